import type { Plugin } from 'esbuild';

export function buildCore(options?: {
  readonly quiet?: boolean;
  readonly folder?: string;
  readonly programs?: Readonly<Record<string, string>>;
  readonly plugins?: readonly Plugin[];
}): Promise<void>;
