import { Box, Stack, Typography } from '@mui/material';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../bridge/use-text.ts';
import type { ServerDraft } from '../target-drafts.ts';
import { OwnTerminal } from './OwnTerminal.tsx';

/** Who plays the right terminal: the lab's, or a real test terminal whose certificate is given. */
export function TerminalChoice(props: {
  readonly value: ServerDraft['terminal'];
  readonly onChange: (value: ServerDraft['terminal']) => void;
}) {
  const { t } = useText();
  const label = t('connectivite.terminal.label');
  return (
    <Box>
      <Typography variant="subtitle2" component="p" sx={{ mb: 0.75 }}>
        {label}
      </Typography>
      <Stack direction="row" sx={{ columnGap: 2, rowGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Segmented<ServerDraft['terminal']>
          label={label}
          value={props.value}
          options={[
            { value: 'simulated', label: t('connectivite.terminal.simulated') },
            { value: 'own', label: t('connectivite.terminal.own') },
          ]}
          onChange={props.onChange}
        />
        <Typography variant="caption" color="text.secondary" sx={{ flex: '1 1 16rem' }}>
          {t(`connectivite.terminal.${props.value}Hint`)}
        </Typography>
      </Stack>
      {props.value === 'own' && <OwnTerminal />}
    </Box>
  );
}
