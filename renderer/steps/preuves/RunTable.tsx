import {
  Box,
  Button,
  Checkbox,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tooltip,
  Typography,
} from '@mui/material';
import { applicableScenarios, type RunLine, type RunSummary } from '../../../electron/contract/views.ts';
import { verdicts } from '../../../electron/contract/words.ts';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { toneColour, toneOfVerdict } from '../../components/tones.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useText } from '../../bridge/use-text.ts';
import { durationText, targetText } from '../../report/target-words.ts';
import { EvidenceMenu } from '../../report/EvidenceMenu.tsx';
import { OutcomeChip } from './OutcomeChip.tsx';
import type { Evidence } from '../../report/use-evidence.ts';

/** The runs that the dossier keeps, the newest first: read, export, choose two to compare. */
export function RunTable(props: {
  readonly lines: readonly RunLine[];
  readonly chosen: readonly string[];
  readonly onChoose: (runId: string, chosen: boolean) => void;
  readonly onSee: (runId: string) => void;
  readonly evidence: Evidence;
}) {
  const { t } = useText();
  return (
    <Box sx={{ overflowX: 'auto', mx: -2.5, mb: -2.5 }}>
      <Table
        size="small"
        aria-label={t('preuves.list.title')}
        sx={{
          minWidth: '38rem',
          '& tr:last-of-type td': { borderBottom: 0 },
          '& td, & th': { px: 1.25 },
          '& td:first-of-type, & th:first-of-type': { pl: 2.5 },
        }}
      >
        <TableHead>
          <TableRow>
            {props.lines.length > 1 && <TableCell>{t('preuves.list.choose')}</TableCell>}
            <TableCell sx={{ width: '40%' }}>{t('preuves.list.test')}</TableCell>
            <TableCell>{t('preuves.list.outcome')}</TableCell>
            <TableCell align="right" sx={{ pr: '1.25rem !important' }}>
              {t('preuves.list.actions')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {props.lines.map((line) => (
            <Row key={line.runId} line={line} {...props} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Row(props: {
  readonly line: RunLine;
  readonly lines: readonly RunLine[];
  readonly chosen: readonly string[];
  readonly onChoose: (runId: string, chosen: boolean) => void;
  readonly onSee: (runId: string) => void;
  readonly evidence: Evidence;
}) {
  const text = useText();
  const { t } = text;
  const { line } = props;
  const when = text.dateTime(line.startedAt);
  const target = targetText(text, line.target);
  const chosen = props.chosen.includes(line.runId);
  const { summary } = line;
  return (
    <TableRow data-run={line.runId} sx={chosen ? { bgcolor: 'primary.soft' } : {}}>
      {props.lines.length > 1 && (
        <TableCell>
          <Checkbox
            checked={chosen}
            disabled={!chosen && props.chosen.length >= 2}
            onChange={(_event, value) => props.onChoose(line.runId, value)}
            slotProps={{ input: { 'aria-label': t('preuves.list.select', { when, target }) } }}
            sx={{ p: 0.5 }}
          />
        </TableCell>
      )}
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        <Typography variant="subtitle2" component="span" sx={{ display: 'block' }}>
          {target}
        </Typography>
        <Typography variant="caption" component="span" color="text.secondary">
          {t('preuves.list.whenAndHowLong', { when, duration: durationText(text, line.durationMs) })}
        </Typography>
      </TableCell>
      <TableCell>
        <OutcomeChip outcome={summary.outcome} />
        <Counts summary={summary} />
      </TableCell>
      <TableCell align="right" sx={{ pr: '1.25rem !important' }}>
        <Stack direction="row" sx={{ gap: 1, justifyContent: 'flex-end' }}>
          <Button
            size="small"
            aria-label={t('preuves.seeOf', { when, target })}
            onClick={() => props.onSee(line.runId)}
          >
            {t('preuves.see')}
          </Button>
          <EvidenceMenu
            evidence={props.evidence}
            runId={line.runId}
            of={t('preuves.exportOf', { when, target })}
          />
        </Stack>
      </TableCell>
    </TableRow>
  );
}

/** How many scenarios are right, and a mark with a number for each other verdict. */
function Counts({ summary }: { readonly summary: RunSummary }) {
  const { t } = useText();
  const others = verdicts.filter(
    (verdict) => verdict !== 'pass' && verdict !== 'notApplicable' && summary[verdict] > 0,
  );
  return (
    <Stack
      direction="row"
      className="tabular"
      sx={{ columnGap: 1.25, flexWrap: 'wrap', typography: 'caption', color: 'text.secondary' }}
    >
      <span>
        {t('connectivite.summary.title', { pass: summary.pass, count: applicableScenarios(summary) })}
      </span>
      {others.map((verdict) => {
        const label = t(`connectivite.summary.part.${verdict}`, { count: summary[verdict] });
        return (
          <Tooltip key={verdict} title={label}>
            <Stack
              component="span"
              direction="row"
              sx={{ gap: 0.375, alignItems: 'center', color: toneColour(toneOfVerdict[verdict]) }}
            >
              <ToneIcon tone={toneOfVerdict[verdict]} unsure={verdict === 'inconclusive'} size={12} />
              <span aria-hidden>{summary[verdict]}</span>
              <VisuallyHidden>{label}</VisuallyHidden>
            </Stack>
          </Tooltip>
        );
      })}
    </Stack>
  );
}
