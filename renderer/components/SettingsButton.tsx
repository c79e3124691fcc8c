import { IconButton, Popover, Tooltip } from '@mui/material';
import { Languages } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../bridge/use-text.ts';
import { SettingsItems } from './SettingsItems.tsx';

/** Opens language and appearance. */
export function SettingsButton() {
  const { t } = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = t('common.frame.settings');
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          aria-label={label}
          aria-haspopup="dialog"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Languages size={18} />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
      >
        <SettingsItems />
      </Popover>
    </>
  );
}
