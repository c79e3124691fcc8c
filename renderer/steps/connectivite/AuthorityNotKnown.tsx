import { Stack } from '@mui/material';
import type { ScenarioResult } from '../../../electron/contract/views.ts';
import { Banner } from '../../components/Banner.tsx';
import { useText } from '../../text/use-text.ts';
import { SimulationExport } from './targets/SimulationExport.tsx';

/** What a run says when the GAP under test refuses all, since it does not know who signed the simulated terminals. */
const explanationKey = 'qualification.authority-not-known';

/** The scenario that tells it; undefined where the GAP knows the simulated authority. */
export function authorityNotKnown(results: readonly ScenarioResult[]): ScenarioResult | undefined {
  return results.find(({ explanation }) => explanation.key.startsWith(explanationKey));
}

/** The GAP does not know the simulated authority: said once, before all that follows from it, with the export that cures it. */
export function AuthorityNotKnown({ result }: { readonly result: ScenarioResult }) {
  const { message } = useText();
  return (
    <Banner tone="bad" title={message(result.explanation)}>
      <Stack sx={{ gap: 1.5 }}>
        {result.remedy !== undefined && <p>{message(result.remedy)}</p>}
        <SimulationExport bare />
      </Stack>
    </Banner>
  );
}
