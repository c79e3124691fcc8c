import type { Tone } from './document/document.ts';

/** Colours of the look: those of the page. On their grounds, texts have a contrast of 4.5 or more. */
export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly ok: string;
  readonly warning: string;
  readonly bad: string;
  readonly accentSoft: string;
  readonly okSoft: string;
  readonly warningSoft: string;
  readonly badSoft: string;
}

export const light: Palette = {
  background: '#f5f7f8',
  surface: '#ffffff',
  sunken: '#eef2f4',
  ink: '#13212b',
  muted: '#5a6b77',
  line: '#dde4e8',
  accent: '#0b6e78',
  ok: '#187647',
  warning: '#9a5b00',
  bad: '#b3261e',
  accentSoft: '#e0f1f2',
  okSoft: '#e4f5ea',
  warningSoft: '#fdf1dc',
  badSoft: '#fdeae8',
};

export const dark: Palette = {
  background: '#0f1519',
  surface: '#161e24',
  sunken: '#11181d',
  ink: '#e6edf1',
  muted: '#9aaab5',
  line: '#2a363f',
  accent: '#56c5d0',
  ok: '#5fcf94',
  warning: '#f0b75a',
  bad: '#ff8a80',
  accentSoft: '#12343a',
  okSoft: '#12301f',
  warningSoft: '#352711',
  badSoft: '#3a1a18',
};

/** Ground of a tone. */
export const softOf = (palette: Palette, tone: Tone): string =>
  tone === 'muted' ? palette.sunken : palette[`${tone}Soft`];
