import { LinearProgress, Stack, Typography } from '@mui/material';
import type { Target } from '../../../electron/contract/views.ts';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { useScenarioTitle } from '../../report/use-scenario-title.ts';
import type { TargetRun } from './use-target-run.ts';

/** How far a run is: counts, and what is being played. */
export function RunProgress(props: { readonly run: TargetRun; readonly kind: Target['kind'] }) {
  const { t } = useText();
  const titleOf = useScenarioTitle();
  const { run } = props;
  const total = run.picture.scenarios.length;
  const done = run.picture.results.length;
  const [playing] = run.live?.running ?? [];
  const known = total > 0 && run.phase !== 'starting';
  return (
    <Panel sx={{ py: 1.75 }}>
      <Stack sx={{ gap: 1 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 2, flexWrap: 'wrap' }}>
          <Typography variant="h2" component="p" className="tabular">
            {known
              ? t('connectivite.progress.count', { done, total })
              : t(`connectivite.target.going.${props.kind}`)}
          </Typography>
          <Typography variant="body2" color="text.secondary" noWrap>
            {run.phase === 'cancelling'
              ? t('connectivite.progress.cancelling')
              : playing === undefined
                ? t(known ? 'connectivite.progress.between' : 'connectivite.progress.preparing')
                : t('connectivite.progress.now', { title: titleOf(playing) })}
          </Typography>
        </Stack>
        <LinearProgress
          aria-label={t('connectivite.progress.label')}
          variant={known ? 'determinate' : 'indeterminate'}
          value={known ? (100 * done) / total : undefined}
        />
      </Stack>
    </Panel>
  );
}
