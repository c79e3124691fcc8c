import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { FaultError } from '../contract/faults.ts';
import type { OrderId } from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { CertificateRequest } from '../pki/certificates/request.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import { answerOcsp, type OcspResponder } from './answer-ocsp.ts';
import { openAuthorities } from './authorities.ts';
import { openBranches } from './branches.ts';
import {
  authorityLevels,
  identityRoles,
  isListForm,
  labAuthorityNames,
  type AuthorityLevel,
  type Identity,
  type LabAuthority,
  type LabAuthorityName,
  type RevocationListVariant,
} from './cast.ts';
import { chooseFreePort } from './free-port.ts';
import { openIdentities, withAddresses, type IdentityOptions } from './identities.ts';
import { practiceDraft, terminalDraft, type Organization } from './identity-draft.ts';
import { issueCertificate } from './issue-certificate.ts';
import { openKeyring } from './keyring.ts';
import type { LabStore } from './lab-store.ts';
import { authorityNamed } from './names.ts';
import { revocationOrigin } from './revocation-addresses.ts';
import {
  shareRevocationPoint,
  startRevocationPoint,
  type RevocationPoint,
  type RevocationSource,
} from './revocation-point.ts';
import { openRevocationLists } from './revocation-lists.ts';
import { openRevocations } from './revocations.ts';
import { gatherSimulationFiles, type SimulationFiles } from './simulation-files.ts';
import { endAfter, identityValidity, practiceValidity, wholeSecond } from './validity.ts';

export type {
  AuthorityLevel,
  Identity,
  IdentityForm,
  IdentityRole,
  IssuerLine,
  LabAuthority,
  LabAuthorityName,
  ListForm,
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
  issuePractice(options: {
    order: OrderId;
    request: CertificateRequest;
    organization: Organization;
  }): Promise<Certificate>;
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

const portFile = 'revocation-point.json';
const portSchema = z.object({ port: z.number().int().min(1).max(65_535) });

/** The port that the lab's certificates name: chosen once, while it was free. */
async function rememberPort(store: LabStore): Promise<number> {
  const bytes = await store.read(portFile);
  if (bytes !== null) {
    const kept = portSchema.safeParse(readJson(bytes));
    if (kept.success) return kept.data.port;
  }
  const port = await chooseFreePort();
  await store.write(portFile, Buffer.from(`${JSON.stringify({ port })}\n`));
  return port;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}

/**
 * Opens the lab kept in `store`, or founds one there. Opening makes no key and needs none; what the store throws
 * (VAULT_LOCKED, WRITE_FAILED …) passes through every method.
 *
 * @throws DOSSIER_CORRUPT when the list of what was revoked is unreadable.
 */
export async function openLab(options: { store: LabStore; now: () => Date; keyBits?: 2048 }): Promise<Lab> {
  const { store, now, keyBits = 2048 } = options;
  const [port, revocations] = await Promise.all([rememberPort(store), openRevocations(store)]);
  const origin = revocationOrigin(port);
  const keyring = openKeyring(store, keyBits);
  const authorities = openAuthorities({ store, keyring, now, origin });
  const branches = openBranches({ store, keyring, authorities, now, origin });
  const lists = openRevocationLists({ keyring, authorities, branches, revocations, now });
  const identity = openIdentities({ store, keyring, authorities, branches, revocations, now, origin });
  await authorities.find('igc-sante');

  async function issuePractice({ order, request, organization }: Parameters<Lab['issuePractice']>[0]) {
    if (request.commonName === '' || !request.signatureIsValid) {
      throw new FaultError('INVALID_INPUT', { field: 'request' });
    }
    const { signer } = await authorities.signer('igc-sante', 'intermediate');
    const draft = {
      ...practiceDraft(order, request.commonName, organization),
      publicKey: request.publicKey,
      validity: practiceValidity(now()),
    };
    return issueCertificate(
      withAddresses(draft, { name: 'igc-sante', line: 'intermediate' }, origin),
      signer,
    );
  }

  async function revoke(certificate: Certificate): Promise<void> {
    const issuer = authorityNamed(certificate.issuer.der);
    if (issuer === null || !certificate.isSignedBy((await authorities.get(issuer)).intermediate)) {
      throw new FaultError('NOT_A_PRACTICE_CERTIFICATE');
    }
    await revocations.add(issuer, certificate.serialNumber, wholeSecond(now().getTime()));
  }

  async function issueTerminal(): Promise<Identity> {
    const [key, { authority, signer }] = await Promise.all([
      keyring('tpe'),
      authorities.signer('ingetrust', 'intermediate'),
    ]);
    const draft = {
      ...terminalDraft(`SIMULATION TPE ${randomBytes(4).toString('hex').toUpperCase()}`),
      publicKey: key,
      validity: identityValidity('valid', now()),
    };
    const issuer = { name: 'ingetrust', line: 'intermediate' } as const;
    const certificate = await issueCertificate(withAddresses(draft, issuer, origin), signer);
    return { key, certificate, chain: [authority.intermediate] };
  }

  async function responders(): Promise<OcspResponder[]> {
    const known = await Promise.all(
      labAuthorityNames.map(async (name) => ({ name, authority: await authorities.find(name) })),
    );
    return known.flatMap(({ name, authority }) =>
      authority === null
        ? []
        : authorityLevels.map((level) => ({
            certificate: authority[level],
            signer: async () => (await authorities.signer(name, level)).signer,
            revokedAt: (serial) => (level === 'root' ? null : revocations.find(name, serial)),
            validity: () => lists.validity(name, level),
          })),
    );
  }

  const source: RevocationSource = {
    list: async (name, level, variant) => (await lists.list(name, level, variant)).der,
    branchList: async (name, form) => (await lists.branchList(name, form))?.der ?? null,
    issuer: async (name, line) =>
      (isListForm(line) ? (await branches.get(name, line)).certificate : (await authorities.get(name))[line])
        .der,
    ocsp: async (request) => answerOcsp(request, await responders(), now()),
  };

  return {
    authority: (name) => authorities.get(name),
    identity,
    issueTerminal,
    issuePractice,
    isPractice(certificate) {
      const issuer = authorities.known('igc-sante')?.intermediate;
      return (
        issuer !== undefined &&
        certificate.issuer.der === issuer.subject.der &&
        certificate.isSignedBy(issuer)
      );
    },
    revoke,
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
    openRevocationPoint: shareRevocationPoint(() => startRevocationPoint(source, port)),
    async prepare() {
      await Promise.all([
        ...labAuthorityNames.map((name) => authorities.get(name)),
        ...identityRoles.map(keyring),
      ]);
    },
  };
}
