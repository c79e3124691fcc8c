import { Button, LinearProgress } from '@mui/material';
import { FileCheck2, GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { goToStep } from '../../bridge/actions.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { useRunLines } from '../../report/use-kept-runs.ts';
import { ComparePage } from './ComparePage.tsx';
import { EvidenceNotice } from '../../report/EvidenceNotice.tsx';
import { ReportPage } from './ReportPage.tsx';
import { RunTable } from './RunTable.tsx';
import { useEvidence } from '../../report/use-evidence.ts';

type View =
  | { readonly kind: 'list' }
  | { readonly kind: 'report'; readonly runId: string }
  | { readonly kind: 'comparison'; readonly before: string; readonly after: string };

/** « Preuves »: the runs that the dossier keeps, each to be read and exported, and any two compared. */
export default function PreuvesPage() {
  const [view, setView] = useState<View>({ kind: 'list' });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const back = () => setView({ kind: 'list' });
  switch (view.kind) {
    case 'report':
      return <ReportPage key={view.runId} runId={view.runId} onBack={back} />;
    case 'comparison':
      return <ComparePage before={view.before} after={view.after} onBack={back} />;
    case 'list':
      return <RunsPage chosen={chosen} onChosen={setChosen} onView={setView} />;
  }
}

/** As many runs as are listed before older ones are asked for. */
const pageLength = 50;

function RunsPage(props: {
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly onView: (view: View) => void;
}) {
  const { t } = useText();
  const { lines, fault } = useRunLines();
  const evidence = useEvidence();
  const [shown, setShown] = useState(pageLength);
  const { chosen } = props;
  const older = (lines?.length ?? 0) - shown;
  const compare = () => {
    // The list has the newest first.
    const [after, before] = (lines ?? []).map(({ runId }) => runId).filter((id) => chosen.includes(id));
    if (before !== undefined && after !== undefined) props.onView({ kind: 'comparison', before, after });
  };
  return (
    <Page
      title={t('preuves.title')}
      subtitle={t('preuves.lead')}
      actions={
        (lines?.length ?? 0) > 1 ? (
          <Button
            variant="contained"
            color="primary"
            size="large"
            startIcon={<GitCompareArrows />}
            disabled={chosen.length !== 2}
            onClick={compare}
          >
            {t('preuves.compare.action')}
          </Button>
        ) : undefined
      }
    >
      <FaultBanner fault={fault} />
      <EvidenceNotice evidence={evidence} />
      {lines === null ? (
        fault === null && <LinearProgress aria-label={t('common.frame.loading')} />
      ) : lines.length === 0 ? (
        <Panel>
          <EmptyState
            icon={<FileCheck2 />}
            title={t('preuves.empty.title')}
            action={
              <Button variant="contained" color="primary" onClick={() => goToStep('connectivite')}>
                {t('preuves.empty.action')}
              </Button>
            }
          >
            {t('preuves.empty.body')}
          </EmptyState>
        </Panel>
      ) : (
        <Panel
          title={t('preuves.list.title')}
          subtitle={lines.length > 1 ? t('preuves.list.hint') : undefined}
        >
          <RunTable
            lines={lines.slice(0, shown)}
            chosen={chosen}
            evidence={evidence}
            onChoose={(runId, isChosen) =>
              props.onChosen(isChosen ? [...chosen, runId] : chosen.filter((one) => one !== runId))
            }
            onSee={(runId) => props.onView({ kind: 'report', runId })}
          />
        </Panel>
      )}
      {older > 0 && (
        <Button onClick={() => setShown(shown + pageLength)} sx={{ alignSelf: 'center' }}>
          {t('preuves.list.more', { count: older })}
        </Button>
      )}
    </Page>
  );
}
