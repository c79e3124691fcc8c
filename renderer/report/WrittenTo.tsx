import { Button, Stack, Typography } from '@mui/material';
import { FolderOpen } from 'lucide-react';
import { useApp } from '../bridge/store.ts';
import { useCall } from '../bridge/use-call.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { CopyButton } from '../components/CopyButton.tsx';
import { FaultBanner } from '../components/FaultBanner.tsx';
import { Mono } from '../components/Mono.tsx';
import { useText } from '../bridge/use-text.ts';

/** Where something was written: the path to copy, and the dossier's folder where the shell can show it. */
export function WrittenTo(props: { readonly label: string; readonly path: string; readonly name: string }) {
  const dossier = useDossier();
  const { t } = useText();
  const { run, fault, clear } = useCall();
  const canShow = useApp((state) => state.info?.nativeDialogs === true);
  return (
    <>
      <Stack direction="row" role="status" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', minWidth: 0 }}>
          <Typography variant="body2" color="text.secondary">
            {props.label}
          </Typography>
          <Mono sx={{ minWidth: 0, fontSize: 'caption.fontSize' }}>{props.path}</Mono>
          <CopyButton value={props.path} label={props.name} />
        </Stack>
        {canShow && (
          <Button
            size="small"
            startIcon={<FolderOpen />}
            onClick={() => void run('shell.showFolder', { dossier: dossier.id })}
          >
            {t('common.frame.showFolder')}
          </Button>
        )}
      </Stack>
      <FaultBanner fault={fault} onClose={clear} />
    </>
  );
}
