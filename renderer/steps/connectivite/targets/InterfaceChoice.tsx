import { Box, Radio, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { NetworkInterfaceView } from '../../../../electron/contract/views.ts';
import { useAnswer } from '../../../bridge/use-answer.ts';
import { Banner } from '../../../components/Banner.tsx';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { FaultBanner } from '../../../components/FaultBanner.tsx';
import { Mono } from '../../../components/Mono.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useText } from '../../../bridge/use-text.ts';

/** Which address of this machine is listened on. One that others can reach is taken only once that has been read. */
export function InterfaceChoice(props: {
  readonly value: string;
  readonly onChange: (chosen: NetworkInterfaceView) => void;
}) {
  const { t } = useText();
  const { value, fault, clear } = useAnswer('connectivity.interfaces', {});
  const interfaces = value?.interfaces ?? [];
  const name = useId();
  const [asked, setAsked] = useState<NetworkInterfaceView | null>(null);
  const chosen = interfaces.find(({ address }) => address === props.value);
  return (
    <Stack sx={{ gap: 1 }}>
      <Typography variant="subtitle2" component="p" id={name}>
        {t('connectivite.form.interface')}
      </Typography>
      <Box
        role="radiogroup"
        aria-labelledby={name}
        sx={{
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
        }}
      >
        {interfaces.map((one) => (
          <InterfaceCard
            key={`${one.name}/${one.address}`}
            name={name}
            one={one}
            chosen={one.address === props.value}
            onChoose={() => (one.loopback ? props.onChange(one) : setAsked(one))}
          />
        ))}
      </Box>
      <FaultBanner fault={fault} onClose={clear} />
      {chosen?.loopback === false && (
        <Banner tone="warning" live title={t('connectivite.form.openToOthers')}>
          {t('connectivite.form.openToOthersHint', { address: chosen.address })}
        </Banner>
      )}
      <ConfirmDialog
        open={asked !== null}
        title={t('connectivite.form.confirmTitle', { address: asked?.address ?? '' })}
        confirm={t('connectivite.form.confirm')}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          if (asked !== null) props.onChange(asked);
          setAsked(null);
        }}
      >
        <Typography sx={{ mb: 1 }}>{t('connectivite.form.confirmBody')}</Typography>
        <Typography>{t('connectivite.form.confirmFirewall')}</Typography>
      </ConfirmDialog>
    </Stack>
  );
}

function InterfaceCard(props: {
  readonly name: string;
  readonly one: NetworkInterfaceView;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  const { t } = useText();
  const { one, chosen } = props;
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        gap: 1,
        p: 1.25,
        borderRadius: 1,
        border: 1,
        borderColor: chosen ? 'primary.main' : 'divider',
        bgcolor: chosen ? 'primary.soft' : 'transparent',
        cursor: 'pointer',
        '&:hover': { borderColor: chosen ? 'primary.main' : 'grey.500' },
        '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
      }}
    >
      <Radio
        name={props.name}
        value={one.address}
        checked={chosen}
        onChange={props.onChoose}
        sx={{ p: 0, alignSelf: 'flex-start' }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Stack component="span" direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Mono>{one.address}</Mono>
          <Tag>{one.name}</Tag>
        </Stack>
        <Typography variant="caption" component="span" color="text.secondary" sx={{ display: 'block' }}>
          {t(one.loopback ? 'connectivite.form.loopback' : 'connectivite.form.lan')}
        </Typography>
      </Box>
    </Box>
  );
}
