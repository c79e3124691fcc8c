import type { Plugin } from 'esbuild';

export const inlineFonts: Plugin;
