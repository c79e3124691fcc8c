/** The tokens of the look: a light and a dark value each. Text colours have a contrast of 4.5 or more on their grounds. */
interface SchemeTokens {
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

export const lightTokens: SchemeTokens = {
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

export const darkTokens: SchemeTokens = {
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

export const fonts = {
  text: "'Inter Variable', Inter, 'Segoe UI', system-ui, sans-serif",
  mono: "'IBM Plex Mono', ui-monospace, 'Cascadia Mono', Menlo, monospace",
} as const;

/** Widths of the frame, in CSS pixels, and where it folds. */
export const frame = {
  rail: 264,
  foldedRail: 64,
  panel: 320,
  content: 960,
  railFoldsUnder: 900,
  panelFoldsUnder: 1200,
} as const;

/** Radii in CSS pixels. */
export const radii = { card: 12, control: 8, tag: 5 } as const;
