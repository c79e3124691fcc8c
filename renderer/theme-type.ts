import type { ThemeOptions } from '@mui/material/styles';
import { fonts } from './theme-tokens.ts';

/** Sizes are given in CSS pixels of the design and set in rem, so that the reader's text size is followed. */
export const rem = (pixels: number) => `${pixels / 16}rem`;

/** The type scale. */
export const typeScale: NonNullable<ThemeOptions['typography']> = {
  fontFamily: fonts.text,
  body1: { fontSize: rem(14), lineHeight: 1.5 },
  body2: { fontSize: rem(13), lineHeight: 1.5 },
  caption: { fontSize: rem(12), lineHeight: 1.45 },
  h1: { fontSize: rem(22), fontWeight: 620, lineHeight: 1.3, letterSpacing: '-0.012em' },
  h2: { fontSize: rem(16), fontWeight: 620, lineHeight: 1.35, letterSpacing: '-0.005em' },
  h3: { fontSize: rem(14), fontWeight: 620, lineHeight: 1.4 },
  subtitle1: { fontSize: rem(14), fontWeight: 600, lineHeight: 1.4 },
  subtitle2: { fontSize: rem(13), fontWeight: 600, lineHeight: 1.4 },
  overline: {
    fontSize: rem(11),
    fontWeight: 650,
    lineHeight: 1.5,
    letterSpacing: '0.05em',
    textTransform: 'uppercase',
  },
  button: { fontSize: rem(13.5), fontWeight: 600, lineHeight: 1.4, textTransform: 'none' },
  mono: { fontFamily: fonts.mono, fontSize: rem(13), lineHeight: 1.5 },
};
