import { lazy } from '../../pki/asn1/lazy.ts';
import type { Probed } from './protocol-finding.ts';

/** A probe of a server for all the scenarios that ask for it. */
export interface SharedProbe {
  /** Probes at the first call. One that breaks is told by each that asked. */
  readonly ask: () => Promise<Probed>;
  /** What it saw; null while nobody has asked, and where it broke. */
  readonly result: () => Probed | null;
}

export function shareProbe(probe: () => Promise<Probed>): SharedProbe {
  let seen: Probed | null = null;
  return {
    ask: lazy(async () => (seen = await probe())),
    result: () => seen,
  };
}
