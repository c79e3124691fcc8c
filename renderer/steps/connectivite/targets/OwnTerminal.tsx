import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type SyntheticEvent } from 'react';
import type { TerminalView } from '../../../../electron/contract/views.ts';
import { DropZone } from '../../../components/DropZone.tsx';
import { FaultBanner } from '../../../components/FaultBanner.tsx';
import { Mono } from '../../../components/Mono.tsx';
import { FilePasswordFields, noPasswords, wantsPassword } from '../../../components/FilePasswordFields.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { useTerminal, type OwnTerminalState } from './use-terminal.ts';

/** The certificate of a real test terminal: given as files, shown, taken back. */
export function OwnTerminal() {
  const { t } = useText();
  const state = useTerminal();
  const [replacing, setReplacing] = useState(false);
  const { terminal, waiting } = state;
  if (terminal === undefined) return null;
  const asks = waiting !== null || terminal === null || replacing;
  return (
    <Stack sx={{ gap: 1.5, mt: 1.5 }}>
      {terminal !== null && (
        <Terminal
          terminal={terminal}
          busy={state.busy}
          onReplace={() => setReplacing(true)}
          onSetAside={state.setAside}
        />
      )}
      {asks && waiting === null && (
        <DropZone
          title={t('connectivite.terminal.drop')}
          hint={t('connectivite.terminal.dropHint')}
          accept=".p12,.pfx,.pem,.crt,.cer,.key"
          busy={state.busy}
          onFiles={(files) => {
            setReplacing(false);
            state.take(files);
          }}
        />
      )}
      {waiting !== null && <Password key={waiting.name} state={state} />}
      {!wantsPassword(state.fault) && <FaultBanner fault={state.fault} onClose={state.clear} />}
    </Stack>
  );
}

function Terminal(props: {
  readonly terminal: TerminalView;
  readonly busy: boolean;
  readonly onReplace: () => void;
  readonly onSetAside: () => void;
}) {
  const { t } = useText();
  const { terminal } = props;
  return (
    <Stack
      direction="row"
      sx={{
        columnGap: 2,
        rowGap: 1,
        alignItems: 'center',
        flexWrap: 'wrap',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        p: 1.5,
      }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Mono>{terminal.commonName}</Mono>
        <Typography variant="caption" color="text.secondary" component="p">
          {t('connectivite.terminal.issuedBy', { issuer: terminal.issuer })}
          {terminal.chain > 0 && `, ${t('connectivite.terminal.chain', { count: terminal.chain })}`}
          {', '}
          {t('connectivite.terminal.until', { untilDate: terminal.notAfter })}
        </Typography>
      </Box>
      <Button size="small" onClick={props.onReplace}>
        {t('connectivite.terminal.replace')}
      </Button>
      <Button size="small" variant="text" loading={props.busy} onClick={props.onSetAside}>
        {t('connectivite.terminal.setAside')}
      </Button>
    </Stack>
  );
}

/** Asks for the password of the terminal's file; it is forgotten with the form. */
function Password({ state }: { readonly state: OwnTerminalState }) {
  const { t } = useText();
  const [passwords, setPasswords] = useState(noPasswords);
  const { waiting } = state;
  if (waiting === null) return null;
  const open = (event: SyntheticEvent | React.KeyboardEvent) => {
    event.preventDefault();
    state.take(waiting.files, passwords);
  };
  return (
    <Box
      // Inside the target's form: its own Enter must not start the test.
      onKeyDown={(event) => {
        if (event.key === 'Enter') open(event);
      }}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap' }}
    >
      <Box sx={{ flex: '1 1 16rem', maxWidth: '26rem' }}>
        <FilePasswordFields
          label={t('connectivite.terminal.password', { name: waiting.name })}
          hint={t('connectivite.terminal.passwordHint')}
          value={passwords}
          onChange={setPasswords}
          fault={state.fault}
          // What comes next is its own: no order on PFCNG gives a terminal's file again.
          again={t('connectivite.terminal.passwordAgain')}
          autoFocus
        />
      </Box>
      <Button color="primary" loading={state.busy} onClick={open} sx={{ mt: 3 }}>
        {t('connectivite.terminal.open')}
      </Button>
      <Button variant="text" onClick={state.giveUp} sx={{ mt: 3 }}>
        {t('connectivite.terminal.giveUp')}
      </Button>
    </Box>
  );
}
