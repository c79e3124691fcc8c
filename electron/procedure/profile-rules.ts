import type { Profile } from '../contract/views.ts';
import type { Message } from '../contract/words.ts';
import { luhnHolds } from './luhn.ts';
import { checkDomain, checkHostLabel, checkServerInDomain, compareFqdn, fqdnOf } from './domain-rules.ts';
import { messagesUnder } from '../texts/message.ts';

/** A remark on one field. `blocking`: the items that need the field stay to do. Otherwise advice only. */
export interface ProfileRemark {
  /** Path in the profile: `publisher.identifier`. */
  readonly field: ProfileField;
  readonly message: Message;
  readonly blocking: boolean;
}

export const profileFields = [
  'publisher.name',
  'publisher.identifier',
  'publisher.address',
  'publisher.postcode',
  'publisher.town',
  'contact.lastName',
  'contact.firstName',
  'contact.position',
  'contact.phone',
  'contact.email',
  'gap.server',
  'gap.domain',
  'gap.tpeFqdn',
  'cardCase',
  'kitCard',
  'cardNumbers',
] as const;
export type ProfileField = (typeof profileFields)[number];

export const emptyProfile: Profile = {
  publisher: { name: '', identifierKind: 'siret', identifier: '', address: '', postcode: '', town: '' },
  contact: { lastName: '', firstName: '', position: '', phone: '', email: '' },
  gap: { product: '', server: '', domain: '', tpeFqdn: '' },
  cardCase: null,
  kitQuantity: 1,
  kitCard: 'CDE',
  cardNumbers: '',
};

/** Message of a field left empty: a form being filled shows it as a hint, not as an error. */
export const emptyFieldKey = 'procedure.profile.empty';

const say = messagesUnder('procedure.profile');

const blocked = (field: ProfileField, message: Message): ProfileRemark => ({
  field,
  message,
  blocking: true,
});
const advised = (field: ProfileField, message: Message): ProfileRemark => ({
  field,
  message,
  blocking: false,
});

function checkIdentifier({ identifierKind, identifier }: Profile['publisher']): ProfileRemark[] {
  const field = 'publisher.identifier';
  const value = identifier.replace(/[\s.]/g, '');
  if (value === '') return [];
  if (identifierKind === 'finess') {
    // A FINESS number starts with the department: « 2A » and « 2B » are no digits.
    return /^[0-9A-Z]{9}$/i.test(value) ? [] : [blocked(field, say('finess', { length: value.length }))];
  }
  const length = identifierKind === 'siret' ? 14 : 9;
  if (/\D/.test(value))
    return [blocked(field, say('digitsOnly', { kind: identifierKind.toUpperCase(), length }))];
  if (value.length !== length) {
    return [blocked(field, say(identifierKind, { length: value.length, expected: length }))];
  }
  // Structures made up for tests have numbers without a key: advice, never a refusal.
  return luhnHolds(value) ? [] : [advised(field, say('luhn', { kind: identifierKind.toUpperCase() }))];
}

function checkGap(profile: Profile): ProfileRemark[] {
  const { server, domain, tpeFqdn } = profile.gap;
  const remarks: ProfileRemark[] = [];
  const serverWrong = server === '' ? null : checkHostLabel(server);
  const domainWrong = domain === '' ? null : checkDomain(domain);
  if (serverWrong) remarks.push(blocked('gap.server', serverWrong));
  if (domainWrong) remarks.push(blocked('gap.domain', domainWrong));
  if (server !== '' && domain !== '' && !serverWrong && !domainWrong) {
    const together = checkServerInDomain(server, domain);
    if (together) remarks.push(blocked('gap.server', together));
  }
  const fqdn = fqdnOf(profile);
  if (fqdn !== null && tpeFqdn !== '') {
    const { equal, difference } = compareFqdn(tpeFqdn, fqdn);
    if (difference) remarks.push({ field: 'gap.tpeFqdn', message: difference, blocking: !equal });
  }
  return remarks;
}

function valueOf(profile: Profile, field: ProfileField): string {
  switch (field) {
    case 'cardCase':
      return profile.cardCase ?? '';
    case 'kitCard':
      return profile.cardCase === 'A' ? profile.kitCard : '-';
    case 'cardNumbers':
      return profile.cardCase === 'B' ? profile.cardNumbers : '-';
    default: {
      const [group, name] = field.split('.') as ['publisher' | 'contact' | 'gap', string];
      const values: Readonly<Record<string, string>> = profile[group];
      return values[name] ?? '';
    }
  }
}

/**
 * Everything to be said about a profile, field by field, in the order of the form. The texts of the GAP's names
 * come from the domain rules (clauses order.3.ssl-serveur, order.3.fqdn, a.4.2.domain).
 */
export function checkProfile(profile: Profile): ProfileRemark[] {
  const remarks = profileFields
    .filter((field) => valueOf(profile, field).trim() === '')
    .map((field) => blocked(field, say('empty')));
  remarks.push(...checkIdentifier(profile.publisher));
  const { postcode } = profile.publisher;
  if (postcode.trim() !== '' && !/^\d{5}$/.test(postcode.trim())) {
    remarks.push(advised('publisher.postcode', say('postcode')));
  }
  const email = profile.contact.email.trim();
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    remarks.push(blocked('contact.email', say('email', { value: email })));
  }
  remarks.push(...checkGap(profile).filter(({ field }) => valueOf(profile, field).trim() !== ''));
  return remarks.sort((a, b) => profileFields.indexOf(a.field) - profileFields.indexOf(b.field));
}

/** The blocking remarks on some fields, in the order of the form. */
export function blockingRemarks(profile: Profile, prefix: string): ProfileRemark[] {
  return checkProfile(profile).filter(({ field, blocking }) => blocking && field.startsWith(prefix));
}
