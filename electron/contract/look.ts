// The one place of colours: page, reports (HTML, PDF) and the window's ground read them here. Texts have a contrast of 4.5
// or more on their grounds, in both schemes.

/** The colours of the page, of the reports and of the window, in one scheme. */
export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** Outline of fields and dashed zones: 3:1 against the surface (WCAG 1.4.11). */
  readonly outline: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly accentStrong: string;
  readonly ok: string;
  readonly okSoft: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly bad: string;
  readonly badSoft: string;
}

export const light: Palette = {
  background: '#f5f7f8',
  surface: '#ffffff',
  sunken: '#eef2f4',
  ink: '#13212b',
  muted: '#5a6b77',
  line: '#dde4e8',
  outline: '#87969f',
  accent: '#0b6e78',
  accentSoft: '#e0f1f2',
  onAccent: '#ffffff',
  accentStrong: '#095a62',
  ok: '#187647',
  okSoft: '#e4f5ea',
  warning: '#9a5b00',
  warningSoft: '#fdf1dc',
  bad: '#b3261e',
  badSoft: '#fdeae8',
};

export const dark: Palette = {
  background: '#0f1519',
  surface: '#161e24',
  sunken: '#11181d',
  ink: '#e6edf1',
  muted: '#9aaab5',
  line: '#2a363f',
  outline: '#647580',
  accent: '#56c5d0',
  accentSoft: '#12343a',
  onAccent: '#06262a',
  accentStrong: '#7ad6df',
  ok: '#5fcf94',
  okSoft: '#12301f',
  warning: '#f0b75a',
  warningSoft: '#352711',
  bad: '#ff8a80',
  badSoft: '#3a1a18',
};

/** What lies under what floats above the page, in both schemes. */
export const shades = {
  dialog: 'rgb(0 0 0 / 0.18)',
  menu: 'rgb(0 0 0 / 0.14)',
  backdrop: 'rgb(8 16 22 / 0.42)',
} as const;
