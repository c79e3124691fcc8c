import type { Profile } from '../../contract/views.ts';
import type { OrderId } from '../../contract/words.ts';
import { memoryLabStore, openLab } from '../../lab/lab.ts';
import { parseRequest } from '../../pki/certificates/request.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import { nationalIdentifier } from '../order-request.ts';

/** A file as the page gives it to the core. */
export interface GivenFile {
  readonly name: string;
  readonly base64: string;
}

/** Authorities that stand in for IGC-Santé's: a core for tests is given their pins in the place of the real ones. */
export interface StandInIgcSante {
  readonly pins: readonly PinnedAuthority[];
  /** Root, intermediate and the list of each, as they are downloaded. */
  readonly files: readonly GivenFile[];
  /** The certificate of an order, as PFCNG delivers it for a CSR. */
  deliver(order: OrderId, requestPem: string, profile: Profile): Promise<GivenFile>;
}

const given = (name: string, content: Uint8Array | string): GivenFile => ({
  name,
  base64: Buffer.from(content).toString('base64'),
});

/** Founds them: certificates of the same profile as IGC-Santé's TEST ones, under a root of their own. */
export async function foundIgcSante(): Promise<StandInIgcSante> {
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  const authority = await lab.authority('igc-sante');
  const levels = ['root', 'intermediate'] as const;
  const lists = await Promise.all(levels.map((level) => lab.revocationList('igc-sante', level)));
  return {
    pins: levels.map((level) => ({
      commonName: authority[level].commonName,
      environment: 'test',
      level,
      sha256: authority[level].sha256,
      url: `http://127.0.0.1/${level}.cer`,
      crlUrl: `http://127.0.0.1/${level}.crl`,
    })),
    files: [
      ...levels.map((level) => given(`${level}.cer`, authority[level].der)),
      ...lists.map(({ der }, index) => given(`${levels[index] ?? ''}.crl`, der)),
    ],
    async deliver(order, requestPem, profile) {
      const certificate = await lab.issuePractice({
        order,
        request: parseRequest(requestPem),
        organization: { name: profile.publisher.name, identifier: nationalIdentifier(profile) },
      });
      return given(`${order}.pem`, certificate.pem);
    },
  };
}
