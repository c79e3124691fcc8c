import { describe, expect, it } from 'vitest';
import { holderName, issuerName } from '../contract/certificate-names.ts';
import { writeDer, writeOid, writeSequence, writeSet, writeUtf8 } from '../pki/asn1/der-writer.ts';
import { writeName } from '../pki/asn1/write-name.ts';
import { certificateView } from '../pki/certificates/certificate-view.ts';
import { mint } from '../pki/testing/mint.ts';
import { peerCertificate } from './received-chain.ts';

const attribute = (oid: string, value: Uint8Array): Uint8Array => writeSequence(writeOid(oid), value);

/** Subjects that were made to be read wrongly, and what they are called. */
const subjects: readonly (readonly [told: string, subject: Uint8Array, expected: string])[] = [
  ['a comma', writeName([['CN', 'Dupont, Jean']]), 'Dupont, Jean'],
  [
    'an O that looks like a CN',
    writeName([
      ['CN', 'gap.fr'],
      ['O', 'Éditeur, CN=Autre'],
    ]),
    'gap.fr',
  ],
  ['no CN at all', writeName([['O', 'x, CN=y']]), 'O=x\\, CN=y'],
  ['an empty CN', writeName([['CN', '']]), 'CN='],
  [
    'several CNs',
    writeName([
      ['CN', 'a'],
      ['O', 'x'],
      ['CN', 'b'],
    ]),
    'b',
  ],
  ['plus, quotes, backslash', writeName([['CN', 'a + b = "c" \\ ; <d>']]), 'a + b = "c" \\ ; <d>'],
  ['a new line, accents', writeName([['CN', 'é\nû\u007f, ']]), 'é\\u000aû\\u007f, '],
  ['an override of direction', writeName([['CN', 'a\u202eb']]), 'a\\u202eb'],
  [
    'two attributes in one RDN',
    writeSequence(
      writeSet(attribute('2.5.4.3', writeUtf8('a +  b ')), attribute('2.5.4.11', writeUtf8('CN=c'))),
    ),
    'a +  b ',
  ],
  ['UTF-16', writeSequence(writeSet(attribute('2.5.4.3', writeDer(0x1e, Buffer.from('00e9', 'hex'))))), 'é'],
];

describe('the name of a certificate', () => {
  it.each(subjects)('is the core’s, carried or read from the text: %s', async (_, subject, expected) => {
    const { certificate } = await mint({ subject });
    const kept = peerCertificate(certificate);
    const view = certificateView(certificate);
    expect([holderName(kept), issuerName(kept), holderName(view), issuerName(view)]).toEqual(
      new Array(4).fill(expected),
    );
    // As a report of the version before has it.
    const { commonName, issuerCommonName, ...before } = kept;
    expect(commonName).toBe(issuerCommonName);
    expect([holderName(before), issuerName(before)]).toEqual([expected, expected]);
  });
});
