import { Stack } from '@mui/material';
import type { ScenarioResult } from '../../electron/contract/views.ts';
import { Banner } from '../components/Banner.tsx';
import { useText } from '../bridge/use-text.ts';
import { SimulationExport } from './SimulationExport.tsx';

/** The GAP does not know the simulation: said once, before all that follows from it, with the export that cures it. */
export function SimulationNotKnown({
  finding,
}: {
  readonly finding: Pick<ScenarioResult, 'explanation' | 'remedy'>;
}) {
  const { message } = useText();
  return (
    <Banner tone="bad" title={message(finding.explanation)}>
      <Stack sx={{ gap: 1.5 }}>
        {finding.remedy !== undefined && <p>{message(finding.remedy)}</p>}
        <SimulationExport bare />
      </Stack>
    </Banner>
  );
}
