import { request, type IncomingMessage } from 'node:http';
import { listLimitBytes } from '../../contract/methods.ts';

export interface FetchOptions {
  /** Largest answer, in bytes; that of a CRL when absent. */
  readonly limitBytes?: number;
  /** For the whole exchange, redirections included, in milliseconds. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Posted when present; read otherwise. */
  readonly body?: { readonly type: string; readonly bytes: Uint8Array };
}

/** What came of an address: a result to be told, never a fault. */
export type Fetched =
  | { readonly outcome: 'got'; readonly bytes: Uint8Array }
  /** Not looked up: `ldap` is never spoken here, nor anything but plain http. */
  | { readonly outcome: 'skipped'; readonly why: 'ldap' | 'scheme' | 'address' }
  | {
      readonly outcome: 'failed';
      readonly why: 'unreachable' | 'timeout' | 'too-large' | 'status' | 'redirection' | 'cancelled';
      /** Of HTTP, where there was one. */
      readonly status?: number;
    };

const maxRedirections = 3;

/**
 * Gets what a certificate points to (CRL, issuer, OCSP answer) over plain http, as RFC 5280 §4.2.1.13 and RFC 6960 appendix A
 * mean it: what comes is signed, so the way it comes proves nothing and hides nothing. Redirections stay on http and are few;
 * size and time are bounded. Never throws.
 */
export async function fetchBytes(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { limitBytes = listLimitBytes, timeoutMs = 15_000, signal } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const stop = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
  let current = address;
  for (let hop = 0; hop <= maxRedirections; hop += 1) {
    const refused = refusalOf(current);
    if (refused !== null) return hop === 0 ? refused : { outcome: 'failed', why: 'redirection' };
    const step = await exchange(new URL(current), { ...options, limitBytes, stop });
    if (step === 'stopped') return { outcome: 'failed', why: timeout.aborted ? 'timeout' : 'cancelled' };
    if (!('location' in step)) return step;
    current = URL.canParse(step.location, current) ? new URL(step.location, current).href : '';
  }
  return { outcome: 'failed', why: 'redirection' };
}

function refusalOf(address: string): Fetched | null {
  if (!URL.canParse(address)) return { outcome: 'skipped', why: 'address' };
  const { protocol } = new URL(address);
  if (protocol === 'http:') return null;
  return { outcome: 'skipped', why: protocol.startsWith('ldap') ? 'ldap' : 'scheme' };
}

interface Exchange extends FetchOptions {
  readonly limitBytes: number;
  readonly stop: AbortSignal;
}

function exchange(url: URL, options: Exchange): Promise<Fetched | { readonly location: string } | 'stopped'> {
  const { body, stop, limitBytes } = options;
  return new Promise((resolve) => {
    const headers =
      body === undefined ? {} : { 'content-type': body.type, 'content-length': body.bytes.length };
    const settings = {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      signal: stop,
      agent: false,
    } as const;
    const asked = request(url, settings, (answer) => {
      const status = answer.statusCode ?? 0;
      const { location } = answer.headers;
      if (status >= 300 && status < 400 && location !== undefined) {
        answer.destroy();
        resolve({ location });
      } else if (status === 200) {
        resolve(readAnswer(answer, limitBytes, stop));
      } else {
        answer.destroy();
        resolve({ outcome: 'failed', why: 'status', status });
      }
    });
    asked.on('error', () => {
      resolve(stop.aborted ? 'stopped' : { outcome: 'failed', why: 'unreachable' });
    });
    asked.end(body?.bytes);
  });
}

async function readAnswer(
  answer: IncomingMessage,
  limitBytes: number,
  stop: AbortSignal,
): Promise<Fetched | 'stopped'> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of answer as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > limitBytes) {
        answer.destroy();
        return { outcome: 'failed', why: 'too-large' };
      }
      parts.push(part);
    }
  } catch {
    return stop.aborted ? 'stopped' : { outcome: 'failed', why: 'unreachable' };
  }
  return { outcome: 'got', bytes: new Uint8Array(Buffer.concat(parts)) };
}
