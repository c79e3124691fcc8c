import { LinearProgress, Stack, Typography } from '@mui/material';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { useScenarioTitle } from './use-scenario-title.ts';
import type { Battery } from './use-battery.ts';

/** How far the battery is: counts, and what is being played. */
export function RunProgress({ battery }: { readonly battery: Battery }) {
  const { t } = useText();
  const titleOf = useScenarioTitle();
  const total = battery.picture.scenarios.length;
  const done = battery.picture.results.length;
  const [playing] = battery.playing;
  const known = total > 0 && battery.phase !== 'starting';
  return (
    <Panel sx={{ py: 1.75 }}>
      <Stack sx={{ gap: 1 }}>
        <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 2, flexWrap: 'wrap' }}>
          <Typography variant="h2" component="p" className="tabular">
            {known ? t('connectivite.progress.count', { done, total }) : t('connectivite.testing')}
          </Typography>
          <Typography variant="body2" color="text.secondary" noWrap>
            {battery.phase === 'cancelling'
              ? t('connectivite.cancelling')
              : playing === undefined
                ? t(known ? 'connectivite.progress.between' : 'connectivite.progress.preparing')
                : t('connectivite.progress.now', { title: titleOf(playing) })}
          </Typography>
        </Stack>
        <LinearProgress
          aria-label={t('connectivite.progress.label')}
          {...(known ? { variant: 'determinate', value: (100 * done) / total } : {})}
        />
      </Stack>
    </Panel>
  );
}
