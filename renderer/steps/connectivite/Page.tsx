import { Button, Stack, Typography } from '@mui/material';
import { Play } from 'lucide-react';
import { useState } from 'react';
import type { MatrixCell } from '../../../electron/contract/views.ts';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useText } from '../../text/use-text.ts';
import { AnnexMatrix } from './AnnexMatrix.tsx';
import { MissingCertificates } from './MissingCertificates.tsx';
import { PicturePanel } from './PicturePanel.tsx';
import { cellsSoFar, firstToOpen } from './run-reading.ts';
import { RunProgress } from './RunProgress.tsx';
import { RunSummaryBar } from './RunSummaryBar.tsx';
import { ScenarioList, type ScenarioFilter } from './ScenarioList.tsx';
import { useBattery } from './use-battery.ts';

/** What the reader chose to look at, in the run where it was chosen: another run starts afresh. */
interface Choice {
  readonly runId: string;
  readonly opened: string | null;
  readonly filter: ScenarioFilter | null;
}

/** « Connectivité »: the picture, the big button, the annex as a table and each scenario from both sides. */
export default function ConnectivitePage() {
  const { t } = useText();
  const battery = useBattery();
  const { picture, runId, report, phase } = battery;
  const [choice, setChoice] = useState<Choice | null>(null);
  const going = phase !== 'idle';
  const missing = battery.missing.length > 0;
  const mine = choice?.runId === runId ? choice : null;
  const opened = mine === null ? (going ? null : firstToOpen(picture.results)) : mine.opened;
  const filter = mine?.filter ?? null;

  const openCell = (cell: MatrixCell) => {
    const keys = cell.scenarios.map((id) => `${cell.flow}/${id}`);
    const worst = firstToOpen(
      picture.results.filter((result) => keys.includes(`${result.flow}/${result.id}`)),
    );
    const name = `${t(`connectivite.flows.${cell.flow}.name`)} · ${t(`connectivite.matrix.${cell.check}`)}`;
    setChoice({ runId, opened: worst ?? keys[0] ?? null, filter: { cell: name, keys } });
    // After the list has been drawn with its filter.
    requestAnimationFrame(() => document.getElementById('essais')?.scrollIntoView({ block: 'start' }));
  };

  return (
    <Page
      title={t('connectivite.title')}
      subtitle={t('connectivite.lead')}
      {...(missing && !going
        ? {}
        : {
            actions: (
              <>
                {(phase === 'running' || phase === 'cancelling') && (
                  <Button size="large" disabled={phase === 'cancelling'} onClick={battery.cancel}>
                    {t('connectivite.cancel')}
                  </Button>
                )}
                <Button
                  variant="contained"
                  color="primary"
                  size="large"
                  startIcon={<Play />}
                  loading={going}
                  loadingPosition="start"
                  onClick={battery.start}
                >
                  {t(going ? 'connectivite.testing' : 'connectivite.test')}
                </Button>
              </>
            ),
          })}
    >
      <Stack direction="row" sx={{ columnGap: 2, rowGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Segmented
          label={t('connectivite.target.label')}
          value="rehearsal"
          options={[{ value: 'rehearsal', label: t('connectivite.target.rehearsal') }]}
          onChange={() => undefined}
        />
        <Typography variant="caption" color="text.secondary" sx={{ flex: '1 1 18rem' }}>
          {t('connectivite.target.explained')}
        </Typography>
      </Stack>
      <FaultBanner fault={battery.fault} onClose={battery.clearFault} />
      <PicturePanel picture={picture} />
      <VisuallyHidden live>{going ? t('connectivite.testing') : ''}</VisuallyHidden>
      {going ? (
        <RunProgress battery={battery} />
      ) : missing ? (
        <MissingCertificates battery={battery} />
      ) : (
        report !== null && <RunSummaryBar report={report} />
      )}
      <AnnexMatrix cells={report?.matrix ?? cellsSoFar(picture.results)} onOpen={openCell} />
      {picture.scenarios.length === 0 ? (
        !missing && (
          <Typography variant="body2" color="text.secondary">
            {t('connectivite.list.none')}
          </Typography>
        )
      ) : (
        <ScenarioList
          picture={picture}
          filter={filter}
          opened={opened}
          onOpen={(key) => setChoice({ runId, opened: key, filter })}
          onShowAll={() => setChoice({ runId, opened, filter: null })}
        />
      )}
    </Page>
  );
}
