import { Box, InputAdornment, OutlinedInput, Stack, Typography } from '@mui/material';
import { useId, type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react';
import { clauseHandlers } from '../bridge/use-clause.ts';
import { fonts } from '../theme-tokens.ts';
import { ToneIcon } from './ToneIcon.tsx';
import { toneColour } from './tones.ts';

export interface FieldNote {
  readonly tone: 'ok' | 'warning' | 'bad' | 'info';
  readonly text: ReactNode;
}

/** A labelled text field: the label stands above, the hint or the note (in its tone, with its icon) under it. */
export function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: ReactNode;
  readonly note?: FieldNote | null;
  readonly mono?: boolean;
  readonly multiline?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'number';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly autoFocus?: boolean;
  readonly placeholder?: string;
  readonly prefix?: ReactNode;
  readonly end?: ReactNode;
  readonly clause?: string;
  /** A line has 200 characters at most where it says nothing; several lines, as many as are pasted. */
  readonly maxLength?: number;
  readonly name?: string;
  readonly disabled?: boolean;
}) {
  const id = useId();
  const note = props.note ?? null;
  const noteId = `${id}-note`;
  const described = note !== null || props.hint !== undefined;
  return (
    <Box {...clauseHandlers(props.clause)} sx={{ minWidth: 0 }}>
      <Typography component="label" htmlFor={id} variant="subtitle2" sx={{ display: 'block', mb: 0.5 }}>
        {props.label}
      </Typography>
      <OutlinedInput
        id={id}
        fullWidth
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        error={note?.tone === 'bad'}
        multiline={props.multiline === true}
        minRows={props.multiline === true ? 2 : undefined}
        maxRows={props.multiline === true ? 8 : undefined}
        type={props.type ?? 'text'}
        autoComplete={props.autoComplete ?? 'off'}
        autoFocus={props.autoFocus === true}
        disabled={props.disabled === true}
        name={props.name}
        placeholder={props.placeholder}
        startAdornment={
          props.prefix === undefined ? undefined : (
            <InputAdornment position="start" sx={{ mr: 0.25, typography: 'mono' }}>
              {props.prefix}
            </InputAdornment>
          )
        }
        endAdornment={
          props.end === undefined ? undefined : <InputAdornment position="end">{props.end}</InputAdornment>
        }
        slotProps={{
          input: {
            spellCheck: false,
            maxLength: props.maxLength ?? (props.multiline === true ? undefined : 200),
            'aria-invalid': note?.tone === 'bad',
            'aria-describedby': described ? noteId : undefined,
            style: props.mono === true ? { fontFamily: fonts.mono } : undefined,
          },
        }}
      />
      {described && <NoteLine id={noteId} note={note} hint={props.hint} />}
    </Box>
  );
}

/** What stands under the field: the note, else the hint. */
function NoteLine({
  id,
  note,
  hint,
}: {
  readonly id: string;
  readonly note: FieldNote | null;
  readonly hint: ReactNode;
}) {
  return (
    <Stack
      id={id}
      direction="row"
      aria-live={note === null ? 'off' : 'polite'}
      sx={{
        gap: 0.75,
        mt: 0.5,
        typography: 'caption',
        color: note === null ? 'text.secondary' : toneColour(note.tone),
        alignItems: 'flex-start',
      }}
    >
      {note !== null && (
        <Box component="span" sx={{ pt: '0.1rem' }}>
          <ToneIcon tone={note.tone} size={13} />
        </Box>
      )}
      <span>{note === null ? hint : note.text}</span>
    </Stack>
  );
}
