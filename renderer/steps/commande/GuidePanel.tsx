import { Box, Link, Stack, Typography } from '@mui/material';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { orderIds, type OrderId } from '../../../electron/contract/words.ts';
import { orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { pfcngGuide, type GuideStep } from '../../../electron/procedure/pfcng-guide.ts';
import { clauseHandlers } from '../../bridge/use-clause.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Mono } from '../../components/Mono.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RichText } from '../../components/RichText.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useText } from '../../bridge/use-text.ts';

const phases = ['request', 'withdrawal', 'import'] as const;

/** The way through PFCNG for one order at a time, by the labels of the site. */
export function GuidePanel() {
  const dossier = useDossier();
  const { t } = useText();
  const [order, setOrder] = useState<OrderId>('auth-cli');
  const steps = pfcngGuide(order, dossier.orders[order].origin, dossier.profile);
  return (
    <Panel
      title={t('commande.guide.title')}
      subtitle={t('commande.guide.caption')}
      action={
        <Segmented
          size="small"
          label={t('commande.guide.choose')}
          value={order}
          options={orderIds.map((id) => ({ value: id, label: orderProfiles[id].officialName }))}
          onChange={setOrder}
        />
      }
    >
      <Stack sx={{ gap: 2 }}>
        {phases.map((phase) => {
          const before = steps.findIndex((step) => step.phase === phase);
          return (
            <Box key={phase}>
              <Typography variant="overline" component="h3" color="text.secondary">
                {t(`commande.guide.phases.${phase}`)}
              </Typography>
              <Box component="ol" start={before + 1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {steps.map(
                  (step, index) =>
                    step.phase === phase && <GuideLine key={step.id} step={step} number={index + 1} />,
                )}
              </Box>
            </Box>
          );
        })}
      </Stack>
    </Panel>
  );
}

function GuideLine({ step, number }: { readonly step: GuideStep; readonly number: number }) {
  const { t, message, local } = useText();
  const values = step.values.filter(({ value }) => value !== '');
  return (
    <Box
      component="li"
      {...clauseHandlers(step.clause)}
      sx={{
        display: 'grid',
        gridTemplateColumns: '1.75rem minmax(0, 1fr) auto',
        columnGap: 1,
        alignItems: 'baseline',
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Typography variant="subtitle1" component="span" color="primary" className="tabular">
        {number}
      </Typography>
      <Box>
        <RichText text={message(step.text)} />{' '}
        {step.critical && <Tag tone="warning">{t('commande.guide.critical')}</Tag>}
        {step.link && (
          <Link href={step.link.url} target="_blank" rel="noreferrer" sx={{ ml: 0.5, whiteSpace: 'nowrap' }}>
            {local(step.link.label)} <ExternalLink size="0.85em" aria-hidden />
          </Link>
        )}
      </Box>
      <Stack sx={{ gap: 0.5, alignItems: 'flex-end', alignSelf: 'center' }}>
        {values.map(({ label, value }) => (
          <Stack key={label.key} direction="row" sx={{ gap: 1, alignItems: 'center' }}>
            <Mono>{value}</Mono>
            <CopyButton value={value} label={message(label)} />
          </Stack>
        ))}
      </Stack>
    </Box>
  );
}
