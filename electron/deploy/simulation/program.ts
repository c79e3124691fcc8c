import type { Message } from '../../contract/words.ts';
import type { DeploymentProof } from '../../contract/deployment-kinds.ts';
import { messageOf } from '../../texts/message.ts';

/** A sentence, or lines to be copied exactly; the language names their highlighting. */
export type Step = Message | { readonly code: readonly string[]; readonly language: string };

/** How the simulation is installed on a kind of server or client, and taken away. */
export interface Program {
  readonly title: string;
  /** `proven-by-test` where a test of this room has the real program accept and refuse with the README's own lines. */
  readonly proof: Readonly<Record<'server' | 'client', DeploymentProof>>;
  /** The GAP as server of the terminals. */
  readonly server: readonly Step[];
  /** The GAP as client of the PSP. */
  readonly client: readonly Step[];
  /** Takes new lists into account. */
  readonly reload: readonly Step[];
  readonly remove: readonly Step[];
}

export const provenBothWays = { server: 'proven-by-test', client: 'proven-by-test' } as const;
export const notProvenHere = { server: 'not-proven-here', client: 'not-proven-here' } as const;

export const sh = (...code: readonly string[]): Step => ({ code, language: 'sh' });
export const powershell = (...code: readonly string[]): Step => ({ code, language: 'powershell' });

/** Keeps a configuration as it was, beside itself; a copy that is there already is the older, and stays. */
export const keepCopy = (path: string): Step => sh(`sudo cp -pn ${path} ${path}.avant-simulation`);

/** Puts a configuration back as `keepCopy` kept it, then runs what makes it count. */
export const restoreCopy = (path: string, then: string): Step =>
  sh(`sudo mv ${path}.avant-simulation ${path}`, then);

export const elsewhere: Message = messageOf('simulation.steps.elsewhere');
