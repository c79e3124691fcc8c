import { createTheme, type Theme } from '@mui/material/styles';
import { darkTokens, fonts, frame, lightTokens, radii } from './theme-tokens.ts';

declare module '@mui/material/styles' {
  interface TypeBackground {
    /** Rails, panels, code: a step below the surface. */
    sunken: string;
  }
  interface PaletteColor {
    /** Background of a banner, a tag or a selected segment. */
    soft: string;
  }
  interface SimplePaletteColorOptions {
    soft?: string;
  }
  interface TypographyVariants {
    mono: React.CSSProperties;
  }
  interface TypographyVariantsOptions {
    mono?: React.CSSProperties;
  }
}
declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides {
    mono: true;
  }
}

type Tokens = typeof lightTokens;

const palette = (tokens: Tokens) => ({
  background: { default: tokens.background, paper: tokens.surface, sunken: tokens.sunken },
  text: { primary: tokens.ink, secondary: tokens.muted, disabled: tokens.muted },
  divider: tokens.line,
  primary: {
    main: tokens.accent,
    dark: tokens.accentStrong,
    light: tokens.accentStrong,
    contrastText: tokens.onAccent,
    soft: tokens.accentSoft,
  },
  success: { main: tokens.ok, contrastText: tokens.surface, soft: tokens.okSoft },
  warning: { main: tokens.warning, contrastText: tokens.surface, soft: tokens.warningSoft },
  error: { main: tokens.bad, contrastText: tokens.surface, soft: tokens.badSoft },
  info: { main: tokens.accent, contrastText: tokens.onAccent, soft: tokens.accentSoft },
  action: { hover: `color-mix(in srgb, ${tokens.ink} 5%, transparent)` },
  grey: { 500: tokens.outline },
});

/** The light colours, set again over the variables of whatever scheme is on screen. */
const printedColours = {
  '--mui-palette-text-primary': lightTokens.ink,
  '--mui-palette-text-secondary': lightTokens.muted,
  '--mui-palette-divider': lightTokens.outline,
  '--mui-palette-background-paper': lightTokens.surface,
  '--mui-palette-background-default': lightTokens.surface,
  '--mui-palette-background-sunken': lightTokens.sunken,
  '--mui-palette-primary-main': lightTokens.accent,
  '--mui-palette-warning-main': lightTokens.warning,
} as const;

/** Sizes are given in CSS pixels of the design and set in rem, so that the reader's text size is followed. */
const rem = (pixels: number) => `${pixels / 16}rem`;

/** The one theme: palette, type and component defaults, so that screens hold neither colours nor pixel values. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: { light: { palette: palette(lightTokens) }, dark: { palette: palette(darkTokens) } },
  shape: { borderRadius: radii.control },
  breakpoints: { values: { xs: 0, sm: 640, md: frame.railFoldsUnder, lg: frame.panelFoldsUnder, xl: 1600 } },
  transitions: {
    duration: {
      shortest: 150,
      shorter: 150,
      short: 150,
      standard: 150,
      complex: 150,
      enteringScreen: 150,
      leavingScreen: 150,
    },
  },
  typography: {
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
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: (t) => ({
        html: { height: '100%' },
        body: { height: '100%', overflow: 'hidden', fontFeatureSettings: "'cv05', 'ss03'" },
        '#root': { height: '100%' },
        'table, time, .tabular': { fontVariantNumeric: 'tabular-nums' },
        'code, pre, kbd, samp': { fontFamily: fonts.mono },
        a: { color: t.vars.palette.primary.main, textUnderlineOffset: '0.2em' },
        '*': { scrollbarWidth: 'thin', scrollbarColor: `${t.vars.palette.divider} transparent` },
        '::selection': { backgroundColor: t.vars.palette.primary.soft },
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
        ':focus-visible': {
          outline: `2px solid ${t.vars.palette.primary.main}`,
          outlineOffset: 2,
        },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animation: 'none !important', transition: 'none !important' },
        },
      }),
    },
    // Typography's `color` also takes the palette's paths, as `sx` does.
    MuiTypography: {
      variants: (['success', 'warning', 'error', 'primary'] as const)
        .map((name) => ({
          props: { color: `${name}.main` },
          style: ({ theme: t }: { theme: Theme }) => ({ color: t.vars?.palette[name].main }),
        }))
        .concat([
          {
            props: { color: 'text.secondary' },
            style: ({ theme: t }: { theme: Theme }) => ({ color: t.vars?.palette.text.secondary }),
          },
        ]),
    },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: ({ theme: t }) => ({
          '&.Mui-focusVisible, &:focus-visible': {
            outline: `2px solid ${t.vars.palette.primary.main}`,
            outlineOffset: 2,
          },
        }),
      },
    },
    MuiButton: {
      defaultProps: { variant: 'outlined', color: 'inherit', disableElevation: true },
      styleOverrides: {
        root: { padding: '7px 14px', borderRadius: radii.control, whiteSpace: 'nowrap', flexShrink: 0 },
        sizeSmall: { padding: '4px 10px', fontSize: rem(13) },
        sizeLarge: { padding: '9px 18px', fontSize: rem(14) },
        outlined: ({ theme: t }) => ({
          borderColor: t.vars.palette.divider,
          backgroundColor: t.vars.palette.background.paper,
          '&:hover': {
            borderColor: t.vars.palette.grey[500],
            backgroundColor: t.vars.palette.background.paper,
          },
        }),
        startIcon: { marginRight: 7, '& > svg': { width: 16, height: 16 } },
        endIcon: { marginLeft: 7, '& > svg': { width: 16, height: 16 } },
      },
    },
    MuiToggleButtonGroup: { defaultProps: { size: 'medium' } },
    MuiToggleButton: {
      styleOverrides: {
        root: ({ theme: t }) => ({
          padding: '6px 13px',
          textTransform: 'none',
          fontSize: rem(13),
          fontWeight: 500,
          lineHeight: rem(21),
          color: t.vars.palette.text.secondary,
          backgroundColor: t.vars.palette.background.paper,
          borderColor: t.vars.palette.divider,
          '&:hover': { backgroundColor: t.vars.palette.background.sunken },
          '&.Mui-selected, &.Mui-selected:hover': {
            color: t.vars.palette.primary.main,
            backgroundColor: t.vars.palette.primary.soft,
            fontWeight: 620,
          },
        }),
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: ({ theme: t }) => ({
          borderRadius: radii.control,
          color: t.vars.palette.text.secondary,
          '&:hover': { color: t.vars.palette.text.primary },
        }),
        sizeSmall: { padding: 5 },
      },
    },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiOutlinedInput: {
      defaultProps: { size: 'small' },
      styleOverrides: {
        root: ({ theme: t }) => ({
          backgroundColor: t.vars.palette.background.paper,
          '& .MuiOutlinedInput-notchedOutline': { borderColor: t.vars.palette.grey[500] },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: t.vars.palette.primary.main },
          '&.Mui-focused': { outline: 'none' },
        }),
        input: ({ theme: t }) => ({
          padding: '7px 12px',
          height: 'auto',
          fontSize: rem(14),
          lineHeight: rem(21),
          '&::placeholder': { color: t.vars.palette.text.secondary, opacity: 1 },
          '&:focus-visible': { outline: 'none' },
        }),
        multiline: { padding: 0 },
      },
    },
    MuiFormHelperText: {
      styleOverrides: { root: { marginLeft: 0, marginTop: 4, fontSize: rem(12), lineHeight: 1.45 } },
    },
    MuiCheckbox: { defaultProps: { size: 'small' } },
    MuiRadio: { defaultProps: { size: 'small' } },
    MuiTooltip: {
      defaultProps: { arrow: false, enterDelay: 400, disableInteractive: false },
      styleOverrides: {
        tooltip: ({ theme: t }) => ({
          backgroundColor: t.vars.palette.text.primary,
          color: t.vars.palette.background.paper,
          fontSize: rem(12),
          fontWeight: 500,
          padding: '5px 9px',
          borderRadius: 6,
        }),
      },
    },
    MuiDialog: {
      defaultProps: { fullWidth: true, maxWidth: 'sm' },
      styleOverrides: {
        paper: ({ theme: t }) => ({
          borderRadius: radii.card,
          border: `1px solid ${t.vars.palette.divider}`,
          boxShadow: '0 16px 48px rgb(0 0 0 / 0.18)',
        }),
      },
    },
    MuiDialogTitle: {
      styleOverrides: {
        root: { padding: '22px 24px 4px', fontSize: rem(18), fontWeight: 620, lineHeight: 1.35 },
      },
    },
    MuiDialogContent: { styleOverrides: { root: { padding: '8px 24px 20px' } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '0 24px 22px', gap: 8 } } },
    MuiBackdrop: {
      styleOverrides: {
        root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgb(8 16 22 / 0.42)' } },
      },
    },
    MuiPopover: {
      styleOverrides: {
        paper: ({ theme: t }) => ({
          border: `1px solid ${t.vars.palette.divider}`,
          boxShadow: '0 8px 28px rgb(0 0 0 / 0.14)',
          borderRadius: 10,
        }),
      },
    },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: 0 } } },
    MuiMenu: {
      styleOverrides: {
        paper: ({ theme: t }) => ({
          border: `1px solid ${t.vars.palette.divider}`,
          boxShadow: '0 8px 28px rgb(0 0 0 / 0.14)',
          borderRadius: 10,
        }),
      },
    },
    MuiMenuItem: { styleOverrides: { root: { fontSize: rem(14), minHeight: 36, gap: 10 } } },
    MuiLink: { defaultProps: { underline: 'always' } },
    MuiTableCell: {
      styleOverrides: {
        root: ({ theme: t }) => ({
          fontSize: rem(13),
          padding: '10px 14px',
          borderColor: t.vars.palette.divider,
        }),
        head: ({ theme: t }) => ({
          color: t.vars.palette.text.secondary,
          fontWeight: 600,
          fontSize: rem(12),
        }),
      },
    },
    MuiLinearProgress: { styleOverrides: { root: { borderRadius: 3, height: 5 } } },
    MuiDivider: { styleOverrides: { root: ({ theme: t }) => ({ borderColor: t.vars.palette.divider }) } },
  },
});
