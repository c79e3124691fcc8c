import type { AuthorityLevel, LabAuthorityName } from './cast.ts';

/** Paths of the revocation point, shared by what is written into certificates and what is served. */
export const revocationPaths = {
  list: (name: LabAuthorityName, level: AuthorityLevel): string => `/crl/${name}-${level}.crl`,
  issuer: (name: LabAuthorityName, level: AuthorityLevel): string => `/ca/${name}-${level}.cer`,
  ocsp: '/ocsp',
} as const;

/** Address of the revocation point as certificates write it: loopback only. */
export function revocationOrigin(port: number): string {
  return `http://127.0.0.1:${port}`;
}
