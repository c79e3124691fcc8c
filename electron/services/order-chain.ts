import type { CertificateKind } from '../contract/views.ts';
import { certificateKind } from '../dossier/certificate-kind.ts';
import { orderOfUsage } from '../dossier/order-of-usage.ts';
import type { Inventory, StoredCertificate } from '../dossier/inventory.ts';
import type { Lab, LabAuthority } from '../lab/lab.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { buildChain } from '../pki/path/validate-path.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { orderIds, type OrderId } from '../contract/words.ts';

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

/** The lab's authority is looked at only where one of its certificates is there: to found it, the vault must be open. */
export async function surroundingsOf(
  inventory: Inventory,
  lab: Lab | null,
  pins: readonly PinnedAuthority[],
): Promise<Surroundings> {
  const hasPractice =
    lab !== null &&
    orderIds.some((order) =>
      inventory.orders[order].certificates.some(({ certificate }) => lab.isPractice(certificate)),
    );
  return { inventory, pins, lab, practiceAuthority: hasPractice ? await lab.authority('igc-sante') : null };
}

type Placed = Omit<PlacedCertificate, 'current'>;

/**
 * What may be in service, the better the higher: a delivered TEST certificate of the order's usage, then a practice one, then a
 * delivered TEST one of another usage, which its checks tell. Nothing else ever is: 0.
 */
function claim(order: OrderId, { certificate, kind }: Placed): number {
  if (kind === 'practice') return 2;
  if (kind !== 'delivered-test') return 0;
  return orderOfUsage(certificate) === order ? 3 : 1;
}

/** By claim; with a key before without; under an authority that signed it before a claim by name; then the newest. */
function rank(order: OrderId, left: Placed, right: Placed): number {
  const weight = (placed: Placed): number =>
    (claim(order, placed) === 0 ? 0 : 20) +
    (placed.hasKey ? 10 : 0) +
    2 * claim(order, placed) +
    (placed.chainIsComplete ? 1 : 0);
  return (
    weight(right) - weight(left) ||
    right.certificate.notBefore.getTime() - left.certificate.notBefore.getTime()
  );
}

/** The certificates of an order, the current one first where there is one. */
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
    .toSorted((left, right) => rank(order, left, right))
    .map((placed, index) => ({ ...placed, current: index === 0 && claim(order, placed) > 0 }));
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
