import { OutlinedInput } from '@mui/material';
import { useText } from '../bridge/use-text.ts';

/** A day, typed as it is shown everywhere else, whatever the system's own date format. */
export function DayInput(props: {
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useText();
  return (
    <OutlinedInput
      value={props.value}
      error={props.invalid}
      autoFocus
      placeholder={t('common.attest.dayForm')}
      onFocus={(event) => event.target.select()}
      onChange={(event) => props.onChange(event.target.value)}
      slotProps={{
        input: {
          'aria-label': `${props.label} (${t('common.attest.dayForm')})`,
          'aria-invalid': props.invalid,
          inputMode: 'numeric',
          maxLength: 10,
          className: 'tabular',
        },
      }}
      sx={{ width: '8rem', '& input': { py: 0.5, typography: 'body2', height: 'auto' } }}
    />
  );
}
