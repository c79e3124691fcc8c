import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useText } from '../bridge/use-text.ts';

/** Asks before what cannot be undone: says what will happen; the refusing button has the focus. */
export function ConfirmDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** The verb of the action. */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const titleId = useId();
  return (
    <Dialog open={props.open} onClose={props.onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{props.title}</DialogTitle>
      <DialogContent sx={{ color: 'text.secondary' }}>{props.children}</DialogContent>
      <DialogActions>
        <Button autoFocus onClick={props.onClose}>
          {t('common.action.cancel')}
        </Button>
        <Button
          variant="contained"
          color={props.danger === true ? 'error' : 'primary'}
          loading={props.busy === true}
          onClick={props.onConfirm}
        >
          {props.confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
