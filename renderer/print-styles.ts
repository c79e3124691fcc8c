import { light } from '../electron/contract/look.ts';

/** The light colours, set again over the variables of whatever scheme is on screen. */
const printedColours = {
  '--mui-palette-text-primary': light.ink,
  '--mui-palette-text-secondary': light.muted,
  '--mui-palette-divider': light.outline,
  '--mui-palette-background-paper': light.surface,
  '--mui-palette-background-default': light.surface,
  '--mui-palette-background-sunken': light.sunken,
  '--mui-palette-primary-main': light.accent,
  '--mui-palette-warning-main': light.warning,
} as const;

/** On paper: the element of class `print-sheet` alone, in the light colours whatever the screen shows. */
export const printStyles = {
  '@media print': {
    // Only the sheet is printed, in the light colours whatever the screen shows.
    ':root, :root[data-theme]': printedColours,
    'html, body, #root': { height: 'auto', overflow: 'visible', background: 'none' },
    '.no-print, .no-print *, body:has(.print-sheet) .page > :not(:has(.print-sheet))': {
      display: 'none !important',
    },
    '.frame, .frame-middle, main, .content': {
      display: 'block !important',
      overflow: 'visible !important',
      padding: '0 !important',
      maxWidth: 'none !important',
    },
    'body:has(.print-sheet) :is(section, div):has(.print-sheet)': {
      display: 'block !important',
      border: '0 !important',
      padding: '0 !important',
    },
    'body:has(.print-sheet) :has(> .print-sheet) > :not(.print-sheet), body:has(.print-sheet) :has(.print-sheet) > :not(:has(.print-sheet), .print-sheet)':
      { display: 'none !important' },
  },
  '@page': { margin: '14mm' },
} as const;
