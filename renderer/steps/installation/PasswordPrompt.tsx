import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { useText } from '../../bridge/use-text.ts';
import type { DroppedFile, Imports } from './use-imports.ts';

/** Asks for the password of one file and sends that file again; the password is forgotten with the form. */
export function PasswordPrompt(props: { readonly dropped: DroppedFile; readonly retry: Imports['retry'] }) {
  const { t, fault } = useText();
  const [password, setPassword] = useState('');
  const { result, file } = props.dropped;
  const wrong = result?.fault?.code === 'FILE_WRONG_PASSWORD' ? fault(result.fault) : null;
  return (
    <Box
      component="form"
      onSubmit={(event: React.SyntheticEvent) => {
        event.preventDefault();
        props.retry(props.dropped, { password });
      }}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap', mt: 0.5 }}
    >
      <Box sx={{ flex: '1 1 16rem', maxWidth: '26rem' }}>
        <PassphraseField
          label={t('installation.results.passwordLabel', { name: file.name })}
          value={password}
          onChange={setPassword}
          autoComplete="off"
          hint={t('installation.results.passwordHint')}
          note={wrong === null ? null : { tone: 'bad', text: `${wrong.what} ${wrong.next}` }}
        />
      </Box>
      <Button type="submit" color="primary" loading={result === null} sx={{ mt: 3 }}>
        {t('installation.results.open')}
      </Button>
    </Box>
  );
}
