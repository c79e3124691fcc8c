import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { ReactNode } from 'react';

export interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly disabled?: boolean;
}

/** One choice among a few, all visible. Arrow keys and Tab go through them; one is always chosen. */
export function Segmented<T extends string>(props: {
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** Name of the group for readers of screens. */
  readonly label: string;
  readonly disabled?: boolean;
  readonly size?: 'small' | 'medium';
}) {
  return (
    <ToggleButtonGroup
      exclusive
      size={props.size ?? 'medium'}
      value={props.value}
      disabled={props.disabled === true}
      aria-label={props.label}
      onChange={(_event, value: T | null) => {
        if (value !== null) props.onChange(value);
      }}
    >
      {props.options.map((option) => (
        <ToggleButton key={option.value} value={option.value} disabled={option.disabled === true}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
