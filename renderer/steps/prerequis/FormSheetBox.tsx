import { Box, Stack, Typography } from '@mui/material';
import { SquareCheck } from 'lucide-react';
import type { FormBox } from '../../../electron/procedure/formulaire-414.ts';
import { clauseHandlers } from '../../bridge/use-clause.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Mono } from '../../components/Mono.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useText } from '../../bridge/use-text.ts';

function Value(props: { readonly box: FormBox }) {
  const { t } = useText();
  const { box } = props;
  if (box.byHand) {
    return (
      <Typography variant="body2" color="text.secondary" sx={{ fontStyle: 'italic' }}>
        {t('prerequis.form.byHand')}
      </Typography>
    );
  }
  if (box.value === '') {
    return (
      <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', color: 'warning.main' }}>
        <ToneIcon tone="warning" size={14} />
        <Typography variant="body2">{t('prerequis.form.toComplete')}</Typography>
      </Stack>
    );
  }
  return <Mono>{box.value}</Mono>;
}

/** A box of the form: its number and label, its exact value, and the button that copies it. */
export function FormSheetBox(props: { readonly box: FormBox }) {
  const { t, message } = useText();
  const { box } = props;
  const label = message(box.label);
  const name = box.number === null ? label : `${box.number} ${label}`;
  const ticked = box.kind === 'tick' && box.value !== '';
  return (
    <Box data-box={box.id} {...clauseHandlers(box.clause ?? undefined)}>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 0.375 }}>
        {box.number !== null && (
          <Box component="strong" sx={{ color: 'text.primary', mr: 0.75 }}>
            {box.number}
          </Box>
        )}
        {label}
      </Typography>
      <Stack
        direction="row"
        sx={{
          gap: 1,
          alignItems: 'center',
          border: 1,
          borderStyle: box.byHand ? 'dashed' : 'solid',
          borderColor: box.value === '' && !box.byHand ? 'warning.main' : 'divider',
          borderRadius: 0.5,
          pl: 1.25,
          pr: 0.5,
          py: 0.5,
          minHeight: box.id === 'signature' || box.id === 'stamp' || box.id === 'date' ? '3rem' : '2.5rem',
        }}
      >
        {ticked && (
          <Box component="span" sx={{ display: 'inline-flex', color: 'primary.main', flexShrink: 0 }}>
            <SquareCheck size={18} aria-hidden />
            <VisuallyHidden>{t('prerequis.form.tick')}</VisuallyHidden>
          </Box>
        )}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Value box={box} />
        </Box>
        {box.kind === 'text' && box.value !== '' && (
          <Box className="no-print">
            <CopyButton value={box.value} label={name} />
          </Box>
        )}
      </Stack>
      {box.hint && (
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 0.375 }}>
          {message(box.hint)}
        </Typography>
      )}
    </Box>
  );
}
