import { Button, Typography } from '@mui/material';
import type { Target } from '../../../electron/contract/views.ts';
import { targetRows } from '../../../electron/procedure/targets.ts';
import { goToStep } from '../../bridge/actions.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useText } from '../../bridge/use-text.ts';
import { EvidenceMenu } from '../../report/EvidenceMenu.tsx';
import { EvidenceNotice } from '../../report/EvidenceNotice.tsx';
import { useEvidence } from '../../report/use-evidence.ts';
import { WaitingPanel } from '../../report/calls/WaitingPanel.tsx';
import { MissingCertificates } from './MissingCertificates.tsx';
import { PicturePanel } from '../../report/PicturePanel.tsx';
import { ReportView } from '../../report/ReportView.tsx';
import { RunActions } from './RunActions.tsx';
import { RunProgress } from './RunProgress.tsx';
import { RunSummaryBar } from '../../report/RunSummaryBar.tsx';
import { TerminalFqdn } from './TerminalFqdn.tsx';
import { screenOf } from './screen.ts';
import { tabOf } from './target-drafts.ts';
import { TargetForms } from './TargetForms.tsx';
import { TraceFold } from '../../report/TraceFold.tsx';
import { useTargetSession, type TargetSession } from './target-session.ts';
import { TargetSwitch } from './TargetSwitch.tsx';
import { targetText } from '../../report/target-words.ts';
import { lastOfKind, useKeptReport, useRunLines } from '../../report/use-kept-runs.ts';
import { useTargetForm } from './use-target-form.ts';
import { useTargetRun } from './use-target-run.ts';

/** A run of another kind goes on: what it puts to the test, and the way to it. */
function RunElsewhere(props: { readonly target: Target; readonly session: TargetSession }) {
  const text = useText();
  const { t } = text;
  const { target, session } = props;
  const show = () => {
    session.showTab(tabOf(target.kind));
    const plays = targetRows[target.kind].unfolds === 'attempts' ? 'drill' : 'battery';
    session.change({ server: { ...session.drafts.server, plays } });
  };
  return (
    <Banner
      tone="info"
      title={t('connectivite.target.elsewhere', { target: targetText(text, target) })}
      action={
        <Button size="small" onClick={show}>
          {t('connectivite.target.show')}
        </Button>
      }
    >
      {t('connectivite.target.elsewhereHint')}
    </Banner>
  );
}

/** The certificate that a real PSP must be shown is missing, and where it is made up for. */
function PspNeeds() {
  const { t } = useText();
  return (
    <Banner
      tone="warning"
      action={
        <Button size="small" onClick={() => goToStep('installation')}>
          {t('connectivite.form.pspNeedsAction')}
        </Button>
      }
    >
      {t('connectivite.form.pspNeeds')}
    </Banner>
  );
}

/** « Connectivité »: what is put to the test, the big button, the annex as a table and each exchange from both sides. */
export default function ConnectivitePage() {
  const { t } = useText();
  const { lastRun } = useDossier();
  const { lines } = useRunLines();
  const session = useTargetSession(lines);
  const form = useTargetForm(session.tab, session.drafts);
  const { kind } = form;
  const kept = useKeptReport(lastOfKind(lines, lastRun, kind));
  const run = useTargetRun(kind, kept.report);
  const evidence = useEvidence();
  const { picture, report, live } = run;
  const hasScenarios = picture.scenarios.length > 0;
  const screen = screenOf({ form, run: { ...run, hasScenarios } });
  const submit = () => form.submit(run.start);
  const actions = (
    <>
      {screen.actions === 'run-and-evidence' && report !== null && (
        <EvidenceMenu evidence={evidence} runId={report.runId} size="large" />
      )}
      <RunActions run={run} kind={kind} onStart={submit} />
    </>
  );

  return (
    <Page
      title={t('connectivite.title')}
      subtitle={t('connectivite.lead')}
      actions={screen.actions === 'none' ? undefined : actions}
    >
      <TerminalFqdn />
      <TargetSwitch
        tab={session.tab}
        kind={kind}
        onTab={session.showTab}
        onPlays={(plays) => session.change({ server: { ...session.drafts.server, plays } })}
      />
      {run.elsewhere !== null && <RunElsewhere target={run.elsewhere} session={session} />}
      <FaultBanner fault={run.fault ?? kept.fault} onClose={run.clearFault} />
      <EvidenceNotice evidence={evidence} />
      {screen.missing === 'above' && <PspNeeds />}
      {screen.form !== null && (
        <TargetForms form={form} session={session} folded={screen.form === 'folded'} onSubmit={submit} />
      )}
      <PicturePanel picture={picture} target={screen.target} where={screen.where} />
      <VisuallyHidden live>{screen.going ? t(`connectivite.target.going.${kind}`) : ''}</VisuallyHidden>
      {screen.progress === 'calls' && live !== null && <WaitingPanel run={live} />}
      {screen.progress === 'scenarios' && <RunProgress run={run} kind={kind} />}
      {screen.missing === 'in-place' && <MissingCertificates run={run} />}
      {screen.summary && report !== null && <RunSummaryBar report={report} />}
      <ReportView
        key={kind}
        runId={run.runId}
        picture={picture}
        target={screen.target}
        live={live}
        report={report}
      />
      {screen.nothingToList && (
        <Typography variant="body2" color="text.secondary">
          {t('connectivite.list.none')}
        </Typography>
      )}
      <TraceFold />
    </Page>
  );
}
