import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { ChevronLeft } from 'lucide-react';
import { applicableScenarios, type RunComparison, type RunLine } from '../../../electron/contract/views.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { targetText } from '../../report/target-words.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { ContextTable } from './ContextTable.tsx';
import { OutcomeChip } from './OutcomeChip.tsx';

/** What changed from a run to a later one: what got worse first, then the rest, then what explains it. */
export function ComparePage(props: {
  readonly before: string;
  readonly after: string;
  readonly onBack: () => void;
}) {
  const { t } = useText();
  const { id } = useDossier();
  const { before, after } = props;
  const { value: comparison, fault } = useAnswer('runs.compare', { dossier: id, before, after });
  return (
    <Page
      title={t('preuves.compare.title')}
      subtitle={t('preuves.compare.subtitle')}
      actions={
        <Button size="large" startIcon={<ChevronLeft />} onClick={props.onBack}>
          {t('preuves.back')}
        </Button>
      }
    >
      <FaultBanner fault={fault} />
      {comparison === null ? (
        fault === null && <LinearProgress aria-label={t('preuves.report.loading')} />
      ) : (
        <Changes comparison={comparison} />
      )}
    </Page>
  );
}

function Changes({ comparison }: { readonly comparison: RunComparison }) {
  const { t } = useText();
  const { worse, better, other, same } = comparison;
  const nothing = worse.length + better.length + other.length === 0;
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
        }}
      >
        <Run title={t('preuves.compare.before')} line={comparison.before} />
        <Run title={t('preuves.compare.after')} line={comparison.after} />
      </Box>
      {worse.length === 0 && (
        <Banner tone="ok" title={t(nothing ? 'preuves.compare.nothing' : 'preuves.compare.noWorse')} />
      )}
      {worse.length > 0 && (
        <ChangeTable tone="bad" title={t('preuves.compare.worse', { count: worse.length })} changes={worse} />
      )}
      {better.length > 0 && (
        <ChangeTable
          tone="ok"
          title={t('preuves.compare.better', { count: better.length })}
          changes={better}
        />
      )}
      {other.length > 0 && (
        <ChangeTable
          tone="neutral"
          title={t('preuves.compare.other', { count: other.length })}
          subtitle={t('preuves.compare.otherHint')}
          changes={other}
        />
      )}
      <Typography variant="body2" color="text.secondary">
        {t('preuves.compare.same', { count: same })}
      </Typography>
      <ContextTable comparison={comparison} />
    </>
  );
}

function Run(props: { readonly title: string; readonly line: RunLine }) {
  const text = useText();
  const { line } = props;
  return (
    <Panel sx={{ py: 1.75 }}>
      <Typography variant="overline" color="text.secondary" component="h2">
        {props.title}
      </Typography>
      <Typography variant="subtitle1" component="p" sx={{ overflowWrap: 'anywhere' }}>
        {targetText(text, line.target)}
      </Typography>
      <Stack
        direction="row"
        sx={{ columnGap: 2, rowGap: 0.25, flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}
      >
        <OutcomeChip outcome={line.summary.outcome} />
        <Typography variant="body2" color="text.secondary" component="time" dateTime={line.startedAt}>
          {text.dateTime(line.startedAt)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {text.t('connectivite.summary.title', {
            pass: line.summary.pass,
            count: applicableScenarios(line.summary),
          })}
        </Typography>
      </Stack>
    </Panel>
  );
}
