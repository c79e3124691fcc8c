import { Button } from '@mui/material';
import { FileCheck2, Play } from 'lucide-react';
import type { Target } from '../../../electron/contract/views.ts';
import { targetRows } from '../../../electron/procedure/targets.ts';
import { useText } from '../../bridge/use-text.ts';
import type { TargetRun } from './use-target-run.ts';

/** Runs that the reader ends, with a report, by the family of their words; a drill that is stopped has one too. */
const endings = { scenarios: null, calls: 'calls', attempts: 'drill' } as const;

/** The buttons of the screen: start, or what stops what goes on. */
export function RunActions(props: {
  readonly run: TargetRun;
  readonly kind: Target['kind'];
  readonly onStart: () => void;
}) {
  const { t } = useText();
  const { run, kind } = props;
  const going = run.phase !== 'idle';
  const ends = endings[targetRows[kind].unfolds];
  return (
    <>
      {going && run.phase !== 'starting' && ends !== 'drill' && (
        <Button size="large" disabled={run.phase !== 'running'} onClick={run.cancel}>
          {t('connectivite.cancel')}
        </Button>
      )}
      {run.live !== null && ends !== null ? (
        <Button
          variant="contained"
          color="primary"
          size="large"
          startIcon={<FileCheck2 />}
          loading={run.phase !== 'running'}
          loadingPosition="start"
          onClick={run.finish}
        >
          {t(run.phase === 'finishing' ? 'connectivite.calls.finishing' : `connectivite.${ends}.finish`)}
        </Button>
      ) : (
        <Button
          variant="contained"
          color="primary"
          size="large"
          startIcon={<Play />}
          loading={going}
          loadingPosition="start"
          disabled={run.elsewhere !== null}
          onClick={props.onStart}
        >
          {t(`connectivite.target.${going ? 'going' : 'start'}.${kind}`)}
        </Button>
      )}
    </>
  );
}
