import { Box } from '@mui/material';
import { useState } from 'react';
import type { ReceivedCall } from '../../../electron/contract/views.ts';
import { keptCalls } from '../../bridge/run-state.ts';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { CallRow } from './CallRow.tsx';

/** The last calls that the simulated PSP received, the newest first; each opens on its two sides. */
export function CallList(props: { readonly calls: readonly ReceivedCall[]; readonly total: number }) {
  const { t } = useText();
  const [opened, setOpened] = useState<number | null>(null);
  const { calls, total } = props;
  return (
    <Panel
      title={t('connectivite.calls.listTitle')}
      subtitle={
        total > calls.length
          ? t('connectivite.calls.listLast', { count: Math.min(keptCalls, calls.length) })
          : t('connectivite.calls.listSubtitle')
      }
    >
      <Box
        role="region"
        aria-label={t('connectivite.calls.listTitle')}
        tabIndex={0}
        sx={{ maxHeight: '36rem', overflowY: 'auto', mx: -1, px: 1 }}
      >
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {calls.map((call) => (
            <CallRow key={call.number} call={call} open={opened === call.number} onToggle={setOpened} />
          ))}
        </Box>
      </Box>
    </Panel>
  );
}
