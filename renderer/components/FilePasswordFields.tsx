import { Stack } from '@mui/material';
import type { Fault } from '../../electron/contract/faults.ts';
import { useText } from '../bridge/use-text.ts';
import { PassphraseField } from './PassphraseField.tsx';

/** What opens a file: its password, and its key's where that is another one (null until it is asked for). */
export interface FilePasswords {
  readonly password: string;
  readonly keyPassword: string | null;
}

export const noPasswords: FilePasswords = { password: '', keyPassword: null };

const keyFaults: readonly string[] = ['FILE_KEY_PASSWORD_NEEDED', 'FILE_WRONG_KEY_PASSWORD'];
const fileFaults: readonly string[] = ['FILE_WRONG_PASSWORD', 'FILE_OPENS_KEY_ALONE'];

/** Whether a password, asked for again, mends it. */
export const wantsPassword = (fault: Fault | null | undefined): boolean =>
  ['FILE_PASSWORD_NEEDED', ...fileFaults, ...keyFaults].includes(fault?.code ?? '');

/** As the contract takes them. */
export const givenPasswords = ({ password, keyPassword }: FilePasswords) =>
  keyPassword === null ? { password } : { password, keyPassword };

/** Asks for the password of a file and, once the file opens and its key does not, for the key's. */
export function FilePasswordFields(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: FilePasswords;
  readonly onChange: (value: FilePasswords) => void;
  /** What came of the last try. */
  readonly fault: Fault | null | undefined;
  /** What to do after a wrong password, where it is not what the fault says. */
  readonly again?: string;
  readonly autoFocus?: boolean;
}) {
  const { t, fault: say } = useText();
  const { value, onChange, fault, again } = props;
  const { password, keyPassword } = value;
  const told = fault === null || fault === undefined ? null : say(fault);
  const code = fault?.code ?? '';
  const isKeyFault = keyFaults.includes(code);
  const note = (isMine: boolean, next: string | undefined) =>
    told === null || !isMine ? null : { tone: 'bad' as const, text: `${told.what} ${next ?? told.next}` };
  return (
    <Stack sx={{ gap: 1.5 }}>
      <PassphraseField
        label={props.label}
        value={password}
        onChange={(typed) => onChange({ password: typed, keyPassword })}
        autoFocus={props.autoFocus === true}
        autoComplete="off"
        hint={props.hint}
        note={note(fileFaults.includes(code), code === 'FILE_WRONG_PASSWORD' ? again : undefined)}
      />
      {(isKeyFault || code === 'FILE_OPENS_KEY_ALONE' || keyPassword !== null) && (
        <PassphraseField
          label={t('common.secret.keyPassword')}
          value={keyPassword ?? ''}
          onChange={(typed) => onChange({ password, keyPassword: typed })}
          autoComplete="off"
          note={note(isKeyFault, undefined)}
        />
      )}
    </Stack>
  );
}
