import { describe, expect, it } from 'vitest';
import { commonNameInText, holderName, issuerName } from './certificate-names.ts';

describe('commonNameInText', () => {
  it.each([
    ['C=FR, O=SIMULATION, CN=TPE 7', 'TPE 7'],
    ['CN=gap.exemple.fr, C=FR', 'gap.exemple.fr'],
    ['C=FR, CN=Dupont\\, Jean', 'Dupont, Jean'],
    ['CN=gap.exemple.fr, O=Éditeur\\, CN=Autre', 'gap.exemple.fr'],
    ['O=Éditeur\\, CN=Autre', null],
    ['C=FR, O=SANS CN', null],
    ['', null],
    ['CN=premier, O=x, CN=dernier', 'dernier'],
    ['O=x, CN=a \\+ b + OU=c', 'a + b'],
    ['OU=c + CN=a', 'a'],
    ['CN=dit \\"le \\<grand\\>\\"\\;, O=x', 'dit "le <grand>";'],
    ['CN=\\C3\\89diteur', 'Éditeur'],
    ['CN=ligne\\0Asuivante', 'ligne\nsuivante'],
    ['CN=finit par \\\\, O=x', 'finit par \\'],
    ['CN=finit par \\, ', 'finit par , '],
    ['CN= a=b , O=x', ' a=b '],
    ['DCN=faux, CN=vrai', 'vrai'],
  ])('reads %s', (text, expected) => {
    expect(commonNameInText(text)).toBe(expected);
  });

  it('takes no time over a name that is made to cost some', () => {
    expect(commonNameInText(`CN=${'\\, + '.repeat(50_000)}\\`)).toBeTypeOf('string');
  });
});

describe('the one name of a certificate', () => {
  it('is the one that is carried, whatever the text looks like', () => {
    expect(holderName({ subject: 'CN=un', commonName: 'deux' })).toBe('deux');
    expect(issuerName({ issuer: 'CN=un', issuerCommonName: 'deux' })).toBe('deux');
  });

  it('is the whole where there is no common name', () => {
    for (const commonName of [null, '', undefined]) {
      expect(holderName({ subject: 'O=x\\, CN=y', commonName })).toBe('O=x\\, CN=y');
      expect(issuerName({ issuer: 'O=x\\, CN=y', issuerCommonName: commonName })).toBe('O=x\\, CN=y');
    }
  });

  it('comes from the text in a report that was kept before it was carried', () => {
    expect(holderName({ subject: 'C=FR, CN=Dupont\\, Jean' })).toBe('Dupont, Jean');
    expect(issuerName({ issuer: 'C=FR, CN=AC' })).toBe('AC');
  });
});
