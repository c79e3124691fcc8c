import { Button, LinearProgress } from '@mui/material';
import { ChevronLeft } from 'lucide-react';
import { whereOf } from '../../../electron/procedure/targets.ts';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { useText } from '../../bridge/use-text.ts';
import { PicturePanel } from '../../report/PicturePanel.tsx';
import { ReportView } from '../../report/ReportView.tsx';
import { pictureOfReport } from '../../report/run-reading.ts';
import { RunSummaryBar } from '../../report/RunSummaryBar.tsx';
import { targetText } from '../../report/target-words.ts';
import { useKeptReport } from '../../report/use-kept-runs.ts';
import { EvidenceMenu } from '../../report/EvidenceMenu.tsx';
import { EvidenceNotice } from '../../report/EvidenceNotice.tsx';
import { useEvidence } from '../../report/use-evidence.ts';

/** A kept run, to be read: what « Connectivité » showed when it ended. */
export function ReportPage(props: { readonly runId: string; readonly onBack: () => void }) {
  const text = useText();
  const { t } = text;
  const { report, fault } = useKeptReport(props.runId);
  const evidence = useEvidence();
  return (
    <Page
      title={
        report === null
          ? t('preuves.report.loading')
          : t('preuves.report.title', { when: text.dateTime(report.startedAt) })
      }
      subtitle={report === null ? undefined : targetText(text, report.target)}
      actions={
        <>
          <Button size="large" startIcon={<ChevronLeft />} onClick={props.onBack}>
            {t('preuves.back')}
          </Button>
          {report !== null && <EvidenceMenu evidence={evidence} runId={report.runId} size="large" />}
        </>
      }
    >
      <FaultBanner fault={fault} />
      <EvidenceNotice evidence={evidence} />
      {report === null
        ? fault === null && <LinearProgress aria-label={t('preuves.report.loading')} />
        : [
            <PicturePanel
              key="picture"
              picture={pictureOfReport(report)}
              target={report.target}
              where={whereOf(report.target)}
            />,
            <RunSummaryBar key="summary" report={report} />,
            <ReportView
              key="report"
              runId={report.runId}
              picture={pictureOfReport(report)}
              target={report.target}
              live={null}
              report={report}
            />,
          ]}
    </Page>
  );
}
