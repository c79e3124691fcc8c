import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type SyntheticEvent } from 'react';
import type { Fault } from '../../../../electron/contract/faults.ts';
import { useApp } from '../../../bridge/store.ts';
import { useCall } from '../../../bridge/use-call.ts';
import { useDossier } from '../../../bridge/use-dossier.ts';
import { Banner } from '../../../components/Banner.tsx';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { FaultBanner } from '../../../components/FaultBanner.tsx';
import {
  FilePasswordFields,
  givenPasswords,
  noPasswords,
  wantsPassword,
  type FilePasswords,
} from '../../../components/FilePasswordFields.tsx';
import { Mono } from '../../../components/Mono.tsx';
import { PassphraseField } from '../../../components/PassphraseField.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { newPasswordProblem } from './new-password.ts';
import type { Examined } from './use-examination.ts';

type Flavour = 'modern' | 'legacy';

/** Which format is written, and what it is for. */
function FlavourChoice(props: { readonly flavour: Flavour; readonly onChange: (flavour: Flavour) => void }) {
  const { t } = useText();
  return (
    <Stack direction="row" sx={{ columnGap: 1.5, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <Segmented
        label={t('deploy.fields.flavour')}
        value={props.flavour}
        onChange={props.onChange}
        options={[
          { value: 'modern', label: t('installation.pkcs12.modern') },
          { value: 'legacy', label: t('installation.pkcs12.legacy') },
        ]}
      />
      <Typography variant="caption" color="text.secondary">
        {t(`installation.pkcs12.${props.flavour}Explained`)}
      </Typography>
    </Stack>
  );
}

/** The password that opens the file, and the one of the file that is written; a note tells what is wrong with each. */
function Passwords(props: {
  readonly passwords: FilePasswords;
  readonly onPasswords: (passwords: FilePasswords) => void;
  readonly fault: Fault | null;
  readonly newPassword: string;
  readonly onNewPassword: (password: string) => void;
  readonly problem: string | null;
}) {
  const { t } = useText();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
      }}
    >
      <FilePasswordFields
        label={t('installation.doctor.rewrite.password')}
        hint={t('installation.doctor.rewrite.passwordHint')}
        value={props.passwords}
        onChange={props.onPasswords}
        fault={props.fault}
      />
      <PassphraseField
        label={t('installation.doctor.rewrite.newPassword')}
        value={props.newPassword}
        onChange={props.onNewPassword}
        autoComplete="new-password"
        hint={t('installation.doctor.rewrite.newPasswordHint')}
        note={props.problem === null ? null : { tone: 'bad', text: props.problem }}
      />
    </Box>
  );
}

/** Writes the same contents in another format, beside the dossier's bundles; the file examined is not touched. */
export function RewriteForm({ examined }: { readonly examined: Examined }) {
  const dossier = useDossier();
  const { t } = useText();
  const call = useCall();
  const platform = useApp((state) => state.info?.platform);
  const [flavour, setFlavour] = useState<Flavour>('modern');
  const [passwords, setPasswords] = useState(noPasswords);
  const [newPassword, setNewPassword] = useState('');
  const [judged, setJudged] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const problem = newPasswordProblem(newPassword);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setJudged(true);
    if (problem !== null) return;
    const { name, base64 } = examined;
    setWritten(null);
    void call
      .run('pkcs12.rewrite', {
        ...givenPasswords(passwords),
        dossier: dossier.id,
        name,
        base64,
        newPassword,
        flavour,
      })
      .then((reply) => {
        if (!reply.ok) return;
        const separator = platform === 'win32' ? '\\' : '/';
        setWritten([dossier.folder, ...reply.value.path.split('/')].join(separator));
        setPasswords(noPasswords);
        setNewPassword('');
        setJudged(false);
      });
  };
  return (
    <Stack
      component="form"
      noValidate
      onSubmit={submit}
      aria-label={t('installation.doctor.rewrite.title')}
      sx={{ gap: 1.5, pt: 2, borderTop: 1, borderColor: 'divider' }}
    >
      <Box>
        <Typography variant="subtitle2" component="h4" sx={{ m: 0 }}>
          {t('installation.doctor.rewrite.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {t('installation.doctor.rewrite.explained')}
        </Typography>
      </Box>
      <FlavourChoice flavour={flavour} onChange={setFlavour} />
      <Passwords
        passwords={passwords}
        onPasswords={setPasswords}
        fault={call.fault}
        newPassword={newPassword}
        onNewPassword={setNewPassword}
        problem={judged && problem !== null ? t(`installation.doctor.rewrite.problems.${problem}`) : null}
      />
      <Box>
        <Button type="submit" loading={call.busy}>
          {t(`installation.doctor.rewrite.${flavour}`)}
        </Button>
      </Box>
      {!wantsPassword(call.fault) && <FaultBanner fault={call.fault} onClose={call.clear} />}
      {written !== null && (
        <Banner
          tone="ok"
          live
          title={t('installation.doctor.rewrite.done')}
          action={<CopyButton value={written} label={t('installation.doctor.rewrite.path')} />}
        >
          <Mono>{written}</Mono>
        </Banner>
      )}
    </Stack>
  );
}
