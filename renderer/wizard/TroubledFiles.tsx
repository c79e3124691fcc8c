import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { DossierView } from '../../electron/contract/views.ts';
import { Mono } from '../components/Mono.tsx';
import { ToneIcon } from '../components/ToneIcon.tsx';
import { useText } from '../bridge/use-text.ts';

/** Files of the dossier that could not be read: named one by one, with why and what to do. */
export function TroubledFiles(props: { readonly files: DossierView['troubledFiles'] }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const titleId = useId();
  const title = text.t('common.frame.troubled', { count: props.files.length });
  return (
    <>
      <Button
        size="small"
        variant="text"
        onClick={() => setOpen(true)}
        startIcon={<ToneIcon tone="warning" />}
        sx={{ color: 'warning.main', whiteSpace: 'normal', textAlign: 'left', justifyContent: 'flex-start' }}
      >
        {title}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby={titleId}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <Typography color="text.secondary">{text.t('common.frame.troubledHint')}</Typography>
          <Stack component="ul" sx={{ gap: 2, p: 0, m: 0, mt: 2, listStyle: 'none' }}>
            {props.files.map(({ file, fault }) => {
              const { what, why, next } = text.fault(fault);
              return (
                <li key={file}>
                  <Mono>{file}</Mono>
                  <Typography variant="body2">{what}</Typography>
                  <Typography variant="body2" color="text.secondary">
                    {why} {next}
                  </Typography>
                </li>
              );
            })}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{text.t('common.action.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
