import { isIP } from 'node:net';
import { FaultError } from '../../contract/faults.ts';
import type { TargetOf } from '../../contract/views.ts';
import type { Variant } from './variants.ts';

type Target = TargetOf<'gap-client'>;

/** Names of a certificate: the one to be called, and those by which this machine alone can be called. */
export interface CalledNames {
  readonly name: string;
  readonly otherNames: readonly string[];
}

const loopbackNames = ['localhost', '127.0.0.1', '::1'];

/** Whether programs of this machine reach an address by the loopback names. */
function answersLoopback(address: string): boolean {
  return address === '0.0.0.0' || address === '::' || address === '::1' || address.startsWith('127.');
}

/**
 * By which names a variant is called, where one port serves them all and the name asked for tells which:
 * `<id>.<pspName>`, and the plain name for the nominal one. Else all are called by the PSP's name.
 */
export function calledNames(target: Target, { id }: Pick<Variant, 'id'>): CalledNames {
  const { pspName, arrangement, address } = target;
  const name = arrangement === 'sni' && id !== 'nominal' ? `${id}.${pspName}` : pspName;
  const others = answersLoopback(address) ? loopbackNames : [];
  return { name, otherNames: others.filter((other) => other !== name) };
}

/** The variant that is called by a name; null for a name that none bears, and where none was asked for. */
export function variantCalled(
  target: Target,
  variants: readonly Variant[],
  serverName: string | null,
): Variant | null {
  if (serverName === null) return null;
  const asked = serverName.toLowerCase().replace(/\.$/, '');
  return variants.find((variant) => calledNames(target, variant).name.toLowerCase() === asked) ?? null;
}

/**
 * Throws INVALID_INPUT {field, value} for what cannot be: an IP address where the name asked for tells the variant
 * (RFC 6066 §3: no IP address is ever asked for), ports past the last one.
 */
export function checkArrangement({ pspName, arrangement, port }: Target, count: number): void {
  if (arrangement === 'sni' && isIP(pspName) !== 0) {
    throw new FaultError('INVALID_INPUT', { field: 'pspName', value: pspName });
  }
  if (arrangement === 'ports' && port !== 0 && port + count - 1 > 65_535) {
    throw new FaultError('INVALID_INPUT', { field: 'port', value: String(port) });
  }
}
