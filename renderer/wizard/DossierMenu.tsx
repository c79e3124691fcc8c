import { Box, Button, Divider, IconButton, Popover, Stack, Tooltip } from '@mui/material';
import { Ellipsis, FolderOpen, Lock } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../bridge/store.ts';
import { useCall } from '../bridge/use-call.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { FaultBanner } from '../components/FaultBanner.tsx';
import { useText } from '../bridge/use-text.ts';
import { SettingsItems } from '../components/SettingsItems.tsx';

const row = { justifyContent: 'flex-start' } as const;

/** What concerns the dossier as a whole, and the settings. */
export function DossierMenu() {
  const { t } = useText();
  const dossier = useDossier();
  const isDesktop = useApp((state) => state.info?.nativeDialogs === true);
  const { run, fault, clear } = useCall();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const label = t('common.action.more');
  const act = async (method: 'shell.showFolder' | 'vault.lock') => {
    const reply = await run(method, { dossier: dossier.id });
    if (reply.ok) close();
  };
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          size="small"
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Ellipsis size={18} />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
      >
        <Stack sx={{ p: 0.75, alignItems: 'stretch' }}>
          {isDesktop && (
            <Button
              sx={row}
              variant="text"
              startIcon={<FolderOpen />}
              onClick={() => void act('shell.showFolder')}
            >
              {t('common.frame.showFolder')}
            </Button>
          )}
          <Button
            sx={row}
            variant="text"
            startIcon={<Lock />}
            disabled={!dossier.vault.unlocked}
            onClick={() => void act('vault.lock')}
          >
            {t(dossier.vault.unlocked ? 'common.frame.lock' : 'common.frame.locked')}
          </Button>
        </Stack>
        <Box sx={{ px: 1.5 }}>
          <FaultBanner fault={fault} onClose={clear} />
        </Box>
        <Divider />
        <SettingsItems />
      </Popover>
    </>
  );
}
