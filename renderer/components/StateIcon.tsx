import { Box } from '@mui/material';
import { Check, X } from 'lucide-react';
import type { StateKind } from '../../electron/contract/views.ts';
import { useText } from '../bridge/use-text.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const looks = {
  done: {
    bgcolor: 'success.main',
    color: 'success.contrastText',
    borderColor: 'success.main',
    borderStyle: 'solid',
  },
  failed: {
    bgcolor: 'error.main',
    color: 'error.contrastText',
    borderColor: 'error.main',
    borderStyle: 'solid',
  },
  todo: { bgcolor: 'transparent', color: 'primary.main', borderColor: 'primary.main', borderStyle: 'solid' },
  waiting: {
    bgcolor: 'transparent',
    color: 'text.secondary',
    borderColor: 'grey.500',
    borderStyle: 'dashed',
  },
} as const;

/** The computed state of a step or an item: a disc, its mark (or the step's number) and, for readers of screens, the word. */
export function StateIcon(props: {
  readonly state: StateKind;
  readonly number?: number;
  readonly size?: 'small' | 'medium';
}) {
  const { t } = useText();
  const side = props.size === 'small' ? '1.125rem' : '1.375rem';
  const mark =
    props.state === 'done' ? (
      <Check size={props.size === 'small' ? 11 : 13} strokeWidth={3} />
    ) : props.state === 'failed' ? (
      <X size={props.size === 'small' ? 11 : 13} strokeWidth={3} />
    ) : (
      props.number
    );
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexShrink: 0 }}>
      <Box
        component="span"
        aria-hidden
        sx={{
          ...looks[props.state],
          display: 'inline-flex',
          alignItems: 'center',
          justifyContent: 'center',
          width: side,
          height: side,
          borderRadius: '50%',
          borderWidth: '1.5px',
          typography: 'caption',
          fontWeight: 650,
          lineHeight: 1,
        }}
      >
        {mark}
      </Box>
      <VisuallyHidden>{t(`common.state.${props.state}`)}</VisuallyHidden>
    </Box>
  );
}
