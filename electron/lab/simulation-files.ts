import type { Certificate } from '../pki/certificates/certificate.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import type { Authorities } from './authorities.ts';
import type { Branches } from './branches.ts';
import { authorityLevels, listForms, type Identity, type IssuerLine, type LabAuthorityName } from './cast.ts';
import type { IdentityOptions } from './identities.ts';
import { revocationPaths } from './revocation-addresses.ts';
import type { RevocationLists } from './revocation-lists.ts';

/** An authority that issues, and its revocation list; null for the one that publishes none. */
export interface SimulatedIssuer {
  readonly line: IssuerLine;
  readonly certificate: Certificate;
  readonly list: RevocationList | null;
  /** Where the revocation point serves the list, as certificates name it. */
  readonly listUrl: string;
}

/** The root first, then its intermediates. */
export interface SimulationFiles {
  /** Of terminals, with the issuers whose list is never published, stale and forged. */
  readonly ingetrust: readonly SimulatedIssuer[];
  /** Of the PSP. */
  readonly geotrust: readonly SimulatedIssuer[];
}

/** Gathers what a GAP has to know of the simulation, making what is not there yet. */
export async function gatherSimulationFiles(o: {
  authorities: Authorities;
  branches: Branches;
  lists: RevocationLists;
  identity: (wanted: IdentityOptions) => Promise<Identity>;
  origin: string;
}): Promise<SimulationFiles> {
  const { authorities, branches, lists, identity, origin } = o;
  // Revoked before the lists are read, so that a GAP that only has these files can refuse it.
  await identity({ role: 'tpe', form: 'revoked' });

  async function issuer(name: LabAuthorityName, line: IssuerLine): Promise<SimulatedIssuer> {
    const listUrl = origin + revocationPaths.list(name, line);
    if (line === 'root' || line === 'intermediate') {
      const list = await lists.list(name, line, 'current');
      return { line, certificate: (await authorities.get(name))[line], list, listUrl };
    }
    const list = await lists.branchList(name, line);
    return { line, certificate: (await branches.get(name, line)).certificate, list, listUrl };
  }

  const [ingetrust, geotrust] = await Promise.all([
    Promise.all([...authorityLevels, ...listForms].map((line) => issuer('ingetrust', line))),
    Promise.all(authorityLevels.map((line) => issuer('geotrust', line))),
  ]);
  return { ingetrust, geotrust };
}
