import type { Theme } from '@mui/material/styles';
import { Check, Circle, CircleHelp, LoaderCircle, TriangleAlert, X, type LucideIcon } from 'lucide-react';

/** What the picture says of a flow or of a certificate, always with a sign and a word beside the colour. */
export type PictureTone = 'idle' | 'running' | 'ok' | 'warning' | 'bad' | 'unknown';

export const toneSigns: Readonly<Record<PictureTone, LucideIcon>> = {
  idle: Circle,
  running: LoaderCircle,
  ok: Check,
  warning: TriangleAlert,
  bad: X,
  unknown: CircleHelp,
};

/** The theme's tokens as CSS variables, so that a change of scheme needs no new drawing. */
export function tokensOf(theme: Theme) {
  return theme.vars ?? theme;
}

/** The colour of a tone, as a CSS variable of the theme. */
export function toneColor(theme: Theme, tone: PictureTone): string {
  const { palette } = tokensOf(theme);
  switch (tone) {
    case 'idle':
      return palette.grey[500];
    case 'running':
      return palette.primary.main;
    case 'ok':
      return palette.success.main;
    case 'warning':
      return palette.warning.main;
    case 'bad':
      return palette.error.main;
    case 'unknown':
      return palette.text.secondary;
  }
}
