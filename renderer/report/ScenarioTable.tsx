import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import type { FlowId } from '../../electron/contract/words.ts';
import { useText } from '../bridge/use-text.ts';
import { scenarioKey, type RunPicture } from './run-reading.ts';
import type { ScenarioGroup, Subject } from './scenario-groups.ts';
import { GroupRow } from './GroupRow.tsx';
import { ScenarioRow } from './ScenarioRow.tsx';
import type { TargetSketch } from '../../electron/procedure/targets.ts';

/** The scenarios of one flow by who checks whom: what was expected, what was observed, the verdict. */
export function ScenarioTable(props: {
  readonly flow: FlowId;
  readonly groups: readonly ScenarioGroup[];
  readonly picture: RunPicture;
  readonly target: TargetSketch;
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
}) {
  const { t } = useText();
  const [folded, setFolded] = useState<ReadonlySet<Subject>>(new Set());
  const { picture, flow } = props;
  const results = new Map(picture.results.map((result) => [scenarioKey(result), result]));
  const fold = (subject: Subject, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(subject);
    else next.delete(subject);
    setFolded(next);
  };
  return (
    <Table
      size="small"
      aria-label={t(`connectivite.flows.${flow}.name`)}
      sx={{ tableLayout: 'fixed', '& td, & th': { px: 1 } }}
    >
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '36%' }}>{t('connectivite.list.scenario')}</TableCell>
          <TableCell>{t('connectivite.list.expected')}</TableCell>
          <TableCell sx={{ width: '8.5rem' }}>{t('connectivite.list.verdict')}</TableCell>
        </TableRow>
      </TableHead>
      {props.groups.map(({ subject, scenarios }) => {
        // The nominal exchange is alone in its group, which a heading would only repeat.
        const isHeaded = subject !== 'mutual';
        const isFolded = isHeaded && folded.has(subject);
        return (
          <TableBody key={subject}>
            {isHeaded && (
              <GroupRow
                title={t(`connectivite.list.group.${flow}.${subject}`)}
                results={scenarios.flatMap((one) => results.get(scenarioKey(one)) ?? [])}
                total={scenarios.length}
                open={!isFolded}
                onToggle={(open) => fold(subject, !open)}
              />
            )}
            {!isFolded &&
              scenarios.map((scenario) => {
                const key = scenarioKey(scenario);
                return (
                  <ScenarioRow
                    key={key}
                    indented={isHeaded}
                    scenario={scenario}
                    result={results.get(key)}
                    target={props.target}
                    running={picture.running}
                    open={props.opened === key}
                    onToggle={(open) => props.onOpen(open ? key : null)}
                  />
                );
              })}
          </TableBody>
        );
      })}
    </Table>
  );
}
