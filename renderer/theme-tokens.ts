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

/** How long a change of look takes, in milliseconds. */
export const changeMs = 150;

/** A `transition` of these CSS properties. */
export const changing = (...properties: readonly string[]): string =>
  properties.map((property) => `${property} ${changeMs}ms`).join(', ');
