import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useId, useState, type SyntheticEvent } from 'react';
import type { Fault } from '../../../electron/contract/faults.ts';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Field } from '../../components/Field.tsx';
import { useText } from '../../bridge/use-text.ts';

/** « Ouvrir… » where the shell has no dialog of the system: the folder's path, typed. */
export function OpenDossierDialog(props: {
  readonly open: boolean;
  readonly startAt: string;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly onOpen: (folder: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const titleId = useId();
  const [folder, setFolder] = useState<string | null>(null);
  const shown = folder ?? props.startAt;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (shown.trim() !== '') props.onOpen(shown.trim());
  };
  return (
    <Dialog open={props.open} onClose={props.onClose} aria-labelledby={titleId}>
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{t('accueil.openDialog.title')}</DialogTitle>
        <DialogContent>
          <Stack sx={{ gap: 2, pt: 1 }}>
            <Field
              label={t('accueil.openDialog.folder')}
              hint={t('accueil.openDialog.hint')}
              value={shown}
              onChange={setFolder}
              maxLength={4096}
              autoFocus
              mono
            />
            <FaultBanner fault={props.fault} />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>{t('common.action.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={shown.trim() === ''}
            loading={props.busy}
          >
            {t('common.action.open')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
