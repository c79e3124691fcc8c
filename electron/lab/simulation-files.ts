import type { Certificate } from '../pki/certificates/certificate.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import type { Authorities } from './authorities.ts';
import type { Branches } from './branches.ts';
import {
  authorityForms,
  authorityLevels,
  listForms,
  type Identity,
  type InstalledLine,
  type IssuerLine,
  type LabAuthorityName,
} from './cast.ts';
import type { IdentityOptions } from './identities.ts';
import { revocationPaths } from './revocation-addresses.ts';
import type { RevocationLists } from './revocation-lists.ts';

/** An authority that issues, and its revocation list; null for the one that publishes none. */
export interface SimulatedIssuer<L extends IssuerLine = IssuerLine> {
  readonly line: L;
  readonly certificate: Certificate;
  readonly list: RevocationList | null;
  /** Where the revocation point serves the list, as certificates name it. */
  readonly listUrl: string;
}

/** The root first, then its intermediates. */
export interface SimulationFiles {
  /** Of terminals, with the issuers whose list is never published, stale and forged. */
  readonly ingetrust: readonly SimulatedIssuer<InstalledLine>[];
  /** Of the PSP. */
  readonly geotrust: readonly SimulatedIssuer[];
  /**
   * Intermediates that only the terminals and the PSPs show: an authority that is revoked or out of date is installed nowhere,
   * and a new one not yet. The GAP has their lists, so that nothing else is missing.
   */
  readonly shownOnly: Readonly<Record<'ingetrust' | 'geotrust', readonly SimulatedIssuer[]>>;
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

  async function issuer<L extends IssuerLine>(name: LabAuthorityName, line: L): Promise<SimulatedIssuer<L>> {
    const listUrl = origin + revocationPaths.list(name, line);
    const form: IssuerLine = line;
    if (form === 'root' || form === 'intermediate') {
      const list = await lists.list(name, form, 'current');
      return { line, certificate: (await authorities.get(name))[form], list, listUrl };
    }
    const list = await lists.branchList(name, form);
    return { line, certificate: (await branches.get(name, form)).certificate, list, listUrl };
  }

  const issuersOf = <L extends IssuerLine>(
    name: LabAuthorityName,
    lines: readonly L[],
  ): Promise<SimulatedIssuer<L>[]> => Promise.all(lines.map((line) => issuer(name, line)));
  // Made before the lists of the roots are read, which name the revoked ones.
  const [ofTerminals, ofPsp] = await Promise.all([
    issuersOf('ingetrust', ['authority-revoked', 'authority-expired']),
    issuersOf('geotrust', authorityForms),
  ]);
  const [ingetrust, geotrust] = await Promise.all([
    issuersOf('ingetrust', [...authorityLevels, ...listForms]),
    issuersOf('geotrust', authorityLevels),
  ]);
  return { ingetrust, geotrust, shownOnly: { ingetrust: ofTerminals, geotrust: ofPsp } };
}
