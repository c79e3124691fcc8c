import { setMaxListeners } from 'node:events';
import type { Socket } from 'node:net';
import type { RunOptions } from '../target-report.ts';
import type { IdleWork } from './idle-work.ts';
import { noPorts, type OpenPorts } from './open-ports.ts';
import type { Player } from './play-psp.ts';
import { createReadingTime } from './read-call.ts';
import { createTally, type Tally } from './tally.ts';

/** The simulated PSP in all its variants, from its first call to its report. */
export interface Session {
  readonly run: RunOptions;
  /** For each phase of a call, in milliseconds. */
  readonly phaseMs: number;
  readonly players: readonly Player[];
  /** Where it is called; none until they are open. */
  ports: OpenPorts;
  /** Calls under way, each with its end. */
  readonly openCalls: Map<Socket, Promise<void>>;
  /** Aborted once the wait is over, to cut the calls that are still under way. */
  readonly cutting: AbortController;
  /** Judging what is over, while nobody is being served. */
  readonly idle: IdleWork;
  readonly tally: Tally;
  /** Whether there is time to read the wire of another call now. */
  readonly hasTime: () => boolean;
  readonly startedAt: string;
  /** `performance.now()` of the same instant. */
  readonly startedAtMs: number;
}

export function createSession(
  run: RunOptions,
  { players, phaseMs, idle }: Pick<Session, 'players' | 'phaseMs' | 'idle'>,
): Session {
  const cutting = new AbortController();
  // Each connection that is open listens to it.
  setMaxListeners(0, cutting.signal);
  return {
    run,
    phaseMs,
    players,
    ports: noPorts,
    openCalls: new Map(),
    cutting,
    idle,
    tally: createTally(),
    hasTime: createReadingTime(),
    startedAt: run.now().toISOString(),
    startedAtMs: performance.now(),
  };
}
