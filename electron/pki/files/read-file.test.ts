import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchFault } from '../testing/catch-fault.ts';
import { mint, mintList } from '../testing/mint.ts';
import { openWorkbench } from '../testing/workbench.ts';
import { parseCertificate } from '../certificates/certificate.ts';
import { readFileContents, type FileContents } from './read-file.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const types = ({ entries }: FileContents): string => entries.map(({ type }) => type).join(' ');

describe('readFileContents', () => {
  const bench = openWorkbench();
  const read = (content: Uint8Array | string, options: { password?: string } = {}) =>
    readFileContents(Buffer.from(content), { name: 'a.pem', ...options });
  const codeOf = async (...args: Parameters<typeof read>): Promise<string> =>
    (await catchFault(() => read(...args))).code;
  let cert = '';
  let other = '';

  beforeAll(async () => {
    const make = ['req', '-x509', '-nodes', '-newkey', 'rsa:2048', '-subj'];
    bench.run('openssl', ...make, '/CN=un', '-keyout', 'key.pem', '-out', 'cert.pem');
    bench.run('openssl', 'req', '-new', '-key', 'key.pem', '-subj', '/CN=demande', '-out', 'a.csr');
    bench.run('openssl', 'x509', '-in', 'cert.pem', '-outform', 'DER', '-out', 'cert.der');
    cert = text(bench.read('cert.pem'));
    other = (await mint({ subject: 'CN=deux' })).certificate.pem;
  });
  afterAll(() => {
    bench.close();
  });

  it('reads a PEM with several blocks, comments, blanks, CRLF, a byte-order mark or UTF-16', async () => {
    const bundle = `\ufeffSujet : é\r\n${`${cert}\n  texte\n${other}`.replaceAll('\n', '\r\n')}fin`;
    expect(types(await read(bundle))).toBe('certificate certificate');
    expect((await read(bundle)).kind).toBe('pem');
    expect(types(await read(Buffer.from(`\ufeff${cert}`, 'utf16le')))).toBe('certificate');
    expect(types(await read(cert.replaceAll('\n', ' \n  ')))).toBe('certificate');
    expect(types(await read(Buffer.from(`# caf\xe9\n${cert}`, 'latin1')))).toBe('certificate');
  });

  it('reads DER, and base64 that lost its PEM lines', async () => {
    const fromDer = await read(bench.read('cert.der'));
    expect([fromDer.kind, types(fromDer)]).toEqual(['der', 'certificate']);
    expect(types(await read(cert.replace(/-----.*-----\n/g, '')))).toBe('certificate');
  });

  it('reads requests, lists and keys of every label', async () => {
    const authority = await mint({ subject: 'CN=ca', ca: {} });
    const list = await mintList({ issuer: authority });
    bench.run('openssl', 'rsa', '-in', 'key.pem', '-traditional', '-out', 'pkcs1.pem');
    bench.run('openssl', 'ecparam', '-name', 'prime256v1', '-genkey', '-out', 'ec.pem');
    const csr = text(bench.read('a.csr'));
    expect(types(await read(csr))).toBe('request');
    expect(types(await read(csr.replaceAll('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST')))).toBe(
      'request',
    );
    expect(types(await read(list.pem))).toBe('revocation-list');
    expect(types(await read(list.der))).toBe('revocation-list');
    expect(text(bench.read('ec.pem'))).toContain('EC PARAMETERS');
    for (const file of ['key.pem', 'pkcs1.pem', 'ec.pem']) {
      expect(types(await read(bench.read(file)))).toBe('private-key');
    }
    const [key] = (await read(text(bench.read('key.pem')))).entries;
    expect(key?.type === 'private-key' && key.spkiSha256).toBe(parseCertificate(cert).spkiSha256);
  });

  it('reads a PKCS#7 in DER and PEM, under whatever label', async () => {
    bench.write('both.pem', cert + other);
    for (const form of ['DER', 'PEM']) {
      bench.run('openssl', 'crl2pkcs7', '-nocrl', '-certfile', 'both.pem', '-outform', form, '-out', form);
      const contents = await read(bench.read(form));
      expect([contents.kind, types(contents)]).toEqual(['pkcs7', 'certificate certificate']);
    }
    const mislabelled = text(bench.read('PEM')).replaceAll('PKCS7', 'CERTIFICATE');
    expect(types(await read(mislabelled))).toBe('certificate certificate');
    bench.write('empty.pem', '');
    bench.run('openssl', 'crl2pkcs7', '-nocrl', '-outform', 'PEM', '-out', 'empty.p7b');
    expect(await codeOf(bench.read('empty.p7b'))).toBe('FILE_NOT_RECOGNISED');
  });

  it.each([
    ['PBES2', ['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA512', '-iter', '3000']],
    ['PBES2 with AES-128 and SHA-1', ['-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA1']],
    ['triple DES', ['-v2', 'des3']],
    ['scrypt', ['-scrypt', '-scrypt_N', '1024']],
    ['PKCS#12 triple DES', ['-v1', 'PBE-SHA1-3DES']],
    ['PKCS#12 triple DES with two keys', ['-v1', 'PBE-SHA1-2DES']],
  ])('opens a PKCS#8 key encrypted with %s', async (_, args) => {
    bench.run(
      'openssl',
      'pkcs8',
      '-topk8',
      '-in',
      'key.pem',
      ...args,
      '-passout',
      'pass:sésame',
      '-out',
      'e.pem',
    );
    const sealed = bench.read('e.pem');
    const { entries } = await read(sealed, { password: 'sésame' });
    expect(entries).toMatchObject([{ type: 'private-key', spkiSha256: parseCertificate(cert).spkiSha256 }]);
    expect(await codeOf(sealed)).toBe('FILE_PASSWORD_NEEDED');
    expect(await codeOf(sealed, { password: 'sesame' })).toBe('FILE_WRONG_PASSWORD');
    expect(await codeOf(sealed, { password: '' })).toBe('FILE_WRONG_PASSWORD');
  });

  it('opens a key encrypted in the old PEM way', async () => {
    const args = ['rsa', '-in', 'key.pem', '-traditional', '-passout', 'pass:secret', '-out', 'old.pem'];
    bench.run('openssl', ...args, '-aes256');
    const old = text(bench.read('old.pem')).replaceAll('\n', '\r\n');
    expect(old).toContain('DEK-Info');
    expect(types(await read(old, { password: 'secret' }))).toBe('private-key');
    expect(await codeOf(old)).toBe('FILE_PASSWORD_NEEDED');
    expect(await codeOf(old, { password: 'autre' })).toBe('FILE_WRONG_PASSWORD');
    const unknown = old.replace('AES-256-CBC', 'IDEA-CBC');
    expect(await catchFault(() => read(unknown, { password: 'secret' }))).toEqual({
      code: 'FILE_UNSUPPORTED_ALGORITHM',
      params: { name: 'a.pem', algorithm: 'IDEA-CBC' },
    });
  });

  it.each([
    ['jpeg', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['png', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['zip', Buffer.from('504b030414000000', 'hex')],
    ['pdf', Buffer.from('%PDF-1.7 \u0000')],
    ['html', Buffer.from('<!DOCTYPE html><p>Session expirée</p>')],
    ['xml', Buffer.from('<?xml version="1.0"?><a/>')],
    ['text', Buffer.from('0123456789 bonjour')],
    ['unknown', Buffer.from('3003020101', 'hex')],
    ['unknown', Buffer.from('0001020304', 'hex')],
    [
      'openssh-key',
      Buffer.from('-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----'),
    ],
    ['putty-key', Buffer.from('PuTTY-User-Key-File-3: ssh-rsa')],
    ['pem', Buffer.from('-----BEGIN PGP MESSAGE-----\nAAAA\n-----END PGP MESSAGE-----')],
  ])('says that a file is rather %s', async (looksLike, bytes) => {
    expect(await catchFault(() => readFileContents(bytes, { name: 'a.p12', password: 'x' }))).toEqual({
      code: 'FILE_NOT_RECOGNISED',
      params: { name: 'a.p12', looksLike },
    });
  });

  it('says that a public key is one', async () => {
    bench.run('openssl', 'pkey', '-in', 'key.pem', '-pubout', '-out', 'pub.pem');
    bench.run('openssl', 'pkey', '-in', 'key.pem', '-pubout', '-outform', 'DER', '-out', 'pub.der');
    for (const file of ['pub.pem', 'pub.der']) {
      const { params } = await catchFault(() => read(bench.read(file)));
      expect(params['looksLike']).toBe('public-key');
    }
  });

  it('does not take zeros for an empty file', async () => {
    expect((await catchFault(() => read(Buffer.alloc(100)))).code).toBe('FILE_NOT_RECOGNISED');
  });

  it('refuses empty, too large and truncated files', async () => {
    expect(await codeOf('')).toBe('FILE_EMPTY');
    expect(await codeOf(' \r\n ')).toBe('FILE_EMPTY');
    expect(await catchFault(() => read('x'.repeat(5_000_001)))).toEqual({
      code: 'FILE_TOO_LARGE',
      params: { name: 'a.pem', sizeBytes: 5_000_001, limitBytes: 5_000_000 },
    });
    expect(await codeOf(cert.slice(0, 400))).toBe('FILE_CORRUPT');
    expect(await codeOf(bench.read('cert.der').subarray(0, 400))).toBe('FILE_CORRUPT');
    expect(await codeOf(cert.replace(/\n.{64}\n/, '\n!!!\n'))).toBe('FILE_CORRUPT');
    expect(await codeOf(cert.replace(/\n.{64}\n/, '\n'))).toBe('FILE_CORRUPT');
  });

  it('refuses a key whose halves do not belong together', async () => {
    bench.run(
      'openssl',
      'pkcs8',
      '-topk8',
      '-nocrypt',
      '-in',
      'key.pem',
      '-outform',
      'DER',
      '-out',
      'key.der',
    );
    const der = Uint8Array.from(bench.read('key.der'));
    for (const offset of [100, 400, 700, 900]) {
      const damaged = Uint8Array.from(der);
      damaged[offset] = (damaged[offset] ?? 0) ^ 4;
      expect(await codeOf(damaged)).toBe('FILE_CORRUPT');
    }
  });
});
