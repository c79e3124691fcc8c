import { Box, Button, Stack, Typography } from '@mui/material';
import type { Target } from '../../electron/contract/views.ts';
import { flowIds } from '../../electron/contract/words.ts';
import { Panel } from '../components/Panel.tsx';
import { Tag } from '../components/Tag.tsx';
import { useText } from '../bridge/use-text.ts';
import type { RunPicture } from './run-reading.ts';
import { filterScenarios, groupsOf, type ScenarioFilter } from './scenario-groups.ts';
import { ScenarioFilters } from './ScenarioFilters.tsx';
import { ScenarioTable } from './ScenarioTable.tsx';
import type { TargetSketch } from '../../electron/procedure/targets.ts';

/** Where the list of scenarios stands in the page. */
export const scenarioListId = 'essais';

/** Every scenario of the run by flow and by who checks whom; the one that is opened shows its two sides under its row. */
export function ScenarioList(props: {
  readonly picture: RunPicture;
  readonly target: TargetSketch | Target;
  readonly filter: ScenarioFilter | null;
  readonly opened: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onFilter: (filter: ScenarioFilter | null) => void;
}) {
  const { t } = useText();
  const { picture, filter } = props;
  const shown = filterScenarios(picture.scenarios, picture.results, filter);
  const flows = flowIds.filter((flow) => shown.some((scenario) => scenario.flow === flow));
  return (
    <Panel
      id={scenarioListId}
      title={t('connectivite.list.titleCount', { count: shown.length })}
      action={
        filter?.kind !== 'cell' ? undefined : (
          <Stack
            direction="row"
            sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', justifyContent: 'flex-end' }}
          >
            <Tag tone="info">{filter.name}</Tag>
            <Button size="small" onClick={() => props.onFilter(null)}>
              {t('connectivite.list.showAll')}
            </Button>
          </Stack>
        )
      }
    >
      <Stack sx={{ gap: 3 }}>
        {filter?.kind !== 'cell' && (
          <ScenarioFilters
            total={picture.scenarios.length}
            results={picture.results}
            filter={filter}
            onFilter={props.onFilter}
          />
        )}
        {flows.map((flow) => (
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
              groups={groupsOf(flow, shown)}
              picture={picture}
              target={props.target}
              opened={props.opened}
              onOpen={props.onOpen}
            />
          </Box>
        ))}
      </Stack>
    </Panel>
  );
}
