import { links } from '../../procedure/links.ts';

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Mail addresses compare by address: the subject and the body of a message that is ready to send come after it. */
const keyOf = ({ protocol, href, pathname }: URL): string =>
  protocol === 'mailto:' ? `mailto:${decodeURIComponent(pathname).toLowerCase()}` : href;

const official: ReadonlySet<string> = new Set(Object.values(links).map((link) => keyOf(new URL(link.url))));

/**
 * Whether an address may be handed to the system's browser or mail program: one of the procedure's own
 * (`procedure/links`), and no other, whatever the page asks.
 */
export function isOfficialAddress(address: string): boolean {
  const url = parse(address);
  if (url === null || !['https:', 'http:', 'mailto:'].includes(url.protocol)) return false;
  try {
    return official.has(keyOf(url));
  } catch {
    // A mail address that is not well encoded.
    return false;
  }
}
