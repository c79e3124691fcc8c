import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the web shell: whoever opened the address that was printed in the terminal, once.
 *
 * The address carries a token of 256 bits; the first request that shows it gets a cookie in exchange, and the token is
 * worth nothing any more. Only digests are kept.
 */
export interface Sessions {
  /** A fresh token, in place of the one that nobody used yet. */
  issueToken(): string;
  /** The value of a new session's cookie; null when the token is wrong, used, replaced or too old. */
  redeem(token: string): string | null;
  /** Whether a cookie's value is that of a session. No session at all: nobody enters. */
  isKnown(cookie: string | undefined): boolean;
}

/** Browsers that may be in at once; the oldest gives way. */
const sessionLimit = 16;

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** @param options.tokenLifetime - how long a token waits for its first use, in milliseconds */
export function createSessions(options: {
  readonly tokenLifetime: number;
  readonly now: () => Date;
}): Sessions {
  let pending: { readonly digest: Buffer; readonly expires: number } | null = null;
  let sessions: readonly Buffer[] = [];

  return {
    issueToken: () => {
      const token = randomBytes(32).toString('base64url');
      pending = { digest: digestOf(token), expires: options.now().getTime() + options.tokenLifetime };
      return token;
    },
    redeem: (token) => {
      if (pending === null || !timingSafeEqual(pending.digest, digestOf(token))) return null;
      const inTime = options.now().getTime() < pending.expires;
      pending = null;
      if (!inTime) return null;
      const cookie = randomBytes(32).toString('base64url');
      sessions = [...sessions, digestOf(cookie)].slice(-sessionLimit);
      return cookie;
    },
    isKnown: (cookie) => {
      if (cookie === undefined) return false;
      const digest = digestOf(cookie);
      // Every session is compared, so that the time taken does not tell which one was near.
      return sessions.map((session) => timingSafeEqual(session, digest)).includes(true);
    },
  };
}
