import type { Profile } from '../../contract/views.ts';
import { orderIds, type OrderId, type Verdict } from '../../contract/words.ts';
import { memoryLabStore, openLab, type Lab } from '../../lab/lab.ts';
import { generateRsaKey } from '../../pki/keys/key.ts';
import { createRequest, parseRequest } from '../../pki/certificates/request.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import { emptyProfile } from '../../procedure/profile-rules.ts';
import type { CertificateContext, RequestContext } from '../define-check.ts';

export const now = new Date('2026-11-24T09:00:00Z');
export const fqdn = 'gap.editeur-exemple.fr';
export const profile: Profile = {
  ...emptyProfile,
  publisher: { ...emptyProfile.publisher, name: 'Éditeur Exemple' },
  gap: { product: '', server: 'gap', domain: 'editeur-exemple.fr', tpeFqdn: fqdn },
};
export const daysFromNow = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

/** How a row of the tables changes what is good, and what must come of it; the last is the word of the evidence. */
export type Alter<C> = (context: C) => Partial<C>;
export type Cases<C> = Readonly<
  Record<string, readonly (readonly [OrderId, Verdict, Alter<C>, evidence?: string])[]>
>;

export const asIs = (): Record<string, never> => ({});
export const withProfile =
  (gap: Partial<Profile['gap']>): ((context: unknown) => { profile: Profile }) =>
  () => ({ profile: { ...profile, gap: { ...profile.gap, ...gap } } });

export interface GoodContexts {
  readonly lab: Lab;
  readonly certificates: Readonly<Record<OrderId, CertificateContext>>;
  readonly requests: Readonly<Record<OrderId, RequestContext>>;
}

/** For tests: both orders' CSRs and practice certificates, of which no check complains. */
export async function makeGoodContexts(): Promise<GoodContexts> {
  const lab = await openLab({ store: memoryLabStore(), now: () => now });
  const { root, intermediate } = await lab.authority('igc-sante');
  const revocationLists = [await lab.revocationList('igc-sante', 'intermediate')];
  const made = await Promise.all(
    orderIds.map(async (order) => {
      const request = await makeRequest(order);
      const organization = { name: 'Éditeur Exemple', identifier: '318751275100020' };
      const certificate = await lab.issuePractice({ order, request, organization });
      const shared = { order, profile, now, keySpkis: [request.spkiSha256], isElsewhere: () => false };
      const context: CertificateContext = {
        ...shared,
        certificate,
        kind: 'practice',
        revokedInLab: false,
        chain: [intermediate, root],
        chainIsComplete: true,
        pins: [],
        revocationLists,
      };
      return { order, request: { ...shared, request }, context };
    }),
  );
  const byOrder = <T>(read: (one: (typeof made)[number]) => T): Record<OrderId, T> =>
    Object.fromEntries(made.map((one) => [one.order, read(one)])) as Record<OrderId, T>;
  return { lab, certificates: byOrder((one) => one.context), requests: byOrder((one) => one.request) };
}

async function makeRequest(order: OrderId) {
  const pem = createRequest({
    key: await generateRsaKey(2048),
    subject: [
      { type: 'C', value: 'FR' },
      { type: 'O', value: 'Éditeur Exemple' },
      { type: 'OU', value: '318751275100020' },
      { type: 'CN', value: order === 'auth-cli' ? 'Client_Diapason_PSP' : fqdn },
    ],
    dnsNames: order === 'auth-cli' ? [] : [fqdn],
  });
  return parseRequest(pem);
}

/** A delivered certificate is one whose authorities are pinned: here the lab's own, pinned for the test. */
export function delivered(context: CertificateContext): CertificateContext {
  const pins = context.chain.map((authority, level): PinnedAuthority => ({
    commonName: authority.commonName,
    environment: 'test',
    level: level === 0 ? 'intermediate' : 'root',
    sha256: authority.sha256,
    url: 'http://127.0.0.1/authority.cer',
    crlUrl: 'http://127.0.0.1/authority.crl',
  }));
  return { ...context, kind: 'delivered-test', pins };
}
