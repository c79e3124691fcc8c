import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { FilePasswordFields, givenPasswords, noPasswords } from '../../components/FilePasswordFields.tsx';
import { useText } from '../../bridge/use-text.ts';
import type { DroppedFile, Imports } from './use-imports.ts';

/** Asks for the password of one file and sends that file again; the password is forgotten with the form. */
export function PasswordPrompt(props: { readonly dropped: DroppedFile; readonly retry: Imports['retry'] }) {
  const { t } = useText();
  const [passwords, setPasswords] = useState(noPasswords);
  const { result, file } = props.dropped;
  return (
    <Box
      component="form"
      onSubmit={(event: React.SyntheticEvent) => {
        event.preventDefault();
        props.retry(props.dropped, givenPasswords(passwords));
      }}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap', mt: 0.5 }}
    >
      <Box sx={{ flex: '1 1 16rem', maxWidth: '26rem' }}>
        <FilePasswordFields
          label={t('installation.results.passwordLabel', { name: file.name })}
          hint={t('installation.results.passwordHint')}
          value={passwords}
          onChange={setPasswords}
          fault={result?.fault}
        />
      </Box>
      <Button type="submit" color="primary" loading={result === null} sx={{ mt: 3 }}>
        {t('installation.results.open')}
      </Button>
    </Box>
  );
}
