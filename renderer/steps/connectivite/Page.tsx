import { Button, Typography } from '@mui/material';
import { targetRows, whereOf } from '../../../electron/procedure/targets.ts';
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
import { tabOf } from './target-drafts.ts';
import { TargetForms } from './TargetForms.tsx';
import { TraceFold } from '../../report/TraceFold.tsx';
import { useTargetSession } from './target-session.ts';
import { TargetSwitch } from './TargetSwitch.tsx';
import { targetText } from '../../report/target-words.ts';
import { lastOfKind, useKeptReport, useRunLines } from '../../report/use-kept-runs.ts';
import { useTargetForm } from './use-target-form.ts';
import { useTargetRun } from './use-target-run.ts';

/** « Connectivité »: what is put to the test, the big button, the annex as a table and each exchange from both sides. */
export default function ConnectivitePage() {
  const text = useText();
  const { t } = text;
  const { lastRun } = useDossier();
  const { lines } = useRunLines();
  const session = useTargetSession(lines);
  const form = useTargetForm(session.tab, session.drafts);
  const { kind } = form;
  const kept = useKeptReport(lastOfKind(lines, lastRun, kind));
  const run = useTargetRun(kind, kept.report);
  const evidence = useEvidence();
  const { picture, report, elsewhere } = run;
  const going = run.phase !== 'idle';
  const { clause, foreignParty, needs, unfolds } = targetRows[kind];
  const lacks = needs.some((order) => run.missing.includes(order));
  // What a report was made of, rather than what is being typed for the next.
  const target = run.live?.target ?? report?.target ?? form.reading.target;
  const own = clause === null ? null : form.reading.target;

  return (
    <Page
      title={t('connectivite.title')}
      subtitle={t('connectivite.lead')}
      {...(lacks && !going
        ? {}
        : {
            actions: (
              <>
                {!going && report !== null && (
                  <EvidenceMenu evidence={evidence} runId={report.runId} size="large" />
                )}
                <RunActions run={run} kind={kind} onStart={() => form.submit(run.start)} />
              </>
            ),
          })}
    >
      <TerminalFqdn />
      <TargetSwitch
        tab={session.tab}
        kind={kind}
        onTab={session.showTab}
        onPlays={(plays) => session.change({ server: { ...session.drafts.server, plays } })}
      />
      {elsewhere !== null && (
        <Banner
          tone="info"
          title={t('connectivite.target.elsewhere', { target: targetText(text, elsewhere) })}
          action={
            <Button
              size="small"
              onClick={() => {
                session.showTab(tabOf(elsewhere.kind));
                const plays = targetRows[elsewhere.kind].unfolds === 'attempts' ? 'drill' : 'battery';
                session.change({ server: { ...session.drafts.server, plays } });
              }}
            >
              {t('connectivite.target.show')}
            </Button>
          }
        >
          {t('connectivite.target.elsewhereHint')}
        </Banner>
      )}
      <FaultBanner fault={run.fault ?? kept.fault} onClose={run.clearFault} />
      <EvidenceNotice evidence={evidence} />
      {foreignParty !== null && lacks && (
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
      )}
      {!going && (
        <TargetForms
          form={form}
          session={session}
          folded={report !== null && own !== null && !form.unfolded}
          onSubmit={() => form.submit(run.start)}
        />
      )}
      <PicturePanel
        picture={picture}
        target={target ?? form.sketch}
        where={target === null ? null : whereOf(target)}
      />
      <VisuallyHidden live>{going ? t(`connectivite.target.going.${kind}`) : ''}</VisuallyHidden>
      {run.live !== null && unfolds === 'calls' && <WaitingPanel run={run.live} />}
      {going && (unfolds !== 'calls' || run.live === null) && unfolds !== 'attempts' && (
        <RunProgress run={run} kind={kind} />
      )}
      {!going && foreignParty === null && lacks && <MissingCertificates run={run} />}
      {!going && !lacks && report !== null && <RunSummaryBar report={report} />}
      <ReportView
        key={kind}
        runId={run.runId}
        picture={picture}
        target={target ?? form.sketch}
        live={run.live}
        report={report}
      />
      {picture.scenarios.length === 0 && !lacks && !going && (
        <Typography variant="body2" color="text.secondary">
          {t('connectivite.list.none')}
        </Typography>
      )}
      <TraceFold />
    </Page>
  );
}
