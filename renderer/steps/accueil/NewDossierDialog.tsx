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
import type { AppInfo } from '../../../electron/contract/views.ts';
import { emptyProfile } from '../../../electron/procedure/profile-rules.ts';
import { enterDossier } from '../../bridge/actions.ts';
import { useCall, type Call } from '../../bridge/use-call.ts';
import { Banner } from '../../components/Banner.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Field } from '../../components/Field.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { useText } from '../../bridge/use-text.ts';
import { folderNameOf, joinFolder } from './folder-path.ts';
import { PassphraseStrengthMeter } from './PassphraseStrengthMeter.tsx';
import { judgePassphrase } from './passphrase-strength.ts';

/** The folder of the new dossier: made of the publisher's name until it is chosen or typed. */
function useNewFolder(info: AppInfo, publisher: string, run: Call['run']) {
  const { t } = useText();
  const [parent, setParent] = useState(info.dossiersFolder);
  /** The whole path, once typed by hand. */
  const [typedFolder, setTypedFolder] = useState<string | null>(null);
  const choose = async () => {
    const reply = await run('shell.chooseFolder', { purpose: 'create', startAt: parent });
    if (!reply.ok || reply.value.folder === null) return;
    setParent(reply.value.folder);
    setTypedFolder(null);
  };
  return {
    folder:
      typedFolder ?? joinFolder(parent, folderNameOf(publisher, t('accueil.new.folderName')), info.platform),
    typeFolder: setTypedFolder,
    choose,
  };
}

function FolderField(props: {
  readonly value: string;
  readonly onChange: (folder: string) => void;
  /** Null where the system has no dialog for it. */
  readonly onChoose: (() => void) | null;
}) {
  const { t } = useText();
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start', '& > :first-of-type': { flex: 1 } }}>
      <Field
        label={t('accueil.new.folder')}
        hint={t('accueil.new.folderHint')}
        value={props.value}
        onChange={props.onChange}
        maxLength={4096}
        mono
      />
      {props.onChoose && (
        <Button onClick={props.onChoose} sx={{ mt: 3 }}>
          {t('common.action.choose')}
        </Button>
      )}
    </Stack>
  );
}

/** A new passphrase with its strength, and once more. */
function NewPassphrase(props: {
  readonly passphrase: string;
  readonly onPassphrase: (passphrase: string) => void;
  readonly again: string;
  readonly onAgain: (again: string) => void;
  /** Shortest that is taken, in characters. */
  readonly minimum: number;
}) {
  const { t } = useText();
  const { passphrase, again, minimum } = props;
  const strength = judgePassphrase(passphrase, minimum);
  return (
    <>
      <Stack sx={{ gap: 1 }}>
        <PassphraseField
          label={t('accueil.new.passphrase')}
          value={passphrase}
          onChange={props.onPassphrase}
          autoComplete="new-password"
        />
        <PassphraseStrengthMeter passphrase={passphrase} strength={strength} minimum={minimum} />
      </Stack>
      <PassphraseField
        label={t('accueil.new.again')}
        value={again}
        onChange={props.onAgain}
        autoComplete="new-password"
        note={
          again === '' || strength === 'short' || strength === 'empty'
            ? null
            : again === passphrase
              ? { tone: 'ok', text: t('accueil.new.same') }
              : passphrase.startsWith(again)
                ? null
                : { tone: 'bad', text: t('accueil.new.different') }
        }
      />
    </>
  );
}

/** Whether the system's keychain remembers the passphrase; where it keeps plain text, why it is not asked. */
function RememberChoice(props: {
  readonly keychain: AppInfo['keychain'];
  readonly remember: boolean;
  readonly onChange: (remember: boolean) => void;
}) {
  const { t } = useText();
  if (props.keychain === 'plain-text') return <Banner tone="info">{t('accueil.new.plainText')}</Banner>;
  if (props.keychain !== 'available') return null;
  return (
    <FormControlLabel
      sx={{ alignItems: 'flex-start' }}
      control={
        <Checkbox
          checked={props.remember}
          onChange={(_event, checked) => props.onChange(checked)}
          sx={{ mt: -0.75 }}
        />
      }
      label={
        <>
          {t('accueil.new.remember')}
          <Typography variant="body2" color="text.secondary">
            {t('accueil.new.rememberHint')}
          </Typography>
        </>
      }
    />
  );
}

function NewDossierForm(props: {
  readonly info: AppInfo;
  readonly titleId: string;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const { info } = props;
  const { run, busy, fault, clear } = useCall();
  const [publisher, setPublisher] = useState('');
  const { folder, typeFolder, choose } = useNewFolder(info, publisher, run);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [remember, setRemember] = useState(info.keychain === 'available');

  const minimum = info.limits.passphraseLength;
  const strength = judgePassphrase(passphrase, minimum);
  const ready = folder.trim() !== '' && strength !== 'empty' && strength !== 'short' && passphrase === again;

  const create = async () => {
    const profile = { ...emptyProfile, publisher: { ...emptyProfile.publisher, name: publisher.trim() } };
    const reply = await run('dossier.create', { folder: folder.trim(), passphrase, remember, profile });
    if (reply.ok) enterDossier(reply.value, 'dossier');
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (ready && !busy) void create();
  };
  return (
    <form onSubmit={submit}>
      <DialogTitle id={props.titleId}>{t('accueil.new.title')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2.25, pt: 1 }}>
          <Field
            label={t('accueil.new.publisher')}
            hint={t('accueil.new.publisherHint')}
            value={publisher}
            onChange={setPublisher}
            autoFocus
            autoComplete="organization"
          />
          <FolderField
            value={folder}
            onChange={typeFolder}
            onChoose={info.nativeDialogs ? () => void choose() : null}
          />
          <Typography
            variant="body2"
            color="text.secondary"
            sx={{ pt: 2, borderTop: 1, borderColor: 'divider' }}
          >
            {t('accueil.new.protects')}
          </Typography>
          <NewPassphrase
            passphrase={passphrase}
            onPassphrase={setPassphrase}
            again={again}
            onAgain={setAgain}
            minimum={minimum}
          />
          <RememberChoice keychain={info.keychain} remember={remember} onChange={setRemember} />
          <FaultBanner fault={fault} onClose={clear} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={props.onClose}>{t('common.action.cancel')}</Button>
        <Button type="submit" variant="contained" color="primary" disabled={!ready} loading={busy}>
          {t('accueil.new.create')}
        </Button>
      </DialogActions>
    </form>
  );
}

/** « Nouveau dossier »: whose, where, and the passphrase that protects its keys. */
export function NewDossierDialog(props: {
  readonly info: AppInfo | null;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const titleId = useId();
  return (
    <Dialog open={props.open && props.info !== null} onClose={props.onClose} aria-labelledby={titleId}>
      {props.info && <NewDossierForm info={props.info} titleId={titleId} onClose={props.onClose} />}
    </Dialog>
  );
}
