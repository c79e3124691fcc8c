import { Box, Typography } from '@mui/material';
import type { Settings } from '../../electron/contract/views.ts';
import { changeSettings } from '../bridge/actions.ts';
import { useApp } from '../bridge/store.ts';
import { Segmented } from './Segmented.tsx';
import { useText } from '../bridge/use-text.ts';

const themes = ['system', 'light', 'dark'] as const;

/** Language and appearance, kept for every dossier. */
export function SettingsItems() {
  const { t } = useText();
  const settings = useApp((state) => state.settings);
  const version = useApp((state) => state.info?.version);
  return (
    <Box sx={{ px: 2, py: 1.25, display: 'grid', gap: 1.5 }}>
      <Box>
        <Typography variant="overline" color="text.secondary" component="p" sx={{ mb: 0.5 }}>
          {t('common.frame.language')}
        </Typography>
        <Segmented<Settings['language']>
          size="small"
          label={t('common.frame.language')}
          value={settings.language}
          options={[
            { value: 'fr', label: <span lang="fr">Français</span> },
            { value: 'en', label: <span lang="en">English</span> },
          ]}
          onChange={(language) => void changeSettings({ language })}
        />
      </Box>
      <Box>
        <Typography variant="overline" color="text.secondary" component="p" sx={{ mb: 0.5 }}>
          {t('common.frame.theme')}
        </Typography>
        <Segmented<Settings['theme']>
          size="small"
          label={t('common.frame.theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: t(`common.frame.themes.${value}`) }))}
          onChange={(theme) => void changeSettings({ theme })}
        />
      </Box>
      {version !== undefined && (
        <Typography variant="caption" color="text.secondary">
          {t('common.frame.version', { version })}
        </Typography>
      )}
    </Box>
  );
}
