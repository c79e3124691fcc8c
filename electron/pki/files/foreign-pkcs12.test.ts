/** @module-tag slow */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCertificate } from '../certificates/certificate.ts';
import { describePkcs12 } from './describe-pkcs12.ts';
import { readFileContents, type FileEntry } from './read-file.ts';
import { catchFault } from '../testing/catch-fault.ts';
import { mintChain } from '../testing/mint-chain.ts';
import { hasTool, openWorkbench } from '../testing/workbench.ts';

const counts = (entries: readonly FileEntry[]): Record<string, number> => {
  const count = (type: FileEntry['type']): number => entries.filter((entry) => entry.type === type).length;
  return { keys: count('private-key'), certificates: count('certificate') };
};

/** Files made by NSS (Firefox, Thunderbird) and by GnuTLS, whose habits differ from OpenSSL's. */
describe('PKCS#12 files of other makers', () => {
  const bench = openWorkbench();
  let spki = '';
  beforeAll(async () => {
    const { key, certificate, chain } = await mintChain();
    spki = certificate.spkiSha256;
    bench.write('leaf.pem', certificate.pem);
    bench.write('key.pem', key.export({ type: 'pkcs8', format: 'pem' }));
    bench.write('chain.pem', chain.map(({ pem }) => pem).join(''));
    const parts = ['-in', 'leaf.pem', '-inkey', 'key.pem', '-certfile', 'chain.pem', '-name', 'gap'];
    bench.run('openssl', 'pkcs12', '-export', ...parts, '-out', 'in.p12', '-passout', 'pass:secret');
  });
  afterAll(() => {
    bench.close();
  });
  const read = async (file: string, password?: string): Promise<readonly FileEntry[]> =>
    (
      await readFileContents(bench.read(file), {
        name: file,
        password,
      })
    ).entries;
  const keyOf = (entries: readonly FileEntry[]): string | undefined =>
    entries.flatMap((entry) => (entry.type === 'private-key' ? [entry.spkiSha256] : []))[0];

  describe.skipIf(!hasTool('pk12util', '-h'))('of NSS', () => {
    beforeAll(() => {
      bench.run('certutil', '-N', '-d', 'sql:.', '--empty-password');
      bench.run('pk12util', '-i', 'in.p12', '-d', 'sql:.', '-W', 'secret');
    });
    it.each([
      ['as it comes', []],
      ['with triple DES', ['-c', 'PKCS #12 V2 PBE With SHA-1 And 3KEY Triple DES-CBC']],
      ['with certificates in clear', ['-C', 'none']],
    ])('%s', async (_, args) => {
      const { code, said } = bench.attempt(
        'pk12util',
        '-o',
        'nss.p12',
        '-n',
        'gap',
        '-d',
        'sql:.',
        '-W',
        'sésame',
        ...args,
      );
      expect(code, said).toBe(0);
      const entries = await read('nss.p12', 'sésame');
      expect(counts(entries)).toMatchObject({ keys: 1 });
      expect(keyOf(entries)).toBe(spki);
      expect(entries.some((entry) => entry.type === 'certificate' && entry.friendlyName === 'gap')).toBe(
        true,
      );
      expect(describePkcs12(bench.read('nss.p12')).friendlyNames).toContain('gap');
      // Once is enough: 600 000 rounds each time.
      if (args.length === 0) {
        expect(await catchFault(() => read('nss.p12', 'x'))).toMatchObject({ code: 'FILE_WRONG_PASSWORD' });
      }
    });
  });

  describe.skipIf(!hasTool('certtool', '--version'))('of GnuTLS', () => {
    const make = (...args: readonly string[]): void => {
      bench.run('certtool', '--to-p12', '--outder', '--outfile', 'g.p12', '--p12-name', 'gap', ...args);
    };
    const whole = ['--load-privkey', 'key.pem', '--load-certificate', 'leaf.pem'];
    it.each(['aes-256', '3des-pkcs12'])('with %s', async (cipher) => {
      make(...whole, '--password', 'secret', '--pkcs-cipher', cipher);
      expect(keyOf(await read('g.p12', 'secret'))).toBe(spki);
      expect(await catchFault(() => read('g.p12', 'x'))).toMatchObject({ code: 'FILE_WRONG_PASSWORD' });
    });
    it('with no password, and with an empty one', async () => {
      make(...whole, '--null-password');
      expect(keyOf(await read('g.p12'))).toBe(spki);
      make(...whole, '--password', '');
      expect(keyOf(await read('g.p12'))).toBe(spki);
      expect(keyOf(await read('g.p12', ''))).toBe(spki);
    });
    it('without a key', async () => {
      make('--load-certificate', 'chain.pem', '--password', 'secret');
      expect(counts(await read('g.p12', 'secret'))).toMatchObject({ keys: 0 });
    });
  });

  describe.skipIf(!hasTool('keytool', '-help'))('of Java', () => {
    it('with several keys', async () => {
      for (const alias of ['un', 'deux']) {
        bench.run(
          'keytool',
          '-genkeypair',
          '-alias',
          alias,
          '-keyalg',
          'EC',
          '-dname',
          `CN=${alias}`,
          '-storetype',
          'PKCS12',
          '-keystore',
          'many.p12',
          '-storepass',
          'changeit',
        );
      }
      const entries = await read('many.p12', 'changeit');
      expect(counts(entries)).toEqual({ keys: 2, certificates: 2 });
      const names = entries.flatMap((entry) => (entry.type === 'private-key' ? [entry.friendlyName] : []));
      expect(names.sort()).toEqual(['deux', 'un']);
      for (const entry of entries) {
        if (entry.type !== 'private-key') continue;
        const own = entries.find(
          (one) => one.type === 'certificate' && one.certificate.spkiSha256 === entry.spkiSha256,
        );
        expect(own).toMatchObject({ certificate: { commonName: entry.friendlyName } });
      }
    });
  });

  it('without any certificate', async () => {
    bench.run(
      'openssl',
      'pkcs12',
      '-export',
      '-nocerts',
      '-inkey',
      'key.pem',
      '-out',
      'k.p12',
      '-passout',
      'pass:x',
    );
    expect(counts(await read('k.p12', 'x'))).toEqual({ keys: 1, certificates: 0 });
    expect(parseCertificate(bench.read('leaf.pem')).spkiSha256).toBe(spki);
  });
});
