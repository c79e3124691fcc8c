import { describe, expect, it } from 'vitest';
import { formatServerAddress, parseServerAddress } from './address.ts';

describe('an address as people write it', () => {
  it.each([
    ['gap.editeur.fr:8443', 'gap.editeur.fr', 8443],
    ['  gap.editeur.fr : 8443 ', 'gap.editeur.fr', 8443],
    ['gap.editeur.fr 8443', 'gap.editeur.fr', 8443],
    ['https://gap.editeur.fr', 'gap.editeur.fr', 443],
    ['https://gap.editeur.fr:9443/diapason/ping?x=1#y', 'gap.editeur.fr', 9443],
    ['HTTPS://user:secret@gap.editeur.fr/', 'gap.editeur.fr', 443],
    ['tls://gap.editeur.fr:1', 'gap.editeur.fr', 1],
    ['« gap.editeur.fr:65535 »', 'gap.editeur.fr', 65_535],
    ['gap.editeur.fr.', 'gap.editeur.fr', null],
    // A port that is still to be typed is no error.
    ['gap.editeur.fr:', 'gap.editeur.fr', null],
    ['localhost', 'localhost', null],
    ['192.0.2.7:443', '192.0.2.7', 443],
    ['2001:db8::7', '2001:db8::7', null],
    ['[2001:db8::7]:8443', '2001:db8::7', 8443],
    ['https://[::1]:8443/', '::1', 8443],
    ['clinique-été.fr:443', 'xn--clinique-t-j7ab.fr', 443],
    ['gap_test.editeur.fr:443', 'gap_test.editeur.fr', 443],
  ])('%s', (text, host, port) => {
    expect(parseServerAddress(text)).toEqual({ ok: true, host, port });
  });

  it.each([
    ['', 'empty'],
    ['  "" ', 'empty'],
    ['gap.editeur.fr:0', 'bad-port'],
    ['gap.editeur.fr:65536', 'bad-port'],
    ['gap.editeur.fr:https', 'bad-port'],
    ['a:b:c', 'not-an-address'],
    ['gap..fr:443', 'not-an-address'],
    ['-gap.fr', 'not-an-address'],
    ['192.0.2.300', 'not-an-address'],
    ['1.2.3', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['[nothing]:443', 'not-an-address'],
    [`${'a'.repeat(64)}.fr`, 'not-an-address'],
  ])('is refused: %s', (text, why) => {
    expect(parseServerAddress(text)).toEqual({ ok: false, why });
  });

  it('is written with brackets where it needs them', () => {
    expect(formatServerAddress('2001:db8::7', 443)).toBe('[2001:db8::7]:443');
    expect(formatServerAddress('gap.fr', 443)).toBe('gap.fr:443');
  });
});
