import { describe, expect, it } from 'vitest';
import { readNodeAt } from './der-reader.ts';
import { writeDer, writeOid, writeSequence, writeSet } from './der-writer.ts';
import { isWithinName, readName, sameName, type DistinguishedName } from './distinguished-name.ts';
import { readGeneralName, sameGeneralName } from './general-names.ts';

const commonName = '2.5.4.3';
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const encoders = {
  utf8: (text: string) => writeDer(0x0c, Buffer.from(text, 'utf8')),
  printable: (text: string) => writeDer(0x13, Buffer.from(text, 'latin1')),
  teletex: (text: string) => writeDer(0x14, Buffer.from(text, 'latin1')),
  ia5: (text: string) => writeDer(0x16, Buffer.from(text, 'latin1')),
  bmp: (text: string) => writeDer(0x1e, utf16(text)),
} as const;

/** A name of one RDN for each value. */
function nameOf(...values: readonly Uint8Array[]): DistinguishedName {
  const rdns = values.map((value) => writeSet(writeSequence(writeOid(commonName), value)));
  return readName(readNodeAt(writeSequence(...rdns)));
}
const utf8Name = (text: string): DistinguishedName => nameOf(encoders.utf8(text));

describe('sameName (RFC 5280 §7.1, RFC 4518)', () => {
  it.each([
    ['case', 'Éditeur Exemple', 'ÉDITEUR EXEMPLE'],
    ['blanks at the ends', '  Autorité ', 'Autorité'],
    ['runs of blanks', 'AC  de   test', 'AC de test'],
    ['blanks of other kinds', 'AC\u00a0de\u2003test', 'AC de test'],
    ['line ends and tabs', 'AC\tde\r\ntest', 'AC de test'],
    ['what is not seen', 'AC\u200b de\u00ad test\ufeff', 'AC de test'],
    ['controls', 'AC\u0007', 'AC'],
    ['composed and decomposed letters', 'Autorite\u0301', 'Autorité'],
    ['compatibility forms', 'ﬁliale Ⅸ', 'filiale IX'],
    ['a compatibility form of capitals', '℡', 'tel'],
    ['sharp s', 'STRASSE', 'straße'],
    ['the capital sharp s', 'STRAẞE', 'strasse'],
    ['a final sigma', 'ΟΔΟΣ', 'οδος'],
    ['full width', 'ＡＣ', 'ac'],
  ])('passes over %s', (_, one, other) => {
    expect(sameName(utf8Name(one), utf8Name(other))).toBe(true);
  });

  it.each([
    ['another word', 'AC test', 'AC essai'],
    ['a blank inside', 'ACtest', 'AC test'],
    ['an accent', 'Autorite', 'Autorité'],
    ['the dotless i', 'ısik', 'isik'],
    ['a string that spells the octets of another kind', '#0500', '0500'],
  ])('does not pass over %s', (_, one, other) => {
    expect(sameName(utf8Name(one), utf8Name(other))).toBe(false);
  });

  it('compares across kinds of string', () => {
    const kinds = Object.values(encoders).map((encode) => nameOf(encode('Autorite De Test')));
    for (const one of kinds) {
      for (const other of kinds) expect(sameName(one, other)).toBe(true);
    }
    expect(sameName(nameOf(encoders.teletex('Autorité')), nameOf(encoders.bmp('AUTORITÉ')))).toBe(true);
  });

  it('takes what is no text for equal to its own octets alone', () => {
    const broken = (octet: number): DistinguishedName => nameOf(writeDer(0x0c, Uint8Array.of(0x41, octet)));
    expect(sameName(broken(0xff), broken(0xff))).toBe(true);
    expect(sameName(broken(0xff), broken(0xfe))).toBe(false);
    const none = nameOf(writeDer(0x05));
    expect(sameName(none, none)).toBe(true);
    expect(sameName(none, utf8Name('#0500'))).toBe(false);
  });

  it('keeps the order of the RDNs, and none of that of the attributes of one', () => {
    expect(
      sameName(
        nameOf(encoders.utf8('a'), encoders.utf8('b')),
        nameOf(encoders.utf8('b'), encoders.utf8('a')),
      ),
    ).toBe(false);
    const attribute = (type: string, value: string): Uint8Array =>
      writeSequence(writeOid(type), encoders.utf8(value));
    const of = (...attributes: readonly Uint8Array[]): DistinguishedName =>
      readName(readNodeAt(writeSequence(writeSet(...attributes))));
    const [one, other] = [attribute(commonName, 'a'), attribute('2.5.4.11', 'B')];
    expect(sameName(of(one, other), of(other, one))).toBe(true);
    // What stands between attributes cannot be written into a value.
    expect(sameName(of(one, other), of(attribute(commonName, 'a\u0000OU=b')))).toBe(false);
  });

  it('finds a name below another written otherwise', () => {
    const base = nameOf(encoders.printable('EDITEUR  EXEMPLE'));
    expect(isWithinName(nameOf(encoders.utf8('Editeur Exemple'), encoders.utf8('x')), base)).toBe(true);
    expect(isWithinName(nameOf(encoders.utf8('Editeur')), base)).toBe(false);
  });
});

describe('sameGeneralName (RFC 5280 §7.2 to §7.5)', () => {
  const same = (tag: number, one: string, other: string): boolean => {
    const [left, right] = [one, other].map((text) =>
      readGeneralName(readNodeAt(writeDer(tag, Buffer.from(text, 'latin1')))),
    );
    return left !== undefined && right !== undefined && sameGeneralName(left, right);
  };

  it('folds hosts, and nothing that is not', () => {
    expect(same(0x82, 'GAP.Exemple.fr', 'gap.exemple.fr')).toBe(true);
    expect(same(0x81, 'Jean@Exemple.FR', 'Jean@exemple.fr')).toBe(true);
    expect(same(0x81, 'Jean@exemple.fr', 'jean@exemple.fr')).toBe(false);
    expect(same(0x86, 'HTTP://CRL.Exemple.FR/Liste.crl', 'http://crl.exemple.fr/Liste.crl')).toBe(true);
    expect(same(0x86, 'http://crl.exemple.fr/Liste.crl', 'http://crl.exemple.fr/liste.crl')).toBe(false);
    expect(same(0x86, 'http://Moi@A.fr/', 'http://Moi@a.fr/')).toBe(true);
    expect(same(0x86, 'http://Moi@a.fr/', 'http://moi@a.fr/')).toBe(false);
    expect(same(0x86, 'http://a.fr/%73', 'http://a.fr/s')).toBe(false);
  });
});
