import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childrenOf, readNodeAt } from '../asn1/der-reader.ts';
import { writeContext, writeSequence } from '../asn1/der-writer.ts';
import { generateRsaKey, spkiSha256 } from '../keys/key.ts';
import { createRequest, parseRequest, type SubjectAttribute } from './request.ts';
import { catchFault } from '../testing/catch-fault.ts';
import { openWorkbench } from '../testing/workbench.ts';

const subject: readonly SubjectAttribute[] = [
  { type: 'C', value: 'FR' },
  { type: 'ST', value: "Côte-d'Or (21)" },
  { type: 'O', value: 'Société Œuvre & Cie, SA' },
  { type: 'OU', value: '318751275100020' },
  { type: 'CN', value: 'gap.editeur.fr' },
];

/** The same request with another attribute in the place of its own; its signature no longer holds. */
function withAttribute(der: Uint8Array, attribute: Uint8Array): Uint8Array {
  const [info, ...rest] = childrenOf(readNodeAt(der));
  if (info === undefined) throw new Error('no request');
  const kept = childrenOf(info).slice(0, -1);
  const changed = writeSequence(...kept.map(({ raw }) => raw), writeContext(0, attribute));
  return writeSequence(changed, ...rest.map(({ raw }) => raw));
}

describe('certification requests', () => {
  const bench = openWorkbench();
  let key: KeyObject;
  beforeAll(async () => {
    key = await generateRsaKey(2048);
  });
  afterAll(() => {
    bench.close();
  });

  it('makes one that OpenSSL verifies, with the strings that IGC-Santé uses', () => {
    const file = bench.write(
      'a.csr',
      createRequest({ key, subject, dnsNames: ['gap.editeur.fr', 'b.editeur.fr'] }),
    );
    const { code, said } = bench.attempt('openssl', 'req', '-in', file, '-noout', '-verify', '-text');
    expect(code).toBe(0);
    expect(said).toContain('self-signature verify OK');
    expect(said).toContain('Signature Algorithm: sha256WithRSAEncryption');
    expect(said).toContain('DNS:gap.editeur.fr, DNS:b.editeur.fr');
    const layout = bench.run('openssl', 'asn1parse', '-in', file);
    const strings = layout.match(/(UTF8STRING|PRINTABLESTRING|T61STRING|IA5STRING)/g);
    expect(strings).toEqual(['PRINTABLESTRING', 'UTF8STRING', 'UTF8STRING', 'UTF8STRING', 'UTF8STRING']);
    const name = bench.run(
      'openssl',
      'req',
      '-in',
      file,
      '-noout',
      '-subject',
      '-nameopt',
      'RFC2253,-esc_msb,utf8',
    );
    expect(name).toContain("Société Œuvre & Cie\\, SA,ST=Côte-d'Or (21),C=FR");
  });

  it('reads back what it made', () => {
    const request = parseRequest(createRequest({ key, subject, dnsNames: ['gap.editeur.fr'] }));
    expect(request.subject.attributes.map(({ type, value }) => ({ type, value }))).toEqual(subject);
    expect(request).toMatchObject({
      commonName: 'gap.editeur.fr',
      dnsNames: ['gap.editeur.fr'],
      spkiSha256: spkiSha256(key),
      keyAlgorithm: { text: 'RSA 2048' },
      signatureAlgorithm: 'sha256WithRSAEncryption',
      signatureIsValid: true,
    });
    expect(parseRequest(request.der).pem).toBe(request.pem);
  });

  it('leaves the subjectAltName out where no name is asked for', () => {
    const pem = createRequest({ key, subject: [{ type: 'CN', value: 'Client_Diapason_PSP' }], dnsNames: [] });
    expect(parseRequest(pem).dnsNames).toEqual([]);
    const file = bench.write('b.csr', pem);
    expect(bench.run('openssl', 'req', '-in', file, '-noout', '-text')).not.toContain('Alternative Name');
  });

  it.each([
    ['RSA', ['-newkey', 'rsa:2048'], 'RSA 2048'],
    ['EC', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], 'EC P-256'],
    ['Ed25519', ['-newkey', 'ed25519'], 'Ed25519'],
  ])('reads one that OpenSSL made, with an %s key', (_, args, text) => {
    const names = ['-subj', '/C=FR/CN=x.fr', '-addext', 'subjectAltName=DNS:x.fr,IP:192.0.2.1'];
    bench.run(
      'openssl',
      'req',
      '-new',
      ...args,
      '-nodes',
      '-keyout',
      'c.key',
      '-out',
      'c.csr',
      ...names,
      '-newhdr',
    );
    const pem = Buffer.from(bench.read('c.csr')).toString();
    expect(pem).toContain('NEW CERTIFICATE REQUEST');
    const request = parseRequest(pem);
    expect(request).toMatchObject({ commonName: 'x.fr', dnsNames: ['x.fr'], signatureIsValid: true });
    expect(request.keyAlgorithm.text).toBe(text);
  });

  it('reads the names that Windows asks for, in an attribute of its own', () => {
    const { pem } = parseRequest(createRequest({ key, subject, dnsNames: ['gap.editeur.fr'] }));
    bench.write(
      'windows.cnf',
      [
        'asn1=SEQUENCE:attribute',
        '[attribute]',
        'type=OID:1.3.6.1.4.1.311.2.1.14',
        'values=SET:values',
        '[values]',
        'list=SEQUENCE:list',
        '[list]',
        'one=SEQUENCE:one',
        '[one]',
        'id=OID:subjectAltName',
        'value=OCTWRAP,SEQUENCE:names',
        '[names]',
        'dns=IMP:2,IA5STRING:gap.windows.fr',
      ].join('\n'),
    );
    bench.run('openssl', 'asn1parse', '-genconf', 'windows.cnf', '-noout', '-out', 'attribute.der');
    const attribute = Buffer.from(bench.read('attribute.der'));
    expect(parseRequest(withAttribute(parseRequest(pem).der, attribute)).dnsNames).toEqual([
      'gap.windows.fr',
    ]);
  });

  it('reads one that gives itself another version, and tells it', () => {
    const { der, version } = parseRequest(createRequest({ key, subject, dnsNames: [] }));
    expect(version).toBe(0);
    const other = Buffer.from(der);
    const at = other.indexOf(Buffer.from('020100', 'hex'));
    other[at + 2] = 1;
    expect(parseRequest(other)).toMatchObject({ version: 1, commonName: 'gap.editeur.fr' });
  });

  it('tells a signature that does not hold', () => {
    const der = Uint8Array.from(parseRequest(createRequest({ key, subject, dnsNames: [] })).der);
    der[der.length - 1] = (der.at(-1) ?? 0) ^ 1;
    expect(parseRequest(der).signatureIsValid).toBe(false);
  });

  it('refuses another kind of key, and what is no request', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (const wrong of [privateKey, publicKey]) {
      const { code } = await catchFault(() => createRequest({ key: wrong, subject, dnsNames: [] }));
      expect(code).toBe('INVALID_INPUT');
    }
    const { der } = parseRequest(createRequest({ key, subject, dnsNames: [] }));
    expect((await catchFault(() => parseRequest(der.subarray(0, 100)))).code).toBe('FILE_CORRUPT');
    expect((await catchFault(() => parseRequest('rien'))).code).toBe('FILE_NOT_RECOGNISED');
  });
});
