import { describe, expect, it } from 'vitest';
import { compareFqdn } from './domain-rules.ts';

const cn = 'gap.editeur-exemple.fr';

describe('the FQDN of the terminal and the CN', () => {
  it('are equal when identical, or when capitals alone differ', () => {
    expect(compareFqdn(cn, cn)).toEqual({ equal: true });
    expect(compareFqdn('GAP.Editeur-Exemple.fr', cn)).toMatchObject({
      equal: true,
      difference: { key: 'procedure.domain.compare.capitals' },
    });
  });

  it.each([
    ['gap.editeur-exempl.fr', 'missing', { letters: 'e', position: 19, label: 'editeur-exemple', count: 1 }],
    ['gap.edit-exemple.fr', 'missing', { letters: 'eur', count: 3 }],
    ['gap.editteur-exemple.fr', 'extra', { letters: 't', count: 1, label: 'editeur-exemple' }],
    ['gapediteur-exemple.fr', 'dotMissing', { position: 4 }],
    ['gap..editeur-exemple.fr', 'doubleDot', {}],
    ['gap.editeur.exemple.fr', 'other', { found: '.', expected: '-', position: 12 }],
    ['gap.editeur-exenple.fr', 'other', { found: 'n', expected: 'm', label: 'editeur-exemple' }],
    ['gap.edietur-exemple.fr', 'swapped', { found: 'et', expected: 'te', position: 8 }],
    ['gpa.editeur-exemple.fr', 'swapped', { found: 'pa', expected: 'ap', position: 2, label: 'gap' }],
    ['gap.editeur-modele.fr', 'differs', { found: 'modele', expected: 'exemple' }],
    ['gap', 'domainMissing', { missing: '.editeur-exemple.fr' }],
    ['editeur-exemple.fr', 'serverMissing', { missing: 'gap.' }],
    [`${cn}.fr`, 'endAdded', { extra: '.fr' }],
    [`www.${cn}`, 'startAdded', { extra: 'www.' }],
    ['', 'tpeEmpty', undefined],
    ['10.1.2.3', 'ip', {}],
    [`${cn}:8443`, 'port', {}],
    [`https://${cn}`, 'scheme', { suggestion: cn }],
    [`${cn} `, 'spacesAround', {}],
    ['gap.éditeur-exemple.fr', 'accentsWithForm', {}],
  ])('%s: %s', (tpe, word, params) => {
    const { equal, difference } = compareFqdn(tpe, cn);
    expect(equal).toBe(false);
    expect(difference?.key.split('.').at(-1)).toBe(word);
    if (params !== undefined) expect(difference?.params).toMatchObject(params);
  });

  it('have nothing to be compared with until the server has a name', () => {
    expect(compareFqdn('', '').equal).toBe(false);
    expect(compareFqdn(cn, '').difference?.key).toBe('procedure.domain.compare.cnUnknown');
  });
});
