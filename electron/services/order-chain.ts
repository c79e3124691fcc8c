import type { CertificateKind } from '../contract/views.ts';
import { certificateKind } from '../dossier/certificate-kind.ts';
import type { Inventory, StoredCertificate } from '../dossier/inventory.ts';
import type { Lab, LabAuthority } from '../lab/lab.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { buildChain } from '../pki/path/validate-path.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import type { OrderId } from '../contract/words.ts';

/** A certificate of an order with what the dossier knows around it. */
export interface PlacedCertificate {
  readonly certificate: Certificate;
  readonly kind: CertificateKind;
  readonly hasKey: boolean;
  readonly current: boolean;
  /** Authorities above it, its issuer first, as far as they are known. */
  readonly chain: readonly Certificate[];
  readonly chainIsComplete: boolean;
}

export interface Surroundings {
  readonly inventory: Inventory;
  readonly pins: readonly PinnedAuthority[];
  /** The dossier's lab and its IGC-Santé-like authority; null until something was made in it. */
  readonly lab: Lab | null;
  readonly practiceAuthority: LabAuthority | null;
}

/** Delivered before practice, with a key before without, then the newest. */
function rank(left: Omit<PlacedCertificate, 'current'>, right: Omit<PlacedCertificate, 'current'>): number {
  const weight = ({ hasKey, kind }: Omit<PlacedCertificate, 'current'>): number =>
    (hasKey ? 2 : 0) + (kind === 'practice' ? 0 : 1);
  return (
    weight(right) - weight(left) ||
    right.certificate.notBefore.getTime() - left.certificate.notBefore.getTime()
  );
}

/** The certificates of an order, the current one first. */
export function placeCertificates(order: OrderId, around: Surroundings): readonly PlacedCertificate[] {
  const { certificates, keySpkis } = around.inventory.orders[order];
  return certificates
    .map(({ certificate }: StoredCertificate) => {
      const kind = certificateKind(certificate, {
        pins: around.pins,
        isPractice: (candidate) => around.lab?.isPractice(candidate) === true,
      });
      const { pool, trust } = authoritiesFor(kind, around);
      const { path, complete } = buildChain(certificate, pool, trust);
      return {
        certificate,
        kind,
        hasKey: keySpkis.includes(certificate.spkiSha256),
        chain: path.slice(1),
        chainIsComplete: complete,
      };
    })
    .toSorted(rank)
    .map((placed, index) => ({ ...placed, current: index === 0 }));
}

/** A practice certificate leads to the lab's root; any other must lead to a pinned one. */
function authoritiesFor(
  kind: CertificateKind,
  { inventory, pins, practiceAuthority }: Surroundings,
): { pool: readonly Certificate[]; trust: readonly Certificate[] } {
  if (kind === 'practice' && practiceAuthority !== null) {
    return {
      pool: [practiceAuthority.intermediate, practiceAuthority.root],
      trust: [practiceAuthority.root],
    };
  }
  const pool = inventory.authorities
    .filter(({ role }) => role === 'igc-sante')
    .map(({ certificate }) => certificate);
  const roots = pins.filter(({ level }) => level === 'root').map(({ sha256 }) => sha256);
  return { pool, trust: pool.filter(({ sha256 }) => roots.includes(sha256)) };
}
