import type { IssuerLine, LabAuthorityName } from './cast.ts';

/** Paths of the revocation point, shared by what is written into certificates and what is served. */
export const revocationPaths = {
  list: (name: LabAuthorityName, line: IssuerLine): string => `/crl/${name}-${line}.crl`,
  issuer: (name: LabAuthorityName, line: IssuerLine): string => `/ca/${name}-${line}.cer`,
  ocsp: '/ocsp',
} as const;

/** Address of the revocation point as certificates write it: loopback only. */
export function revocationOrigin(port: number): string {
  return `http://127.0.0.1:${port}`;
}
