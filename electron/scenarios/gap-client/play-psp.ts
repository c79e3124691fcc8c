import type { PeerCertificate, TargetOf } from '../../contract/views.ts';
import type { Lab } from '../../lab/lab.ts';
import type { PeerPolicy } from '../../peers/party.ts';
import { peerCertificate } from '../../peers/received-chain.ts';
import { openCallServer, type CallServer } from '../../peers/serve-calls.ts';
import { calledNames } from './called-names.ts';
import type { Variant } from './variants.ts';

/** A variant of the PSP, ready to take calls. */
export interface Player {
  readonly variant: Variant;
  /** The chain that it shows, as reports keep it. */
  readonly shown: readonly PeerCertificate[];
  /** Common name of what it shows. */
  readonly commonName: string;
  /** Name by which it is called. */
  readonly name: string;
  /** Null where the TLS library of this machine cannot play it. */
  readonly server: CallServer | null;
  /** The library's word for that; empty where it can. */
  readonly libraryError: string;
}

/** For a phase of a call, in milliseconds: a JVM that compiles its first handshake on a busy machine is that slow. */
export const phaseMs = 10_000;
/** What came is the whole of the GAP's first words after so long without another octet, in milliseconds. */
const quietMs = 300;

/** Casts a variant: its certificate bears the names by which it is called, save where a wrong name is the point. */
export async function playPsp(
  variant: Variant,
  o: { lab: Lab; target: TargetOf<'gap-client'>; policy: PeerPolicy; phaseMs: number; onPause: () => void },
): Promise<Player> {
  const { lab, target, policy, phaseMs: timeoutMs, onPause } = o;
  const { name, otherNames } = calledNames(target, variant);
  const { form, protocol } = variant;
  const names = form === 'wrong-name' ? {} : { name, otherNames };
  const identity = await lab.identity({ role: 'psp', form, ...names });
  const opened = openCallServer({
    party: { role: 'PSP', identity, policy },
    protocol,
    timeoutMs,
    quietMs,
    onPause,
  });
  return {
    variant,
    name,
    commonName: identity.certificate.commonName,
    shown: [identity.certificate, ...identity.chain].map(peerCertificate),
    server: opened.usable ? opened.server : null,
    libraryError: opened.usable ? '' : opened.libraryError,
  };
}
