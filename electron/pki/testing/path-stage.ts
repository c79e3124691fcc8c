import type { ReasonCode } from '../../contract/words.ts';
import type { Certificate } from '../certificates/certificate.ts';
import type { PathRequest } from '../path/path-request.ts';
import { mint, type Minted } from './mint.ts';

/** The instant of the cases that give none. */
export const caseInstant = new Date('2026-11-15T12:00:00Z');
export const clientAuth = '1.3.6.1.5.5.7.3.2';
export const serverAuth = '1.3.6.1.5.5.7.3.1';
/** One request to judge, and what is expected. */
export interface PathCase {
  readonly expected: 'accepted' | ReasonCode;
  readonly request: Partial<PathRequest> & { readonly leaf: Certificate };
  /** Which certificate is at fault, where it is not the leaf. */
  readonly at?: Certificate;
  readonly params?: object;
  /** OpenSSL judges otherwise, and why that is right. */
  readonly opensslDiffers?: string;
}

/** What the cases have in common. */
export interface PathStage {
  readonly root: Minted;
  /** Under the root; may have no authority under itself. */
  readonly middle: Minted;
  /** A root that nobody trusts. */
  readonly stranger: Minted;
  /** The middle one in an edition that has expired. */
  readonly expiredTwin: Minted;
  readonly trust: readonly Certificate[];
  readonly chain: readonly Certificate[];
  /** A good client. */
  readonly leaf: Certificate;
  readonly asked: PathCase['request'];
  /** Mints a leaf under an authority. */
  readonly under: (issuer: Minted, options?: Partial<Parameters<typeof mint>[0]>) => Promise<Minted>;
  readonly add: (name: string, expected: PathCase['expected'], rest: Omit<PathCase, 'expected'>) => void;
}

/** Mints what the cases have in common; they are entered in `cases`. */
export async function openPathStage(cases: Map<string, PathCase>): Promise<PathStage> {
  const root = await mint({ subject: 'C=FR, CN=Root', ca: {} });
  const middle = await mint({ subject: 'C=FR, CN=Middle', issuer: root, ca: { pathLength: 0 } });
  const stranger = await mint({ subject: 'C=FR, CN=Stranger', ca: {} });
  const expiredTwin = await mint({
    subject: 'C=FR, CN=Middle',
    issuer: root,
    key: middle.key,
    ca: {},
    to: '2026-02-01T00:00:00Z',
  });
  const under: PathStage['under'] = (issuer, options = {}) =>
    mint({ subject: 'CN=gap.editeur.fr', issuer, ...options });
  const { certificate: leaf } = await under(middle, {
    purposes: [clientAuth],
    dnsNames: ['gap.editeur.fr', '*.tpe.editeur.fr'],
  });
  const trust = [root.certificate];
  const chain = [middle.certificate];
  return {
    root,
    middle,
    stranger,
    expiredTwin,
    trust,
    chain,
    leaf,
    asked: { leaf, chain, trust },
    under,
    add: (name, expected, rest) => cases.set(name, { expected, ...rest }),
  };
}
