import type { RunningServer } from '../../../electron/deploy/testing/child-process.ts';
import type { GapLab } from './open-gap-lab.ts';

/** The classical ways of getting the server side of a GAP wrong. */
export const mistakes = [
  'not-asked',
  'not-verified',
  'lists-not-checked',
  'incomplete-chain',
  'auth-cli-installed',
  'tls-1-0',
] as const;
export type Mistake = (typeof mistakes)[number];

/** A real server that can be set up as a GAP, rightly and wrongly. */
export interface GapServer {
  readonly name: string;
  /** Debian packages that hold it. */
  readonly packages: string;
  readonly isPresent: boolean;
  /** Mistakes that its configuration does not allow, and why. */
  readonly impossible: Partial<Readonly<Record<Mistake, string>>>;
  start(lab: GapLab, mistake: Mistake | null, applicationPort: number): Promise<StartedGap>;
}

export interface StartedGap {
  readonly server: RunningServer;
  /** Stops the server and removes its files. */
  close(): Promise<void>;
}

/** Suites of before TLS 1.2, and a level of security at which OpenSSL still signs with SHA-1. */
export const oldSuites = 'DEFAULT:@SECLEVEL=0';
