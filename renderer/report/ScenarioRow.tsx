import { Box, ButtonBase, Skeleton, TableCell, TableRow, Typography } from '@mui/material';
import { ChevronRight } from 'lucide-react';
import { Fragment, useId } from 'react';
import type { ScenarioResult } from '../../electron/contract/views.ts';
import { clauseHandlers } from '../bridge/use-clause.ts';
import { VerdictChip } from '../components/VerdictChip.tsx';
import { useText } from '../bridge/use-text.ts';
import { outcomeText, sameOutcome } from './outcome-text.ts';
import { scenarioKey, type RunScenario } from './run-reading.ts';
import { ScenarioDetail } from './ScenarioDetail.tsx';
import type { TargetSketch } from '../../electron/procedure/targets.ts';
import { useScenarioTitle } from './use-scenario-title.ts';

interface ScenarioRowProps {
  /** Whether it stands under the heading of a group. */
  readonly indented: boolean;
  readonly scenario: RunScenario;
  readonly result: ScenarioResult | undefined;
  readonly target: TargetSketch;
  readonly running: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** A scenario: what was expected, what was observed, the verdict; opens on its detail. */
export function ScenarioRow(props: ScenarioRowProps) {
  const { result } = props;
  return result === undefined ? <AwaitedRow {...props} /> : <PlayedRows {...props} result={result} />;
}

/** A scenario without a result yet. */
function AwaitedRow({
  indented,
  scenario,
  running,
}: Pick<ScenarioRowProps, 'indented' | 'scenario' | 'running'>) {
  const { t } = useText();
  const titleOf = useScenarioTitle();
  return (
    <TableRow data-scenario={scenarioKey(scenario)}>
      <TableCell sx={{ color: 'text.secondary', pl: indented ? '3rem !important' : '1.75rem !important' }}>
        {titleOf(scenario)}
      </TableCell>
      <TableCell>{running && <Skeleton variant="text" animation="wave" width="60%" />}</TableCell>
      <TableCell sx={{ color: 'text.secondary' }}>{t('connectivite.word.idle')}</TableCell>
    </TableRow>
  );
}

/** A scenario that was played, and under it, once opened, its detail. */
function PlayedRows(props: ScenarioRowProps & { readonly result: ScenarioResult }) {
  const { t } = useText();
  const titleOf = useScenarioTitle();
  const region = useId();
  const { result, open, onToggle } = props;
  const title = titleOf(props.scenario);
  const indent = props.indented ? { pl: '1.75rem !important' } : {};
  const cell = open ? { borderBottomColor: 'transparent' } : {};
  return (
    <Fragment>
      <TableRow
        {...clauseHandlers(result.clause)}
        data-scenario={scenarioKey(result)}
        data-verdict={result.verdict}
        onClick={() => onToggle(!open)}
        sx={{
          cursor: 'pointer',
          '&:hover': { bgcolor: 'action.hover' },
          bgcolor: open ? 'background.sunken' : undefined,
        }}
      >
        <TableCell sx={{ ...cell, ...indent }}>
          <OpenButton title={title} region={region} open={open} onToggle={onToggle} />
        </TableCell>
        <TableCell sx={{ ...cell, color: 'text.secondary' }}>
          <Outcomes result={result} />
        </TableCell>
        <TableCell sx={cell}>
          <Box sx={{ display: 'flex' }}>
            <VerdictChip verdict={result.verdict} label={t(`connectivite.word.${result.verdict}`)} />
          </Box>
        </TableCell>
      </TableRow>
      {open && (
        <TableRow sx={{ bgcolor: 'background.sunken' }}>
          <TableCell colSpan={3} id={region} sx={{ pb: 2.5 }}>
            <ScenarioDetail result={result} title={title} target={props.target} />
          </TableCell>
        </TableRow>
      )}
    </Fragment>
  );
}

/** The title, as the button that the keyboard reaches; a click anywhere on the row does the same. */
function OpenButton(props: {
  readonly title: string;
  /** Id of the cell that it opens. */
  readonly region: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}) {
  const { open } = props;
  return (
    <ButtonBase
      aria-expanded={open}
      aria-controls={props.region}
      onClick={(event) => {
        event.stopPropagation();
        props.onToggle(!open);
      }}
      sx={{
        display: 'flex',
        justifyContent: 'flex-start',
        gap: 0.5,
        typography: 'subtitle2',
        fontWeight: 500,
        textAlign: 'left',
        borderRadius: 0.5,
      }}
    >
      <ChevronRight size="1rem" aria-hidden style={{ flexShrink: 0, rotate: open ? '90deg' : '0deg' }} />
      {props.title}
    </ButtonBase>
  );
}

/** What was expected, and what was observed where it differs. */
function Outcomes({ result }: { readonly result: ScenarioResult }) {
  const text = useText();
  // A refusal whose reason is not told, by software that is not ours, passes: no more is said of it here.
  const asExpected = result.verdict === 'pass' || sameOutcome(result.expected, result.observed);
  return (
    <>
      {outcomeText(text, result.expected)}
      {!asExpected && (
        <Typography variant="subtitle2" component="p" sx={{ color: 'text.primary' }}>
          {text.t('connectivite.list.observedInstead', { outcome: outcomeText(text, result.observed) })}
        </Typography>
      )}
    </>
  );
}
