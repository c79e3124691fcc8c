import type { ReportCrash } from '../contract/crash.ts';
import { FaultError } from '../contract/faults.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import { openAuthorities } from './authorities.ts';
import { openBranches } from './branches.ts';
import {
  identityRoles,
  labAuthorityNames,
  type AuthorityLevel,
  type Identity,
  type LabAuthority,
  type LabAuthorityName,
  type RevocationListVariant,
} from './cast.ts';
import { openIdentities, type IdentityOptions } from './identities.ts';
import { issuePractice, issueTerminal, type PracticeOrder } from './issue-on-request.ts';
import { openKeyring } from './keyring.ts';
import type { LabStore } from './lab-store.ts';
import { authorityNamed } from './names.ts';
import { rememberPort } from './remember-port.ts';
import { revocationOrigin } from './revocation-addresses.ts';
import { openRevocationLists } from './revocation-lists.ts';
import { shareRevocationPoint, startRevocationPoint, type RevocationPoint } from './revocation-point.ts';
import { createRevocationSource } from './revocation-source.ts';
import { openRevocations } from './revocations.ts';
import { gatherSimulationFiles, type SimulationFiles } from './simulation-files.ts';
import { endAfter, wholeSecond } from './validity.ts';

export type {
  AuthorityLevel,
  Identity,
  IdentityForm,
  IdentityRole,
  InstalledLine,
  IssuerLine,
  LabAuthority,
  LabAuthorityName,
} from './cast.ts';
export type { IdentityOptions } from './identities.ts';
export type { SimulatedIssuer, SimulationFiles } from './simulation-files.ts';
export { memoryLabStore, type LabStore } from './lab-store.ts';
export type { RevocationPoint } from './revocation-point.ts';

/** Simulated authorities and the identities they issue, made on demand and kept in a store. */
export interface Lab {
  authority(name: LabAuthorityName): Promise<LabAuthority>;
  /** The same identity comes back until it would no longer be what its form says. */
  identity(options: IdentityOptions): Promise<Identity>;
  /** A good terminal that nobody had before, under a number of its own: to be revoked. It is not kept. */
  issueTerminal(): Promise<Identity>;
  /**
   * Certifies the public key and the CN of a request as IGC-Santé would; nothing else of the request is kept.
   * @throws INVALID_INPUT when the request has no CN or is not signed by its own key.
   */
  issuePractice(wanted: PracticeOrder): Promise<Certificate>;
  /** Whether this lab's simulated IGC-Santé issued a certificate. */
  isPractice(certificate: Certificate): boolean;
  /** Revokes for good. @throws NOT_A_PRACTICE_CERTIFICATE for what none of this lab's usual intermediates issued. */
  revoke(certificate: Certificate): Promise<void>;
  isRevoked(certificate: Certificate): boolean;
  /**
   * `stale`: its nextUpdate has passed. `forged`: an empty list under the authority's name, signed by another key. The same
   * list comes back until something is revoked or it nears its end: an hour old at first, and never good for less than six days.
   */
  revocationList(
    name: LabAuthorityName,
    level: AuthorityLevel,
    variant?: RevocationListVariant,
  ): Promise<RevocationList>;
  /**
   * From now on, and until told otherwise or until the lab is opened again, the current list of the intermediate that issues
   * to terminals ends `validForMs` later, to the next second, and OCSP answers with it; what is revoked still enters it. Null:
   * back to seven days.
   */
  publishList(authority: 'ingetrust', wish: { readonly validForMs: number } | null): Promise<void>;
  /** What is to be installed on a GAP for it to know the simulated terminals and PSP; the revoked terminal is in its list. */
  simulationFiles(): Promise<SimulationFiles>;
  /** One point serves all who have it open; it stops with the last `close`. */
  openRevocationPoint(): Promise<RevocationPoint>;
  /** Makes all authorities and keys in parallel, ahead of their first use. */
  prepare(): Promise<void>;
}

/**
 * Opens the lab kept in `store`, or founds one there. Opening makes no key and needs none; what the store throws
 * (VAULT_LOCKED, WRITE_FAILED …) passes through every method.
 *
 * @throws DOSSIER_CORRUPT when the list of what was revoked is unreadable.
 */
export async function openLab(options: {
  store: LabStore;
  now: () => Date;
  keyBits?: 2048;
  /** Told of what the revocation point could not answer. */
  reportCrash?: ReportCrash;
}): Promise<Lab> {
  const { store, now, keyBits = 2048, reportCrash } = options;
  const [port, revocations] = await Promise.all([rememberPort(store), openRevocations(store)]);
  const origin = revocationOrigin(port);
  const keyring = openKeyring(store, keyBits);
  const authorities = openAuthorities({ store, keyring, now, origin });
  const branches = openBranches({ store, keyring, authorities, now, origin });
  const lists = openRevocationLists({ keyring, authorities, branches, revocations, now });
  const identity = openIdentities({ store, keyring, authorities, branches, revocations, now, origin });
  const issuing = { keyring, authorities, now, origin };
  const source = createRevocationSource({ authorities, branches, lists, revocations, now });
  await authorities.find('igc-sante');

  return {
    authority: (name) => authorities.get(name),
    identity,
    issueTerminal: () => issueTerminal(issuing),
    issuePractice: (order) => issuePractice(issuing, order),
    isPractice(certificate) {
      const issuer = authorities.known('igc-sante')?.intermediate;
      return (
        issuer !== undefined &&
        certificate.issuer.der === issuer.subject.der &&
        certificate.isSignedBy(issuer)
      );
    },
    async revoke(certificate) {
      const issuer = authorityNamed(certificate.issuer.der);
      if (issuer === null || !certificate.isSignedBy((await authorities.get(issuer)).intermediate)) {
        throw new FaultError('NOT_A_PRACTICE_CERTIFICATE');
      }
      await revocations.add(issuer, certificate.serialNumber, wholeSecond(now().getTime()));
    },
    isRevoked(certificate) {
      const issuer = authorityNamed(certificate.issuer.der);
      return issuer !== null && revocations.find(issuer, certificate.serialNumber) !== null;
    },
    revocationList: (name, level, variant = 'current') => lists.list(name, level, variant),
    publishList(authority, wish) {
      lists.endAt(authority, wish === null ? null : endAfter(now(), wish.validForMs));
      return Promise.resolve();
    },
    simulationFiles: () => gatherSimulationFiles({ authorities, branches, lists, identity, origin }),
    openRevocationPoint: shareRevocationPoint(() => startRevocationPoint(source, port, reportCrash)),
    async prepare() {
      await Promise.all([
        ...labAuthorityNames.map((name) => authorities.get(name)),
        ...identityRoles.map(keyring),
      ]);
    },
  };
}
