import { Stack, Typography } from '@mui/material';
import { CircleCheck, CircleDashed, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useText } from '../../bridge/use-text.ts';
import type { SaveState } from './use-profile-draft.ts';

const looks = {
  saved: { Icon: CircleCheck, colour: 'success.main' },
  saving: { Icon: LoaderCircle, colour: 'text.secondary' },
  unsaved: { Icon: CircleDashed, colour: 'text.secondary' },
  failed: { Icon: TriangleAlert, colour: 'error.main' },
} as const;
const words = { saved: 'saved', saving: 'saving', unsaved: 'unsaved', failed: 'notSaved' } as const;

/** Whether what is on screen is on the disk. */
export function SaveStatus(props: { readonly state: SaveState }) {
  const { t } = useText();
  const { Icon, colour } = looks[props.state];
  return (
    <Stack
      direction="row"
      role="status"
      data-save-state={props.state}
      sx={{ gap: 0.75, alignItems: 'center', color: colour, minHeight: '2.25rem' }}
    >
      <Icon size={15} aria-hidden />
      <Typography variant="subtitle2" component="span">
        {t(`dossier.${words[props.state]}`)}
      </Typography>
    </Stack>
  );
}
