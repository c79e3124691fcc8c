import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
  Typography,
} from '@mui/material';
import { useId, useState, type SyntheticEvent } from 'react';
import type { Fault } from '../../electron/contract/faults.ts';
import { storeDossier } from '../bridge/actions.ts';
import { client } from '../bridge/client.ts';
import { useApp, type UnlockRequest } from '../bridge/store.ts';
import { useText } from '../bridge/use-text.ts';
import { FaultBanner } from './FaultBanner.tsx';
import { PassphraseField } from './PassphraseField.tsx';

function UnlockForm(props: { readonly request: UnlockRequest; readonly titleId: string }) {
  const { t } = useText();
  const canRemember = useApp((state) => state.info?.keychain === 'available');
  const [passphrase, setPassphrase] = useState('');
  const [remember, setRemember] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const unlock = async () => {
    setBusy(true);
    const reply = await client('vault.unlock', { dossier: props.request.dossier, passphrase, remember });
    setBusy(false);
    if (!reply.ok) {
      setFault(reply.fault);
      return;
    }
    storeDossier(reply.value);
    props.request.resolve(true);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (passphrase !== '' && !busy) void unlock();
  };
  return (
    <form onSubmit={submit}>
      <DialogTitle id={props.titleId}>{t('common.unlock.title')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2 }}>
          <Typography color="text.secondary">{t('common.unlock.why')}</Typography>
          <FaultBanner fault={fault} />
          <PassphraseField
            label={t('common.unlock.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            autoFocus
            autoComplete="current-password"
          />
          {canRemember && (
            <FormControlLabel
              control={<Checkbox checked={remember} onChange={(_event, checked) => setRemember(checked)} />}
              label={t('common.unlock.remember')}
            />
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => props.request.resolve(false)}>{t('common.action.cancel')}</Button>
        <Button type="submit" variant="contained" color="primary" loading={busy} disabled={passphrase === ''}>
          {t('common.unlock.unlock')}
        </Button>
      </DialogActions>
    </form>
  );
}

/** Shown while a call waits for the vault; the call goes on once it is open. Mounted once, by the frame. */
export function PassphraseDialog() {
  const request = useApp((state) => state.unlock);
  const titleId = useId();
  return (
    <Dialog
      open={request !== null}
      onClose={() => request?.resolve(false)}
      maxWidth="xs"
      aria-labelledby={titleId}
    >
      {request && <UnlockForm request={request} titleId={titleId} />}
    </Dialog>
  );
}
