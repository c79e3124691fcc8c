import { Stack, Typography } from '@mui/material';
import type { RunState } from '../../bridge/store.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Mono } from '../../components/Mono.tsx';
import { Panel } from '../../components/Panel.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useText } from '../../bridge/use-text.ts';
import { isGap } from '../run-reading.ts';
import { usePaced } from '../use-paced.ts';
import { useScenarioTitle } from '../use-scenario-title.ts';
import { sharedAddress, variantsOf } from './variants.ts';
import { VariantTable } from './VariantTable.tsx';

/** How often the count of calls is read aloud, at most, in milliseconds. */
const announceEveryMs = 5000;

/** The simulated PSP while it waits: what to configure, and what the calls were worth so far. */
export function WaitingPanel({ run }: { readonly run: RunState }) {
  const { t } = useText();
  const titleOf = useScenarioTitle();
  const { listeners, callCounts, results } = run;
  const variants = variantsOf({ scenarios: run.planned, listeners, results, counts: callCounts });
  const shared = sharedAddress(listeners);
  const total = callCounts?.total ?? 0;
  const gaps = results.filter(({ verdict }) => isGap(verdict)).length;
  const announced = usePaced(
    total === 0 ? '' : t('connectivite.calls.announced', { total, gaps }),
    announceEveryMs,
  );
  const addresses = variants
    .flatMap(({ id, address }) =>
      address === null ? [] : [`${titleOf({ id, flow: 'gap-psp' })}\t${address}`],
    )
    .join('\n');
  return (
    <Panel
      title={t('connectivite.calls.title')}
      subtitle={t(`connectivite.calls.${shared === null ? 'subtitle' : 'turnSubtitle'}`)}
      action={
        addresses === '' ? undefined : (
          <CopyButton
            value={addresses}
            label={t('connectivite.calls.copyAllName')}
            text={t('connectivite.calls.copyAll')}
          />
        )
      }
    >
      <Stack sx={{ gap: 2 }}>
        {shared !== null && (
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
            <Typography variant="body2" color="text.secondary">
              {t('connectivite.calls.address')}
            </Typography>
            <Mono>{shared}</Mono>
            <CopyButton value={shared} label={t('connectivite.calls.address')} />
          </Stack>
        )}
        <Stack
          direction="row"
          className="tabular"
          sx={{ columnGap: 2, rowGap: 0.5, flexWrap: 'wrap', typography: 'subtitle2' }}
        >
          <span>
            {total === 0
              ? t('connectivite.calls.waiting')
              : t('connectivite.calls.received', { count: total })}
            {(callCounts?.noise ?? 0) > 0 &&
              `, ${t('connectivite.calls.noise', { count: callCounts?.noise ?? 0 })}`}
          </span>
          <Typography variant="body2" component="span" color="text.secondary">
            {t('connectivite.calls.progress', {
              done: variants.filter(({ result }) => result !== null).length,
              total: variants.length,
            })}
          </Typography>
        </Stack>
        <VisuallyHidden live>{announced}</VisuallyHidden>
        <VariantTable variants={variants} label={t('connectivite.calls.title')} />
      </Stack>
    </Panel>
  );
}
