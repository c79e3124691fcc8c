import { parse } from 'tldts';
import type { Profile } from '../contract/views.ts';
import type { Message } from '../contract/words.ts';
import { checkHostName } from './host-name.ts';
import { messagesUnder } from '../texts/message.ts';

export { commonNameLimit } from './host-name.ts';
export { compareFqdn, type FqdnComparison } from './compare-fqdn.ts';

/** Names that never exist on the Internet (RFC 6761, RFC 6762 appendix G, RFC 8375, and the usual home-made ones). */
const internalSuffixes = [
  'local',
  'localhost',
  'internal',
  'intranet',
  'intra',
  'private',
  'lan',
  'corp',
  'home',
  'home.arpa',
  'localdomain',
  'test',
  'example',
  'invalid',
  'onion',
  'alt',
];

/** Endings that everyone knows as such; others (`.gap` is one) are more likely a name that was cut short. */
const sharedEndings = /^(?:[a-z]{2}|com|net|org|info)$/;

/** Private suffixes count: the owner of `editeur.azurewebsites.net` has no right over `azurewebsites.net`. */
const readName = (name: string) => parse(name.toLowerCase(), { allowPrivateDomains: true });

const say = messagesUnder('procedure.domain');

/** What is wrong with « <nom de serveur> » (one label or several), or null (clause order.3.ssl-serveur). */
export function checkHostLabel(server: string): Message | null {
  return checkHostName(server);
}

/** What is wrong with a name that must have a registrable domain: the part after the form of the name. */
function checkSuffix(name: string): Message | null {
  const lower = name.toLowerCase();
  if (!lower.includes('.')) {
    return say(sharedEndings.test(lower) ? 'isSuffix' : 'singleLabel', { value: name });
  }
  const internal = internalSuffixes.find((suffix) => lower === suffix || lower.endsWith(`.${suffix}`));
  if (internal !== undefined) return say('internal', { value: name, suffix: `.${internal}` });
  if (!isKnownSuffix(lower))
    return say('unknownSuffix', { value: name, suffix: `.${lower.split('.').at(-1) ?? ''}` });
  return readName(lower).domain === null ? say('isSuffix', { value: name }) : null;
}

function isKnownSuffix(name: string): boolean {
  const { isIcann, isPrivate } = readName(name);
  return isIcann === true || isPrivate === true;
}

/**
 * What is wrong with « <nom de domaine> », or null: it must be a real domain, since its existence is verified
 * (clause a.4.2.domain). A sub-domain (`sante.editeur.fr`) is fine.
 */
export function checkDomain(domain: string): Message | null {
  return checkHostName(domain) ?? checkSuffix(domain);
}

/** What is wrong with a complete server name, or null (clause order.3.fqdn). */
export function checkFqdn(fqdn: string): Message | null {
  const wrong = checkDomain(fqdn);
  if (wrong) return wrong;
  return readName(fqdn).domain === fqdn.toLowerCase() ? say('noServer', { value: fqdn }) : null;
}

/** What is wrong with the two parts put together, each being fine alone: null, or the domain typed twice, or too long. */
export function checkServerInDomain(server: string, domain: string): Message | null {
  const host = server.toLowerCase();
  const zone = domain.toLowerCase();
  const registrable = readName(zone).domain ?? zone;
  const repeated = [zone, registrable].find((name) => host === name || host.endsWith(`.${name}`));
  if (repeated !== undefined) {
    const suggestion = host.slice(0, -repeated.length - 1);
    return suggestion === ''
      ? say('serverIsDomain', { value: server, domain })
      : say('domainTwice', { value: server, domain: repeated, suggestion });
  }
  return checkHostName(`${host}.${zone}`);
}

/** « <nom de serveur>.<nom de domaine> » in lower case; null until both parts are valid (clause order.3.ssl-serveur). */
export function fqdnOf(profile: Profile): string | null {
  const { server, domain } = profile.gap;
  const wrong = checkHostLabel(server) ?? checkDomain(domain) ?? checkServerInDomain(server, domain);
  return wrong ? null : `${server}.${domain}`.toLowerCase();
}

/**
 * The widest domain to ask rights for, as the procedure writes it: `*domaineEditeur.fr`, a star and no dot (clause
 * a.4.2.domain). Worked out with the public-suffix list; null when the name has no registrable domain. Capitals are
 * kept as typed.
 */
export function habilitationDomain(fqdnOrDomain: string): string | null {
  if (checkDomain(fqdnOrDomain) !== null) return null;
  const { domain } = readName(fqdnOrDomain);
  return domain === null ? null : `*${fqdnOrDomain.slice(-domain.length)}`;
}

/**
 * Whether the rights of a card cover a server. The star may be written with a dot, without one, or left out; without a star
 * only the very name is covered (a card limited to one server: clause b.subdomain).
 */
export function isWithinHabilitation(fqdn: string, habilitation: string): boolean {
  const name = fqdn.trim().toLowerCase();
  const right = habilitation.trim().toLowerCase();
  const zone = right.replace(/^\*\.?/, '');
  if (zone === '' || name === '') return false;
  return name === zone || (right.startsWith('*') && name.endsWith(`.${zone}`));
}
