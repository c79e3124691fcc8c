import { Stack, Typography } from '@mui/material';
import type { Target } from '../../../electron/contract/views.ts';
import { targetRows } from '../../../electron/procedure/targets.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { useText } from '../../bridge/use-text.ts';
import { targetTabs, type ServerDraft, type TargetTab } from './target-drafts.ts';

/** What is put to the test, and what that means; of the GAP as server, the drill too. */
export function TargetSwitch(props: {
  readonly tab: TargetTab;
  readonly kind: Target['kind'];
  readonly onTab: (tab: TargetTab) => void;
  readonly onPlays: (plays: ServerDraft['plays']) => void;
}) {
  const { t } = useText();
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Segmented<TargetTab>
        label={t('connectivite.target.label')}
        value={props.tab}
        options={targetTabs.map((value) => ({ value, label: t(`connectivite.target.tab.${value}`) }))}
        onChange={props.onTab}
      />
      <Stack direction="row" sx={{ columnGap: 2, rowGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {props.tab === 'gap-server' && (
          <Segmented<ServerDraft['plays']>
            size="small"
            label={t('connectivite.form.plays')}
            value={targetRows[props.kind].unfolds === 'attempts' ? 'drill' : 'battery'}
            options={[
              { value: 'battery', label: t('connectivite.form.playsBattery') },
              { value: 'drill', label: t('connectivite.form.playsDrill') },
            ]}
            onChange={props.onPlays}
          />
        )}
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 20rem' }}>
          {t(`connectivite.target.explained.${props.kind}`)}
        </Typography>
      </Stack>
    </Stack>
  );
}
