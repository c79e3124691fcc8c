import { corruptSignature } from '../../lab/identities.ts';
import type { Identity, Lab } from '../../lab/lab.ts';
import type { GapServerScenario } from './gap-server-scenarios.ts';

/** What a terminal shows in a scenario. */
export interface Terminal {
  readonly identity: Identity | null;
  /** Signs as if its key were another than its certificate's. */
  readonly spoil?: 'signature';
}

/** The right terminal: the lab's, or the real one whose certificate the dossier holds. */
export async function rightTerminal(lab: Lab, own: Identity | null): Promise<Identity> {
  return own ?? lab.identity({ role: 'tpe', form: 'valid' });
}

/**
 * The terminal of a scenario. Where the right one is a real one, what is wrong is done to its own certificate as far as it
 * can be; dates, usage and revocation are its authority's alone, and those terminals are the lab's.
 */
export async function castTerminal(
  { play }: GapServerScenario,
  lab: Lab,
  own: Identity | null,
): Promise<Terminal> {
  if (play.kind !== 'terminal') return { identity: await rightTerminal(lab, own) };
  const { shows } = play;
  switch (shows) {
    case 'nothing':
      return { identity: null };
    // No TLS library signs with a key that is not the certificate's: the signature is spoilt on its way out.
    case 'wrong-key':
      return { identity: await rightTerminal(lab, own), spoil: 'signature' };
    case 'corrupted':
      if (own !== null) return { identity: { ...own, certificate: corruptSignature(own.certificate) } };
      break;
    default:
  }
  return { identity: await lab.identity({ role: 'tpe', form: shows }) };
}
