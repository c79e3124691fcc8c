import { Box, IconButton, Stack, Typography } from '@mui/material';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../bridge/use-text.ts';
import { ToneIcon } from './ToneIcon.tsx';
import { toneColour, toneGround } from './tones.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type BannerTone = 'ok' | 'warning' | 'bad' | 'info';

/** A message in its tone: icon, a word for readers of screens, a title, what follows from it, and an action. */
export function Banner(props: {
  readonly tone: BannerTone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly onClose?: () => void;
  /** True for what appears after an action: read aloud at once. */
  readonly live?: boolean;
}) {
  const { t } = useText();
  return (
    <Stack
      direction="row"
      role={props.live === true ? (props.tone === 'bad' ? 'alert' : 'status') : undefined}
      sx={{
        gap: 1.25,
        px: 1.75,
        py: 1.25,
        borderRadius: 1,
        bgcolor: toneGround(props.tone),
        alignItems: 'flex-start',
      }}
    >
      <Box sx={{ pt: '0.15rem' }}>
        <ToneIcon tone={props.tone} size={16} />
        <VisuallyHidden>{t(`common.tone.${props.tone}`)}</VisuallyHidden>
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {props.title !== undefined && (
          <Typography
            variant="subtitle2"
            component="p"
            sx={{ color: toneColour(props.tone), lineHeight: 1.5 }}
          >
            {props.title}
          </Typography>
        )}
        {props.children !== undefined && (
          <Box sx={{ typography: 'body2', color: 'text.primary', '& p': { m: 0 }, '& p + p': { mt: 0.5 } }}>
            {props.children}
          </Box>
        )}
      </Box>
      {props.action !== undefined && <Box sx={{ flexShrink: 0, alignSelf: 'center' }}>{props.action}</Box>}
      {props.onClose && (
        <IconButton
          size="small"
          aria-label={t('common.action.close')}
          onClick={props.onClose}
          sx={{ my: -0.5, mr: -0.5 }}
        >
          <X size={16} />
        </IconButton>
      )}
    </Stack>
  );
}
