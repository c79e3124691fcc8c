import { z } from 'zod';
import { FaultError } from '../contract/faults.ts';
import type { OrderId } from '../contract/words.ts';
import type { Certificate } from '../pki/certificate.ts';
import type { CertificateRequest } from '../pki/request.ts';
import type { RevocationList } from '../pki/revocation-list.ts';
import { answerOcsp, type OcspResponder } from './answer-ocsp.ts';
import { openAuthorities } from './authorities.ts';
import {
  authorityLevels,
  identityRoles,
  labAuthorityNames,
  type AuthorityLevel,
  type Identity,
  type LabAuthority,
  type LabAuthorityName,
  type RevocationListVariant,
} from './cast.ts';
import { openIdentities, strangerKey, withAddresses, type IdentityOptions } from './identities.ts';
import { practiceDraft, type Organization } from './identity-draft.ts';
import { issueCertificate } from './issue-certificate.ts';
import { issueRevocationList } from './issue-revocation-list.ts';
import { openKeyring } from './keyring.ts';
import type { LabStore } from './lab-store.ts';
import { authorityNamed } from './names.ts';
import { revocationOrigin } from './revocation-addresses.ts';
import {
  chooseFreePort,
  shareRevocationPoint,
  startRevocationPoint,
  type RevocationPoint,
  type RevocationSource,
} from './revocation-point.ts';
import { openRevocations } from './revocations.ts';
import { listValidity, practiceValidity, wholeSecond } from './validity.ts';

export type {
  AuthorityLevel,
  Identity,
  IdentityForm,
  IdentityRole,
  LabAuthority,
  LabAuthorityName,
} from './cast.ts';
export { memoryLabStore, type LabStore } from './lab-store.ts';
export type { RevocationPoint } from './revocation-point.ts';

/** Simulated authorities and the identities they issue, made on demand and kept in a store. */
export interface Lab {
  authority(name: LabAuthorityName): Promise<LabAuthority>;
  /** `name` is the FQDN of a server. The same identity comes back until it would no longer be what its form says. */
  identity(options: IdentityOptions): Promise<Identity>;
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
  /** Revokes for good. @throws NOT_A_PRACTICE_CERTIFICATE for what no intermediate of this lab issued. */
  revoke(certificate: Certificate): Promise<void>;
  isRevoked(certificate: Certificate): boolean;
  /** `stale`: its nextUpdate has passed. `forged`: an empty list under the authority's name, signed by another key. */
  revocationList(
    name: LabAuthorityName,
    level: AuthorityLevel,
    variant?: RevocationListVariant,
  ): Promise<RevocationList>;
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
  const identity = openIdentities({ store, keyring, authorities, revocations, now, origin });
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
    return issueCertificate(withAddresses(draft, 'igc-sante', origin), signer);
  }

  async function revoke(certificate: Certificate): Promise<void> {
    const issuer = authorityNamed(certificate.issuer.der);
    if (issuer === null || !certificate.isSignedBy((await authorities.get(issuer)).intermediate)) {
      throw new FaultError('NOT_A_PRACTICE_CERTIFICATE');
    }
    await revocations.add(issuer, certificate.serialNumber, wholeSecond(now().getTime()));
  }

  async function revocationList(
    name: LabAuthorityName,
    level: AuthorityLevel,
    variant: RevocationListVariant = 'current',
  ): Promise<RevocationList> {
    const { signer } = await authorities.signer(name, level);
    const number = BigInt(now().getTime());
    if (variant === 'forged') {
      // The stranger's key is the unknown authority's own intermediate's: there, its root's key is the other one.
      const isStranger = `${name}-${level}` === strangerKey;
      const forger = await keyring(isStranger ? 'unknown-root' : strangerKey);
      return issueRevocationList({ ...listValidity('current', now()), number, entries: [], forger }, signer);
    }
    const entries = level === 'root' ? [] : revocations.list(name);
    return issueRevocationList({ ...listValidity(variant, now()), number, entries }, signer);
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
          })),
    );
  }

  const source: RevocationSource = {
    list: async (name, level, variant) => (await revocationList(name, level, variant)).der,
    issuer: async (name, level) => (await authorities.get(name))[level].der,
    ocsp: async (request) => answerOcsp(request, await responders(), now()),
  };

  return {
    authority: (name) => authorities.get(name),
    identity,
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
    revocationList,
    openRevocationPoint: shareRevocationPoint(() => startRevocationPoint(source, port)),
    async prepare() {
      await Promise.all([
        ...labAuthorityNames.map((name) => authorities.get(name)),
        ...identityRoles.map(keyring),
      ]);
    },
  };
}
