import type { CssVarsThemeOptions, Theme } from '@mui/material/styles';
import { shades } from '../electron/contract/look.ts';
import { printStyles } from './print-styles.ts';
import { fonts, radii } from './theme-tokens.ts';
import { rem } from './theme-type.ts';

/** Defaults and looks of MUI's components, from the theme's tokens alone. */
export const themeComponents: NonNullable<CssVarsThemeOptions['components']> = {
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
      ...printStyles,
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
        boxShadow: `0 16px 48px ${shades.dialog}`,
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
      root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: shades.backdrop } },
    },
  },
  MuiPopover: {
    styleOverrides: {
      paper: ({ theme: t }) => ({
        border: `1px solid ${t.vars.palette.divider}`,
        boxShadow: `0 8px 28px ${shades.menu}`,
        borderRadius: 10,
      }),
    },
  },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: 0 } } },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme: t }) => ({
        border: `1px solid ${t.vars.palette.divider}`,
        boxShadow: `0 8px 28px ${shades.menu}`,
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
};
