import { createHash } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import { fetchBytes, type FetchOptions, type Fetched } from './fetch-bytes.ts';
import { answersRequest, createOcspRequest, namesCertificate } from './ocsp-request.ts';
import { parseOcspResponse, type OcspResponse } from './ocsp-response.ts';
import { parseRevocationList, type RevocationList } from './revocation-list.ts';

/** Where fetched lists and responses are kept; names are safe for a file system. What it holds is judged anew each time. */
export interface FetchStore {
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/** One address, and what came of it. */
export interface FetchAttempt {
  readonly url: string;
  readonly kind: 'crl' | 'ocsp' | 'issuer';
  readonly outcome: 'got' | 'cached' | 'skipped' | 'failed';
  /** Of what was not got: the word of `Fetched`, `not-read` for an answer that is no such thing, `not-mine` for another's. */
  readonly why?: string;
}

export interface RevocationFetch {
  /** Leaf first, anchor last: those below the anchor are looked up, each with its issuer above. */
  readonly path: readonly Certificate[];
  readonly at: Date;
  /** Absent: nothing is kept. */
  readonly store?: FetchStore;
  readonly with?: 'crl' | 'ocsp' | 'both';
  readonly options?: FetchOptions;
}

export interface FetchedRevocation {
  readonly crls: readonly RevocationList[];
  readonly ocsp: readonly OcspResponse[];
  readonly attempts: readonly FetchAttempt[];
}

/**
 * Gets the CRLs and OCSP responses that the certificates of a path point to, from the store while they are fresh, over http
 * otherwise. Believes nothing: signatures and rights are judged by `validatePath`. An address is asked once.
 */
export async function fetchRevocation(asked: RevocationFetch): Promise<FetchedRevocation> {
  const { path, with: wanted = 'both' } = asked;
  const crls: RevocationList[] = [];
  const ocsp: OcspResponse[] = [];
  const attempts: FetchAttempt[] = [];
  // Deltas after the lists that they complete.
  const judged = path.slice(0, -1);
  const urls = new Set([
    ...judged.flatMap(({ crlUrls }) => crlUrls),
    ...judged.flatMap(({ deltaUrls }) => deltaUrls),
  ]);
  if (wanted !== 'ocsp') {
    for (const url of urls) {
      const { attempt, value } = await obtain(asked, { url, kind: 'crl', key: url, ...listTraits(asked.at) });
      attempts.push(attempt);
      if (value !== null) crls.push(value);
    }
  }
  if (wanted !== 'crl') {
    for (const [index, certificate] of path.slice(0, -1).entries()) {
      const issuer = path[index + 1];
      for (const url of issuer === undefined ? [] : certificate.ocspUrls) {
        if (issuer === undefined) continue;
        const { attempt, value } = await askResponder(asked, url, certificate, issuer);
        attempts.push(attempt);
        if (value !== null) ocsp.push(value);
      }
    }
  }
  return { crls, ocsp, attempts };
}

interface Source<T> {
  readonly url: string;
  readonly kind: 'crl' | 'ocsp';
  /** Tells what is looked up from anything else. */
  readonly key: string;
  readonly body?: FetchOptions['body'];
  readonly parse: (bytes: Uint8Array) => T;
  /** Whether what was read is what was asked for. */
  readonly isMine: (value: T) => boolean;
  readonly isFresh: (value: T) => boolean;
  readonly derOf: (value: T) => Uint8Array;
}

function listTraits(at: Date): Omit<Source<RevocationList>, 'url' | 'kind' | 'key'> {
  return {
    parse: (bytes) => parseRevocationList(bytes),
    isMine: () => true,
    isFresh: ({ thisUpdate, nextUpdate }) => nextUpdate !== null && thisUpdate <= at && at <= nextUpdate,
    derOf: ({ der }) => der,
  };
}

function askResponder(
  asked: RevocationFetch,
  url: string,
  certificate: Certificate,
  issuer: Certificate,
): Promise<Obtained<OcspResponse>> {
  const question = createOcspRequest({ certificate, issuer, withNonce: true });
  const mine = (response: OcspResponse): OcspResponse['answers'] =>
    response.answers.filter(({ id }) => namesCertificate(id, certificate, issuer));
  return obtain(asked, {
    url,
    kind: 'ocsp',
    key: `${url} ${certificate.sha256}`,
    body: { type: 'application/ocsp-request', bytes: question.der },
    parse: (bytes) => parseOcspResponse(bytes),
    isMine: (response) => mine(response).length > 0 && answersRequest(response, question),
    isFresh: (response) =>
      mine(response).some(
        ({ thisUpdate, nextUpdate }) =>
          nextUpdate !== null && thisUpdate <= asked.at && asked.at <= nextUpdate,
      ),
    derOf: ({ der }) => der,
  });
}

interface Obtained<T> {
  readonly attempt: FetchAttempt;
  readonly value: T | null;
}

async function obtain<T>({ store, options }: RevocationFetch, source: Source<T>): Promise<Obtained<T>> {
  const { url, kind } = source;
  const name = `${kind}-${createHash('sha256').update(source.key).digest('hex')}.der`;
  const kept = await readKept(store, name, source);
  if (kept !== null) return { attempt: { url, kind, outcome: 'cached' }, value: kept };
  const fetched: Fetched = await fetchBytes(url, { ...options, body: source.body });
  if (fetched.outcome !== 'got') {
    return { attempt: { url, kind, outcome: fetched.outcome, why: fetched.why }, value: null };
  }
  const value = parsed(source, fetched.bytes);
  if (value === null || !source.isMine(value)) {
    const why = value === null ? 'not-read' : 'not-mine';
    return { attempt: { url, kind, outcome: 'failed', why }, value: null };
  }
  await store?.write(name, source.derOf(value));
  return { attempt: { url, kind, outcome: 'got' }, value };
}

/** What the store has, if it is still fresh; a nonce is not asked of it. */
async function readKept<T>(
  store: FetchStore | undefined,
  name: string,
  source: Source<T>,
): Promise<T | null> {
  const bytes = await store?.read(name);
  const value = bytes ? parsed(source, bytes) : null;
  return value !== null && source.isFresh(value) ? value : null;
}

function parsed<T>({ parse }: Source<T>, bytes: Uint8Array): T | null {
  try {
    return parse(bytes);
  } catch {
    // Whatever an address gave.
    return null;
  }
}
