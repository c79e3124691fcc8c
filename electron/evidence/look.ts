import type { Palette } from '../contract/look.ts';
import type { Tone } from './document/document.ts';

/** Ground of a tone. */
export const softOf = (palette: Palette, tone: Tone): string =>
  tone === 'muted' ? palette.sunken : palette[`${tone}Soft`];
