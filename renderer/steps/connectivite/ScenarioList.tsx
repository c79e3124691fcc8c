import { Box, Button, Stack, Typography } from '@mui/material';
import { flowIds } from '../../../electron/contract/words.ts';
import { Panel } from '../../components/Panel.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useText } from '../../text/use-text.ts';
import { scenarioKey, type RunPicture } from './run-reading.ts';
import { ScenarioTable } from './ScenarioTable.tsx';

/** The scenarios that a cell of the annex is computed from, while the list is held to them. */
export interface ScenarioFilter {
  readonly cell: string;
  readonly keys: readonly string[];
}

/** Every scenario of the run by flow; the one that is opened shows its two sides under its row. */
export function ScenarioList(props: {
  readonly picture: RunPicture;
  readonly filter: ScenarioFilter | null;
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onShowAll: () => void;
}) {
  const { t } = useText();
  const { picture, filter } = props;
  const shown = picture.scenarios.filter(
    (scenario) => filter === null || filter.keys.includes(scenarioKey(scenario)),
  );
  return (
    <Panel
      id="essais"
      title={t('connectivite.list.titleCount', { count: shown.length })}
      {...(filter === null
        ? {}
        : {
            action: (
              <Stack
                direction="row"
                sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'flex-end' }}
              >
                <Tag tone="info">{filter.cell}</Tag>
                <Button size="small" onClick={props.onShowAll}>
                  {t('connectivite.list.showAll')}
                </Button>
              </Stack>
            ),
          })}
    >
      <Stack sx={{ gap: 3 }}>
        {flowIds.map((flow) => {
          const scenarios = shown.filter((scenario) => scenario.flow === flow);
          if (scenarios.length === 0) return null;
          return (
            <Box key={flow}>
              <Typography variant="h3" sx={{ mb: 0.5 }}>
                {t(`connectivite.flows.${flow}.name`)}
                <Typography
                  component="span"
                  variant="body2"
                  color="text.secondary"
                  sx={{ ml: 1, fontWeight: 400 }}
                >
                  {t(`connectivite.flows.${flow}.long`)}
                </Typography>
              </Typography>
              <ScenarioTable
                flow={flow}
                scenarios={scenarios}
                results={picture.results}
                running={picture.running}
                opened={props.opened}
                onOpen={props.onOpen}
              />
            </Box>
          );
        })}
      </Stack>
    </Panel>
  );
}
