import { createTheme } from '@mui/material/styles';
import { dark, light, type Palette } from '../electron/contract/look.ts';
import { themeComponents } from './theme-components.ts';
import { changeMs, frame, radii } from './theme-tokens.ts';
import { typeScale } from './theme-type.ts';

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

const palette = (tokens: Palette) => ({
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

/** The one theme: palette, type and component defaults, so that screens hold neither colours nor pixel values. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: { light: { palette: palette(light) }, dark: { palette: palette(dark) } },
  shape: { borderRadius: radii.control },
  breakpoints: { values: { xs: 0, sm: 640, md: frame.railFoldsUnder, lg: frame.panelFoldsUnder, xl: 1600 } },
  transitions: {
    duration: {
      shortest: changeMs,
      shorter: changeMs,
      short: changeMs,
      standard: changeMs,
      complex: changeMs,
      enteringScreen: changeMs,
      leavingScreen: changeMs,
    },
  },
  typography: typeScale,
  components: themeComponents,
});
