import type { IssuerLine } from '../../lab/lab.ts';

/** Names of the PEM files of an export: each begins so that it is known for what it is on the GAP. */
export const simulationPem = {
  tpeAuthorities: 'simulation-tpe-authorities.pem',
  tpeLists: 'simulation-tpe-crl.pem',
  pspAuthority: 'simulation-psp-authority.pem',
  pspLists: 'simulation-psp-crl.pem',
} as const;

/** The truststore that `keytool` makes of the export. */
export const simulationTruststore = {
  tpe: 'simulation-tpe-truststore.p12',
  psp: 'simulation-psp-truststore.p12',
  /** Java's usual one: the file holds no secret. */
  password: 'changeit',
} as const;

/** Where the README has the export copied to. */
export const simulationPlaces = {
  posix: '/etc/diapason-simulation',
  windows: 'C:\\diapason-simulation',
} as const;

export function certificateName(peer: 'tpe' | 'psp', line: IssuerLine): string {
  return `simulation-${peer}-${line}.cer`;
}

export function listName(peer: 'tpe' | 'psp', line: IssuerLine): string {
  return `simulation-${peer}-${line}.crl`;
}
