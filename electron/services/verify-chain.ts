import { FaultError, type FaultCode, type Params } from '../contract/faults.ts';
import type { ReasonCode } from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { endEntitiesOf } from '../pki/path/end-entity.ts';
import { fetchIssuers } from '../pki/path/fetch-issuers.ts';
import {
  irregularitiesOf,
  irregularitiesOfList,
  irregularityOfFault,
  type Irregularity,
} from '../pki/path/profile/find-irregularities.ts';
import { reasonsCovered } from '../pki/revocation/distribution-scope.ts';
import { fetchRevocation, type FetchAttempt, type FetchStore } from '../pki/revocation/fetch-revocation.ts';
import { parseOcspResponse, type OcspResponse } from '../pki/revocation/ocsp-response.ts';
import { readFileContents, type FileEntry } from '../pki/files/read-file.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import { validatePath, type PathRequest } from '../pki/path/validate-path.ts';
import { igcSanteClaims } from '../dossier/igc-sante-claims.ts';
import { pinnedAuthorities } from '../procedure/authorities.ts';
import { readLimited } from './read-limited.ts';

export const purposes = ['client', 'server', 'any'] as const;
export const revocationModes = ['mandatory', 'optional', 'off'] as const;

/** A case to verify. Certificates, CRLs and OCSP responses are each a path, or a PEM text. */
export interface VerifyCase {
  /** Of several certificates, in any order: the end-entity is judged, and the others join its chain. */
  readonly leaf: string;
  readonly chain: readonly string[];
  readonly trust: readonly string[];
  readonly crls: readonly string[];
  readonly ocsp: readonly string[];
  readonly purpose: (typeof purposes)[number];
  readonly name?: string | undefined;
  readonly at: Date;
  readonly revocation: (typeof revocationModes)[number];
  /** Refuses what no authority should have issued, which is otherwise said alone. */
  readonly strict?: boolean | undefined;
  /** Looks up missing issuers, CRLs and OCSP at the certificates’ own addresses (http alone). */
  readonly fetch?: boolean | undefined;
  /** Where what was looked up is kept; nowhere when absent. */
  readonly cache?: FetchStore | undefined;
}

/** `inconclusive`: something of the case could not be read, and its code says why. */
type Judgement =
  | { readonly verdict: 'accepted'; readonly reason: null }
  | { readonly verdict: 'refused'; readonly reason: ReasonCode }
  | { readonly verdict: 'inconclusive'; readonly reason: FaultCode };

/** What no authority should have issued (RFC 5280 §4 and §5), of a certificate of the path or of a list about one. */
export interface FoundIrregularity extends Irregularity {
  /** Subject of the certificate, issuer of the list. */
  readonly about: string;
}

export type VerifyAnswer = Judgement & {
  readonly params: Params;
  /** Subject of the certificate that was refused. */
  readonly certificate: string | null;
  /** Subjects, leaf first, as far as the path could be built. */
  readonly path: readonly string[];
  readonly warnings: readonly ReasonCode[];
  /** A TEST certificate of IGC-Santé, and the intermediate given is the production one. */
  readonly wrongEnvironment: boolean;
  /** Never a reason to refuse, unless `strict` is asked. */
  readonly irregularities: readonly FoundIrregularity[];
  /** What was looked up, where `fetch` was asked. */
  readonly fetched: readonly FetchAttempt[];
};

const isPem = (source: string): boolean => source.includes('-----BEGIN ');

/** What a source is called in a fault. */
const nameOf = (source: string): string => (isPem(source) ? 'PEM' : source);

async function readSource(source: string): Promise<readonly FileEntry[]> {
  const name = nameOf(source);
  const bytes = isPem(source) ? Buffer.from(source) : await readLimited(source);
  return (await readFileContents(bytes, { name })).entries;
}

async function readCertificates(sources: readonly string[]): Promise<Certificate[]> {
  const found = sources.map(async (source) => {
    const entries = await readSource(source);
    const certificates = entries.flatMap((entry) =>
      entry.type === 'certificate' ? [entry.certificate] : [],
    );
    return expectSome(certificates, source, 'certificate');
  });
  return (await Promise.all(found)).flat();
}

/** What a source was given for has to be in it: FILE_HOLDS_NONE{name, wanted}. */
function expectSome<T>(
  found: readonly T[],
  source: string,
  wanted: 'certificate' | 'revocation-list',
): readonly T[] {
  if (found.length === 0) throw new FaultError('FILE_HOLDS_NONE', { name: nameOf(source), wanted });
  return found;
}

/**
 * The certificate to judge, and what came along with it. FILE_HOLDS_NONE{name, wanted} where there is no certificate;
 * END_ENTITY_MISSING{name} and END_ENTITY_AMBIGUOUS{name, one, other} where the file does not say which is meant.
 */
async function readLeaf(source: string): Promise<{ leaf: Certificate; sentAlong: readonly Certificate[] }> {
  const name = nameOf(source);
  const certificates = await readCertificates([source]);
  const [leaf, other] = endEntitiesOf(certificates);
  if (leaf === undefined) throw new FaultError('END_ENTITY_MISSING', { name });
  if (other !== undefined) {
    const params = { name, one: leaf.subject.text, other: other.subject.text };
    throw new FaultError('END_ENTITY_AMBIGUOUS', params);
  }
  return { leaf, sentAlong: certificates.filter(({ sha256 }) => sha256 !== leaf.sha256) };
}

async function readRevocationLists(sources: readonly string[]): Promise<RevocationList[]> {
  const found = sources.map(async (source) => {
    const entries = await readSource(source);
    const lists = entries.flatMap((entry) => (entry.type === 'revocation-list' ? [entry.list] : []));
    return expectSome(lists, source, 'revocation-list');
  });
  return (await Promise.all(found)).flat();
}

async function readOcspResponses(sources: readonly string[]): Promise<OcspResponse[]> {
  return Promise.all(
    sources.map(async (source) =>
      isPem(source) ? parseOcspResponse(source, 'PEM') : parseOcspResponse(await readLimited(source), source),
    ),
  );
}

/** Completes a request with what its certificates' own addresses give. */
async function complete(
  request: PathRequest,
  cache: FetchStore | undefined,
): Promise<{ request: PathRequest; attempts: readonly FetchAttempt[] }> {
  const { leaf, chain, trust, at } = request;
  const found = await fetchIssuers({
    leaf,
    chain,
    trust,
    pins: pinnedAuthorities.map(({ sha256 }) => sha256),
  });
  const whole = { ...request, chain: [...chain, ...found.issuers] };
  const { path } = validatePath({ ...whole, revocation: 'off' });
  const revocation = await fetchRevocation({ path, at, store: cache });
  return {
    request: {
      ...whole,
      crls: [...whole.crls, ...revocation.crls],
      ocsp: [...(whole.ocsp ?? []), ...revocation.ocsp],
    },
    attempts: [...found.attempts, ...revocation.attempts],
  };
}

/** Of the certificates of a path, leaf first, then of the lists that speak of one of them. */
function findIrregularities(
  path: readonly Certificate[],
  { crls, revocation }: PathRequest,
): readonly FoundIrregularity[] {
  const ofPath = path.flatMap((certificate, level) =>
    irregularitiesOf(certificate, level === 0).map((found) => ({
      ...found,
      about: certificate.subject.text,
    })),
  );
  const lists = crls.filter((list) => path.some((certificate) => reasonsCovered(list, certificate) !== 0));
  const ofLists = (revocation === 'off' ? [] : lists).flatMap((list) =>
    irregularitiesOfList(list).map((found) => ({ ...found, about: `CRL ${list.issuer.text}` })),
  );
  return [...ofPath, ...ofLists];
}

/** Whether a TEST certificate came with the production intermediate, as the procedure's own link gives it. */
function isOfOtherEnvironment({ leaf, chain, trust }: PathRequest): boolean {
  const production = pinnedAuthorities.filter(
    ({ environment, level }) => environment === 'production' && level === 'intermediate',
  );
  const hasProduction = [...chain, ...trust].some(({ sha256 }) =>
    production.some((pin) => pin.sha256 === sha256),
  );
  return hasProduction && igcSanteClaims(leaf)?.environment === 'test';
}

/**
 * Verifies a certificate by RFC 5280 §6; offline unless `fetch` is asked. A case that cannot be read is an answer,
 * `inconclusive`, never an error.
 */
export async function verifyCase(asked: VerifyCase): Promise<VerifyAnswer> {
  try {
    const { leaf, sentAlong } = await readLeaf(asked.leaf);
    const given: PathRequest = {
      leaf,
      chain: [...sentAlong, ...(await readCertificates(asked.chain))],
      trust: await readCertificates(asked.trust),
      crls: await readRevocationLists(asked.crls),
      ocsp: await readOcspResponses(asked.ocsp),
      at: asked.at,
      purpose: asked.purpose,
      revocation: asked.revocation,
      name: asked.name,
      strict: asked.strict,
    };
    const { request, attempts } =
      asked.fetch === true ? await complete(given, asked.cache) : { request: given, attempts: [] };
    const verdict = validatePath(request);
    const wrongEnvironment = isOfOtherEnvironment(given);
    const path = verdict.path.map(({ subject }) => subject.text);
    const irregularities = findIrregularities(verdict.path, request);
    return verdict.verdict === 'accepted'
      ? {
          verdict: 'accepted',
          reason: null,
          params: {},
          certificate: null,
          path,
          warnings: verdict.warnings,
          wrongEnvironment,
          irregularities,
          fetched: attempts,
        }
      : {
          verdict: 'refused',
          reason: verdict.reason,
          params: verdict.params,
          certificate: verdict.certificate.subject.text,
          path,
          warnings: [],
          wrongEnvironment,
          irregularities,
          fetched: attempts,
        };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { code, params } = error.fault;
    const irregularity = irregularityOfFault(error.fault);
    const about = nameOf(asked.leaf);
    // A leaf of which nobody can make a certificate is accepted nowhere; of another file, nothing can be concluded.
    if (irregularity !== null && params['name'] === about) {
      const { rule, clause } = irregularity;
      return {
        verdict: 'refused',
        reason: 'against-profile',
        params: { rule, clause },
        certificate: null,
        path: [],
        warnings: [],
        wrongEnvironment: false,
        irregularities: [{ ...irregularity, about }],
        fetched: [],
      };
    }
    return {
      verdict: 'inconclusive',
      reason: code,
      params,
      certificate: null,
      path: [],
      warnings: [],
      wrongEnvironment: false,
      irregularities: [],
      fetched: [],
    };
  }
}
