import { IconButton, Tooltip } from '@mui/material';
import { Eye, EyeOff } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useText } from '../bridge/use-text.ts';
import { Field, type FieldNote } from './Field.tsx';

/** A field for a secret, which may be shown while it is typed. */
export function PassphraseField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly autoComplete: 'current-password' | 'new-password' | 'off';
  readonly hint?: ReactNode;
  readonly note?: FieldNote | null;
}) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const name = t(shown ? 'common.secret.hide' : 'common.secret.show');
  return (
    <Field
      {...props}
      maxLength={1024}
      type={shown ? 'text' : 'password'}
      end={
        <Tooltip title={name}>
          <IconButton
            size="small"
            edge="end"
            aria-label={name}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            {shown ? <EyeOff size={16} /> : <Eye size={16} />}
          </IconButton>
        </Tooltip>
      }
    />
  );
}
