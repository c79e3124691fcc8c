import { Divider, IconButton, ListItemIcon, Menu, MenuItem, Tooltip } from '@mui/material';
import { Ellipsis, FolderOpen, Lock } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../bridge/store.ts';
import { useCall } from '../bridge/use-call.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { useText } from '../text/use-text.ts';
import { SettingsItems } from './SettingsItems.tsx';

/** What concerns the dossier as a whole, and the settings. */
export function DossierMenu() {
  const { t } = useText();
  const dossier = useDossier();
  const isDesktop = useApp((state) => state.info?.nativeDialogs === true);
  const { run } = useCall();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const label = t('common.action.more');
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Ellipsis size={18} />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={close}>
        {isDesktop && (
          <MenuItem
            onClick={() => {
              close();
              void run('shell.showFolder', { dossier: dossier.id });
            }}
          >
            <ListItemIcon>
              <FolderOpen size={16} />
            </ListItemIcon>
            {t('common.frame.showFolder')}
          </MenuItem>
        )}
        <MenuItem
          disabled={!dossier.vault.unlocked}
          onClick={() => {
            close();
            void run('vault.lock', { dossier: dossier.id });
          }}
        >
          <ListItemIcon>
            <Lock size={16} />
          </ListItemIcon>
          {t('common.frame.lock')}
        </MenuItem>
        <Divider />
        <li>
          <SettingsItems />
        </li>
      </Menu>
    </>
  );
}
