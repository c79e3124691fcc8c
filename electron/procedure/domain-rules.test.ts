import { describe, expect, it } from 'vitest';
import {
  checkDomain,
  checkFqdn,
  checkHostLabel,
  checkServerInDomain,
  fqdnOf,
  habilitationDomain,
  isWithinHabilitation,
} from './domain-rules.ts';
import { exampleProfile } from './testing/example-facts.ts';

const word = (message: { key: string } | null) => message?.key.replace('procedure.domain.', '') ?? null;
const long = 'a'.repeat(64);

describe('a server name', () => {
  it.each(['gap', 'GAP-1', 'gap.prod', '1', 'serveurX', 'xn--gap-dma'])('may be %s', (name) => {
    expect(checkHostLabel(name)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['https://gap.editeur.fr/app', 'scheme'],
    ['gap@editeur.fr', 'email'],
    ['10.0.0.12', 'ip'],
    ['10.0.0.12:443', 'ip'],
    ['fe80::1', 'ip'],
    ['[2001:db8::1]', 'ip'],
    ['gap:8443', 'port'],
    ['gap:', 'port'],
    ['gap/diapason', 'path'],
    ['gap ', 'spacesAround'],
    ['\tgap', 'spacesAround'],
    ['gap 1', 'spaces'],
    ['*', 'wildcard'],
    ['*.prod', 'wildcard'],
    ['gap_prod', 'underscore'],
    ['gap,prod', 'comma'],
    ['gap–prod', 'dash'],
    ['gäp', 'accentsWithForm'],
    ['gap!', 'character'],
    ['gap’', 'character'],
    ['.gap', 'leadingDot'],
    ['gap.', 'trailingDot'],
    ['gap..prod', 'doubleDot'],
    ['-gap', 'hyphen'],
    ['gap-.prod', 'hyphen'],
    [long, 'labelTooLong'],
    [`${'a'.repeat(40)}.${'b'.repeat(40)}`, 'tooLong'],
  ])('%j is refused: %s', (name, expected) => {
    expect(word(checkHostLabel(name))).toBe(expected);
  });

  it('offers what the user meant', () => {
    expect(checkHostLabel('https://gap.editeur.fr:8443/app?x')?.params?.['suggestion']).toBe(
      'gap.editeur.fr',
    );
    expect(checkDomain('hôpital.fr')?.params).toMatchObject({ found: 'ô', suggestion: 'xn--hpital-ixa.fr' });
  });
});

describe('a domain', () => {
  it.each([
    'editeur.fr',
    'domaineEditeur.fr',
    'sante.editeur.fr',
    'editeur.asso.fr',
    'editeur.co.uk',
    'xn--diteur-9ua.fr',
  ])('may be %s', (name) => expect(checkDomain(name)).toBeNull());

  it.each([
    ['editeur', 'singleLabel'],
    ['gap', 'singleLabel'],
    ['fr', 'isSuffix'],
    ['asso.fr', 'isSuffix'],
    ['azurewebsites.net', 'isSuffix'],
    ['editeur.local', 'internal'],
    ['editeur.home.arpa', 'internal'],
    ['editeur.example', 'internal'],
    ['editeur.frr', 'unknownSuffix'],
    ['*.editeur.fr', 'wildcard'],
    ['*editeur.fr', 'wildcard'],
    ['.editeur.fr', 'leadingDot'],
    ['192.168.1.10', 'ip'],
    ['éditeur.fr', 'accentsWithForm'],
    ['mon editeur.fr', 'spaces'],
    ['http://editeur.fr', 'scheme'],
    ['editeur.fr:443', 'port'],
    ['mon_editeur.fr', 'underscore'],
  ])('%j is refused: %s', (name, expected) => {
    expect(word(checkDomain(name))).toBe(expected);
  });
});

describe('a complete name', () => {
  it('has a server before its domain', () => {
    expect(checkFqdn('gap.editeur.fr')).toBeNull();
    expect(word(checkFqdn('editeur.fr'))).toBe('noServer');
    expect(word(checkFqdn('gap'))).toBe('singleLabel');
  });

  it('is lower-cased, and null until both parts are good', () => {
    const named = (server: string, domain: string) =>
      fqdnOf({ ...exampleProfile, gap: { ...exampleProfile.gap, server, domain } });
    expect(named('serveurX', 'domaineEditeur.fr')).toBe('serveurx.domaineediteur.fr');
    expect(named('', 'editeur.fr')).toBeNull();
    expect(named('gap', 'editeur')).toBeNull();
    expect(named('gap.editeur.fr', 'editeur.fr')).toBeNull();
    expect(named('a'.repeat(50), 'editeur-exemple.fr')).toBeNull();
  });

  it('does not hold the domain twice, nor pass 64 characters', () => {
    expect(checkServerInDomain('gap', 'editeur.fr')).toBeNull();
    expect(checkServerInDomain('gap.editeur.fr', 'editeur.fr')).toMatchObject({
      key: 'procedure.domain.domainTwice',
      params: { suggestion: 'gap' },
    });
    expect(word(checkServerInDomain('gap.editeur.fr', 'sante.editeur.fr'))).toBe('domainTwice');
    expect(word(checkServerInDomain('editeur.fr', 'editeur.fr'))).toBe('serverIsDomain');
    expect(checkServerInDomain('editeur', 'editeur.fr')).toBeNull();
    expect(word(checkServerInDomain('a'.repeat(60), 'editeur.fr'))).toBe('tooLong');
  });
});

describe('the habilitation domain', () => {
  it.each([
    ['serveurX.domaineEditeur.fr', '*domaineEditeur.fr'],
    ['domaineEditeur.fr', '*domaineEditeur.fr'],
    ['gap.sante.editeur.asso.fr', '*editeur.asso.fr'],
    ['editeur.azurewebsites.net', '*editeur.azurewebsites.net'],
    ['editeur', null],
    ['asso.fr', null],
    ['10.0.0.1', null],
  ])('of %s is %s', (name, expected) => {
    expect(habilitationDomain(name)).toBe(expected);
  });

  it('covers the domain and what lies under it, and no look-alike', () => {
    for (const right of ['*editeur.fr', '*.editeur.fr', ' *EDITEUR.fr ']) {
      expect(isWithinHabilitation('gap.Editeur.fr', right)).toBe(true);
      expect(isWithinHabilitation('editeur.fr', right)).toBe(true);
      expect(isWithinHabilitation('gap.monediteur.fr', right)).toBe(false);
    }
    expect(isWithinHabilitation('gap.editeur.fr', '*sante.editeur.fr')).toBe(false);
    expect(isWithinHabilitation('gap.editeur.fr', 'gap.editeur.fr')).toBe(true);
    expect(isWithinHabilitation('gap2.editeur.fr', 'gap.editeur.fr')).toBe(false);
    expect(isWithinHabilitation('gap.editeur.fr', '*')).toBe(false);
    expect(isWithinHabilitation('', '*editeur.fr')).toBe(false);
  });
});
