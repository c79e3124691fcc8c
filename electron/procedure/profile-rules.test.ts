import { describe, expect, it } from 'vitest';
import { profileSchema, type Profile } from '../contract/views.ts';
import { exampleProfile } from './testing/example-facts.ts';
import { checkProfile, emptyFieldKey, emptyProfile, profileFields } from './profile-rules.ts';

const withIdentifier = (
  identifierKind: Profile['publisher']['identifierKind'],
  identifier: string,
): Profile => ({
  ...exampleProfile,
  publisher: { ...exampleProfile.publisher, identifierKind, identifier },
});
const identifierRemark = (profile: Profile) =>
  checkProfile(profile).find(({ field }) => field === 'publisher.identifier');

describe('a profile', () => {
  it('that is empty fits the contract and asks for every field but the cards', () => {
    expect(profileSchema.parse(emptyProfile)).toEqual(emptyProfile);
    const remarks = checkProfile(emptyProfile);
    expect(remarks.every(({ blocking, message }) => blocking && message.key === emptyFieldKey)).toBe(true);
    expect(remarks.map(({ field }) => field)).toEqual(
      profileFields.filter((field) => !/^card(N)|^kit/.test(field)),
    );
  });

  it('that is complete leaves nothing to say', () => {
    expect(checkProfile(exampleProfile)).toEqual([]);
  });

  it('asks for the cards of its own case', () => {
    const fields = (profile: Profile) => checkProfile(profile).map(({ field }) => field);
    expect(fields({ ...exampleProfile, kitCard: '' })).toEqual(['kitCard']);
    expect(fields({ ...exampleProfile, cardCase: 'B', kitCard: '' })).toEqual(['cardNumbers']);
  });

  it.each([
    ['siret', '18751275100020'],
    ['siret', '187 512 751 00020'],
    ['siren', '187512751'],
    ['finess', '750000001'],
    ['finess', '2A0000014'],
  ] as const)('takes the %s %s', (kind, value) => {
    expect(identifierRemark(withIdentifier(kind, value))).toBeUndefined();
  });

  it.each([
    ['siret', '18751275100021', 'luhn', false],
    ['siren', '123456789', 'luhn', false],
    ['siret', '1875127510002', 'siret', true],
    ['siren', '12345678', 'siren', true],
    ['siret', '1875127510002O', 'digitsOnly', true],
    ['finess', '75', 'finess', true],
  ] as const)('remarks on the %s %s: %s (blocking: %s)', (kind, value, word, blocking) => {
    expect(identifierRemark(withIdentifier(kind, value))).toMatchObject({
      message: { key: `procedure.profile.${word}` },
      blocking,
    });
  });

  it('advises on capitals in the terminal and blocks on another name', () => {
    const remark = (tpeFqdn: string) =>
      checkProfile({ ...exampleProfile, gap: { ...exampleProfile.gap, tpeFqdn } }).find(
        ({ field }) => field === 'gap.tpeFqdn',
      );
    expect(remark('GAP.editeur-exemple.fr')?.blocking).toBe(false);
    expect(remark('gap.editeur.fr')?.blocking).toBe(true);
  });

  it('refuses a mail address without a domain', () => {
    const profile = { ...exampleProfile, contact: { ...exampleProfile.contact, email: 'claude@editeur' } };
    expect(checkProfile(profile)).toMatchObject([{ field: 'contact.email', blocking: true }]);
  });
});
