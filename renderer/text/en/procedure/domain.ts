import type { domain as fr } from '../../fr/procedure/domain.ts';
import type { SameShape } from '../../same-shape.ts';

/** What is wrong with a name: what was seen, then what to write. */
export const domain: SameShape<typeof fr> = {
  empty: 'Enter a name.',
  scheme: 'This is a whole web address. Keep the name only: “{{suggestion}}”.',
  email: '“{{value}}” looks like an e-mail address. Enter a server or domain name, without “@”.',
  ip: '“{{value}}” is an IP address. A Diapason certificate bears a name: enter the server’s name in the DNS.',
  port: 'The port is not part of the name. Remove the “:” and what follows.',
  path: 'The sign “{{found}}” has no place in a name. Keep the name only, without a path.',
  spacesAround: 'A space was left before or after the name. Remove it.',
  spaces: 'A name holds no space. Remove it, or put a hyphen “-” instead.',
  wildcard:
    'No star here: the CN must be the exact name of one server. The star belongs in formulaire n°414 only, where the wizard puts it for you.',
  underscore: 'The underscore “_” is forbidden in a server’s name. Use the hyphen “-”.',
  comma: 'There is a comma instead of a dot in “{{value}}”.',
  dash: 'The dash “{{found}}” is a typographic one, from a word processor. Type the keyboard’s hyphen “-”.',
  accents:
    'Accented letters ({{found}}) cannot stand as they are in a certificate. Enter the name without accents, as it is in the DNS.',
  accentsWithForm:
    'Accented letters ({{found}}) cannot stand as they are in a certificate. If your domain really has accents, enter its technical form: “{{suggestion}}”.',
  character:
    'The sign “{{found}}” does not exist in a name. Allowed: letters without accents, digits, the hyphen and the dot.',
  leadingDot: 'The name begins with a dot. Remove it.',
  trailingDot: 'The name ends with a dot. Remove it.',
  doubleDot:
    'Two dots follow each other in “{{value}}”. Remove one, or fill in what is missing between them.',
  hyphen: 'A part of the name can neither begin nor end with a hyphen: “{{label}}”.',
  labelTooLong: 'The part “{{label}}” has {{length}} characters, the limit is {{limit}} between two dots.',
  tooLong:
    'The full name has {{length}} characters. The CN of a certificate takes {{limit}} at most: choose a shorter name.',
  singleLabel: 'The end of the domain is missing. Write it in full, like “{{value}}.fr”.',
  isSuffix:
    '“{{value}}” is an ending that everyone shares, not a domain of yours. Put the name of your domain before it.',
  internal:
    '“{{suffix}}” exists in private networks only. The procedure asks for a real domain, whose existence is verified.',
  unknownSuffix:
    'The ending “{{suffix}}” is not in the public list of domains. Check the spelling: the domain must really exist.',
  noServer: '“{{value}}” is a domain alone. Put the server’s name before it, like “gap.{{value}}”.',
  serverIsDomain:
    'The server’s name repeats the domain. Enter only what comes before the domain, like “gap”.',
  domainTwice:
    'The server’s name already holds “{{value}}”. Keep “{{suggestion}}” only: the domain is added by itself.',
  compare: {
    cnUnknown: 'Name the GAP server first: there is nothing to compare yet.',
    tpeEmpty: 'Give the FQDN as it is set in the terminal.',
    capitals: 'Only capitals differ: the DNS ignores them. To be identical in every way, enter “{{cn}}”.',
    missing_one: '“{{letters}}” is missing in the terminal, at position {{position}}, in “{{label}}”.',
    missing_other:
      '“{{letters}}” ({{count}} characters) is missing in the terminal, at position {{position}}, in “{{label}}”.',
    extra_one: 'The terminal has one “{{letters}}” too many, at position {{position}}, in “{{label}}”.',
    extra_other:
      'The terminal has an extra “{{letters}}” ({{count}} characters), at position {{position}}, in “{{label}}”.',
    dotMissing: 'A dot is missing in the terminal, at position {{position}}: the expected name is “{{cn}}”.',
    dotExtra: 'The terminal has a dot too many, at position {{position}}: the expected name is “{{cn}}”.',
    other:
      'The terminal has “{{found}}” instead of “{{expected}}”, at position {{position}}, in “{{label}}”.',
    swapped:
      'Two characters are swapped in the terminal, at position {{position}}: “{{found}}” instead of “{{expected}}”, in “{{label}}”.',
    differs: 'From position {{position}} on, the terminal has “{{found}}” instead of “{{expected}}”.',
    nothingInCommon:
      'The terminal aims at another name altogether, “{{tpe}}”. The expected name is “{{cn}}”.',
    domainMissing: 'The name stops too early in the terminal: “{{missing}}” is missing at its end.',
    serverMissing: 'The beginning of the name is missing in the terminal: “{{missing}}”.',
    endAdded: 'The terminal has “{{extra}}” too much at the end. The expected name is “{{cn}}”.',
    startAdded: 'The terminal has “{{extra}}” too much at the beginning. The expected name is “{{cn}}”.',
  },
};
