import { useState } from 'react';
import type { MatrixCell, RunReport } from '../../electron/contract/views.ts';
import { newestFirst } from '../bridge/run-state.ts';
import type { RunState } from '../bridge/store.ts';
import { Panel } from '../components/Panel.tsx';
import { useText } from '../bridge/use-text.ts';
import { AnnexMatrix } from './AnnexMatrix.tsx';
import { CallList } from './calls/CallList.tsx';
import { variantsOf } from './calls/variants.ts';
import { VariantTable } from './calls/VariantTable.tsx';
import { DrillPanel } from './drill/DrillPanel.tsx';
import { cellsSoFar, firstToOpen, scenarioKey, type RunPicture } from './run-reading.ts';
import type { ScenarioFilter } from './scenario-groups.ts';
import { ScenarioList, scenarioListId } from './ScenarioList.tsx';
import { simulationNotKnown } from './simulation-not-known.ts';
import { SimulationNotKnown } from './SimulationNotKnown.tsx';
import { SurveyPanel } from './survey/SurveyPanel.tsx';
import { targetRows, type TargetSketch } from '../../electron/procedure/targets.ts';

/** What the reader chose to look at, in the run where it was chosen: another run starts afresh. */
interface Choice {
  readonly runId: string;
  readonly opened: string | null;
  readonly filter: ScenarioFilter | null;
}

/** A run from the annex down to each message: the matrix, the scenarios, the calls, the drill, what the server presents. */
export function ReportView(props: {
  readonly runId: string;
  readonly picture: RunPicture;
  readonly target: TargetSketch;
  /** The run while it goes on. */
  readonly live: RunState | null;
  readonly report: RunReport | null;
}) {
  const { t } = useText();
  const { runId, picture, target, live, report } = props;
  const [choice, setChoice] = useState<Choice | null>(null);
  const mine = choice?.runId === runId ? choice : null;
  const unknown = live === null ? simulationNotKnown(picture.results) : undefined;
  // What is told above the annex needs not be opened below it too.
  const proposed = live === null && unknown === undefined ? firstToOpen(picture.results) : null;
  const opened = mine === null ? proposed : mine.opened;
  const filter = mine?.filter ?? null;
  const { flows, foreignParty, unfolds } = targetRows[target.kind];
  const cells = report?.matrix ?? cellsSoFar(picture.results);
  const attempts = live?.attempts ?? report?.drill?.attempts ?? [];
  const calls = live?.calls ?? newestFirst(report?.calls ?? []);
  const counts = live?.callCounts ?? report?.callCounts ?? null;

  const openCell = (cell: MatrixCell) => {
    const keys = cell.scenarios.map((id) => scenarioKey({ flow: cell.flow, id }));
    const worst = firstToOpen(picture.results.filter((result) => keys.includes(scenarioKey(result))));
    const name = `${t(`connectivite.flows.${cell.flow}.name`)} · ${t(`connectivite.matrix.${cell.check}`)}`;
    setChoice({ runId, opened: worst ?? keys[0] ?? null, filter: { kind: 'cell', name, keys } });
    // After the list has been drawn with its filter.
    requestAnimationFrame(() => document.getElementById(scenarioListId)?.scrollIntoView({ block: 'start' }));
  };

  const callList = calls.length > 0 ? <CallList calls={calls} total={counts?.total ?? calls.length} /> : null;

  return (
    <>
      {unknown !== undefined && <SimulationNotKnown finding={unknown} />}
      {unfolds === 'attempts' && (live !== null || attempts.length > 0) && (
        <DrillPanel attempts={attempts} running={live !== null} />
      )}
      {(unfolds !== 'attempts' || cells.length > 0) && (
        <AnnexMatrix cells={cells} flows={flows} onOpen={openCell} />
      )}
      {live !== null && callList}
      {picture.scenarios.length > 0 &&
        (unfolds !== 'calls' || live === null || picture.results.length > 0) && (
          <ScenarioList
            picture={picture}
            target={target}
            filter={filter}
            opened={opened}
            onOpen={(key) => setChoice({ runId, opened: key, filter })}
            onFilter={(next) => setChoice({ runId, opened, filter: next })}
          />
        )}
      {live === null && callList}
      {live === null && report?.listeners !== undefined && (
        <Panel title={t('connectivite.calls.title')}>
          <VariantTable
            label={t('connectivite.calls.title')}
            variants={variantsOf({
              scenarios: picture.scenarios,
              listeners: report.listeners,
              results: picture.results,
              counts,
            })}
          />
        </Panel>
      )}
      {report?.survey !== undefined && (
        <SurveyPanel survey={report.survey} of={foreignParty === 'PSP' ? 'psp' : 'gap'} />
      )}
    </>
  );
}
