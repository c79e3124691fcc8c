import { IconButton, Tooltip } from '@mui/material';
import { Archive } from 'lucide-react';
import { useText } from '../../bridge/use-text.ts';

/** Takes a certificate out of use; a word away from any confirmation, since it comes back with one click. */
export function SetAsideButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  const { t } = useText();
  const label = t('installation.orders.setAsideNamed', { name });
  return (
    <Tooltip title={t('installation.orders.setAside')}>
      <IconButton
        size="small"
        aria-label={label}
        onClick={onClick}
        sx={{ alignSelf: 'flex-start', my: -0.25 }}
      >
        <Archive size="1em" />
      </IconButton>
    </Tooltip>
  );
}
