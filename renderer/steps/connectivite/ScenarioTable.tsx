import {
  Box,
  ButtonBase,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { ChevronRight } from 'lucide-react';
import { Fragment, useId } from 'react';
import type { ScenarioResult } from '../../../electron/contract/views.ts';
import type { FlowId } from '../../../electron/contract/words.ts';
import { clauseHandlers } from '../../bridge/use-clause.ts';
import { VerdictChip } from '../../components/VerdictChip.tsx';
import { useText } from '../../text/use-text.ts';
import { outcomeText, sameOutcome } from './outcome-text.ts';
import { scenarioKey, type RunScenario } from './run-reading.ts';
import { ScenarioDetail } from './ScenarioDetail.tsx';
import { useScenarioTitle } from './use-scenario-title.ts';

/** The scenarios of one flow: what was expected, what was observed, the verdict; a row opens on its detail. */
export function ScenarioTable(props: {
  readonly flow: FlowId;
  readonly scenarios: readonly RunScenario[];
  readonly results: readonly ScenarioResult[];
  readonly running: boolean;
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
}) {
  const { t } = useText();
  return (
    <Table
      size="small"
      aria-label={t(`connectivite.flows.${props.flow}.name`)}
      sx={{ tableLayout: 'fixed', '& td, & th': { px: 1 } }}
    >
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '30%' }}>{t('connectivite.list.scenario')}</TableCell>
          <TableCell>{t('connectivite.list.expected')}</TableCell>
          <TableCell>{t('connectivite.list.observed')}</TableCell>
          <TableCell sx={{ width: '8.5rem' }}>{t('connectivite.list.verdict')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {props.scenarios.map((scenario) => {
          const key = scenarioKey(scenario);
          return (
            <ScenarioRows
              key={key}
              scenario={scenario}
              result={props.results.find((result) => scenarioKey(result) === key)}
              running={props.running}
              open={props.opened === key}
              onToggle={(open) => props.onOpen(open ? key : null)}
            />
          );
        })}
      </TableBody>
    </Table>
  );
}

function ScenarioRows(props: {
  readonly scenario: RunScenario;
  readonly result: ScenarioResult | undefined;
  readonly running: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}) {
  const text = useText();
  const titleOf = useScenarioTitle();
  const region = useId();
  const { result, open } = props;
  const title = titleOf(props.scenario);
  if (result === undefined)
    return (
      <TableRow data-scenario={scenarioKey(props.scenario)}>
        <TableCell sx={{ color: 'text.secondary', pl: '1.75rem !important' }}>{title}</TableCell>
        <TableCell colSpan={2}>
          {props.running && <Skeleton variant="text" animation="wave" width="60%" />}
        </TableCell>
        <TableCell sx={{ color: 'text.secondary' }}>{text.t('connectivite.word.idle')}</TableCell>
      </TableRow>
    );
  const asExpected = sameOutcome(result.expected, result.observed);
  const cell = open ? { borderBottomColor: 'transparent' } : {};
  return (
    <Fragment>
      <TableRow
        {...clauseHandlers(result.clause)}
        data-scenario={scenarioKey(result)}
        data-verdict={result.verdict}
        onClick={() => props.onToggle(!open)}
        sx={{
          cursor: 'pointer',
          '&:hover': { bgcolor: 'action.hover' },
          ...(open ? { bgcolor: 'background.sunken' } : {}),
        }}
      >
        <TableCell sx={cell}>
          <ButtonBase
            aria-expanded={open}
            aria-controls={region}
            onClick={(event) => {
              event.stopPropagation();
              props.onToggle(!open);
            }}
            sx={{
              display: 'flex',
              justifyContent: 'flex-start',
              gap: 0.5,
              typography: 'subtitle2',
              textAlign: 'left',
              borderRadius: 0.5,
            }}
          >
            <ChevronRight
              size="1rem"
              aria-hidden
              style={{ flexShrink: 0, rotate: open ? '90deg' : '0deg' }}
            />
            {title}
          </ButtonBase>
        </TableCell>
        <TableCell sx={{ ...cell, color: 'text.secondary' }}>{outcomeText(text, result.expected)}</TableCell>
        <TableCell sx={{ ...cell, color: asExpected ? 'text.secondary' : 'text.primary' }}>
          {asExpected ? (
            text.t('connectivite.list.same')
          ) : (
            <Typography component="span" variant="subtitle2">
              {outcomeText(text, result.observed)}
            </Typography>
          )}
        </TableCell>
        <TableCell sx={cell}>
          <Box sx={{ display: 'flex' }}>
            <VerdictChip verdict={result.verdict} label={text.t(`connectivite.word.${result.verdict}`)} />
          </Box>
        </TableCell>
      </TableRow>
      {open && (
        <TableRow sx={{ bgcolor: 'background.sunken' }}>
          <TableCell colSpan={4} id={region} sx={{ pb: 2.5 }}>
            <ScenarioDetail result={result} title={title} />
          </TableCell>
        </TableRow>
      )}
    </Fragment>
  );
}
