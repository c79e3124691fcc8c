/** @module-tag slow */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Certificate } from '../certificates/certificate.ts';
import { createJks } from './create-jks.ts';
import { createPkcs12 } from './create-pkcs12.ts';
import { readFileContents, type FileContents } from './read-file.ts';
import { catchFault } from '../testing/catch-fault.ts';
import { mintChain } from '../testing/mint-chain.ts';
import { hasTool, openWorkbench } from '../testing/workbench.ts';

const hasKeytool = hasTool('keytool', '-help');
const password = 'Sésame-2026 €';
const read = (bytes: Uint8Array, secret?: string): Promise<FileContents> =>
  readFileContents(bytes, { name: 'a.p12', password: secret });
const told = ({ entries }: FileContents): string[] =>
  entries.map((entry) =>
    entry.type === 'certificate'
      ? `certificate ${entry.certificate.commonName} ${entry.friendlyName ?? ''}`.trim()
      : entry.type === 'private-key'
        ? `key ${entry.friendlyName ?? ''}`.trim()
        : entry.type,
  );

describe('the keystores that are made here', () => {
  const bench = openWorkbench();
  let key: KeyObject;
  let certificate: Certificate;
  let chain: readonly Certificate[];
  beforeAll(async () => {
    const made = await mintChain();
    ({ key, certificate, chain } = made);
  });
  afterAll(() => {
    bench.close();
  });

  describe.each(['modern', 'legacy'] as const)('createPkcs12, %s', (flavour) => {
    const make = (secret = password): Promise<Uint8Array> =>
      createPkcs12({ key, certificate, chain, friendlyName: 'GAP é', password: secret, flavour });

    it('is read back here', async () => {
      const file = await make();
      const contents = await read(file, password);
      expect(told(contents)).toEqual([
        'certificate gap.editeur.fr GAP é',
        'certificate Middle',
        'certificate Root',
        'key GAP é',
      ]);
      expect(await catchFault(() => read(file, 'x'))).toMatchObject({ code: 'FILE_WRONG_PASSWORD' });
      expect(told(await read(await make(''), ''))).toHaveLength(4);
    });

    it('holds no certificate and no key in clear', async () => {
      const file = Buffer.from(await make());
      expect(file.includes(Buffer.from(certificate.der))).toBe(false);
      expect(file.includes(key.export({ type: 'pkcs8', format: 'der' }))).toBe(false);
    });

    it('is opened by OpenSSL', async () => {
      bench.write('a.p12', await make('secret'));
      const args = ['pkcs12', '-in', 'a.p12', '-passin', 'pass:secret', '-nodes', '-info'];
      const plain = bench.attempt('openssl', ...args);
      // Triple DES is in OpenSSL 3's default provider; only RC2 needs the other.
      expect(plain.code).toBe(0);
      expect(plain.said).toContain(flavour === 'modern' ? 'AES-256-CBC' : 'TripleDES');
      expect(bench.attempt('openssl', ...args, '-legacy').code).toBe(0);
      expect(plain.said.match(/BEGIN CERTIFICATE/g)).toHaveLength(3);
      const opened = createPrivateKey(
        /-----BEGIN PRIVATE KEY[^]*END PRIVATE KEY-----/.exec(plain.said)?.[0] ?? '',
      );
      expect(opened.equals(key)).toBe(true);
      expect(bench.attempt('openssl', ...args.map((arg) => arg.replace('secret', 'x'))).code).not.toBe(0);
    });

    it.skipIf(!hasKeytool)('is opened by keytool, as one entry with its chain', async () => {
      bench.write('k.p12', await make('changeit'));
      const listed = bench.run('keytool', '-list', '-v', '-keystore', 'k.p12', '-storepass', 'changeit');
      expect(listed).toContain('PrivateKeyEntry');
      expect(listed).toMatch(/Certificate chain length: 3/);
      expect(listed).toContain('CN=Root');
    });
  });

  it.skipIf(!hasTool('certtool', '--version'))('is opened by GnuTLS', async () => {
    const file = await createPkcs12({
      key,
      certificate,
      chain,
      friendlyName: 'a',
      password: 'x',
      flavour: 'modern',
    });
    bench.write('g.p12', file);
    const { code, said } = bench.attempt(
      'certtool',
      '--p12-info',
      '--infile',
      'g.p12',
      '--inder',
      '--password',
      'x',
    );
    expect([code, said.match(/BEGIN CERTIFICATE/g)?.length]).toEqual([0, 3]);
  });

  describe('createJks', () => {
    const make = (): Uint8Array =>
      createJks({
        entries: [
          { alias: 'GAP', type: 'key', key, chain: [certificate, ...chain] },
          ...chain.map((authority, rank) => ({
            alias: `autorité ${rank}`,
            type: 'trusted' as const,
            certificate: authority,
          })),
        ],
        password: 'changeit',
        at: new Date('2026-11-15T12:00:00Z'),
      });

    it('is read back here', async () => {
      const contents = await read(make(), 'changeit');
      expect(contents.kind).toBe('jks');
      expect(told(contents)).toEqual([
        'key gap',
        'certificate gap.editeur.fr gap',
        'certificate Middle',
        'certificate Root',
        'certificate Middle autorité 0',
        'certificate Root autorité 1',
      ]);
    });

    it('tells a wrong password from a file that is damaged, or whose key has this one alone', async () => {
      const file = make();
      const codeOf = async (bytes: Uint8Array, secret?: string): Promise<string> =>
        (await catchFault(() => read(bytes, secret))).code;
      expect(await codeOf(file)).toBe('FILE_PASSWORD_NEEDED');
      expect(await codeOf(file, 'changeit2')).toBe('FILE_WRONG_PASSWORD');
      const damaged = Uint8Array.from(file);
      damaged[damaged.length - 30] = (damaged[damaged.length - 30] ?? 0) ^ 1;
      expect(await codeOf(damaged, 'changeit')).toBe('FILE_OPENS_KEY_ALONE');
      expect(await codeOf(file.subarray(0, 500), 'changeit')).toBe('FILE_CORRUPT');
      expect(await codeOf(file.subarray(0, 10))).toBe('FILE_CORRUPT');
    });

    it('reads certificates alone without a password', async () => {
      const [authority] = chain;
      const entries = authority ? [{ alias: 'a', type: 'trusted' as const, certificate: authority }] : [];
      const file = createJks({ entries, password: 'changeit' });
      expect(told(await read(file))).toEqual(['certificate Middle a']);
      expect(await catchFault(() => read(file, 'x'))).toMatchObject({ code: 'FILE_WRONG_PASSWORD' });
    });

    it('says that it does not read JCEKS', async () => {
      const file = Uint8Array.from(make());
      file.set([0xce, 0xce, 0xce, 0xce]);
      expect(await catchFault(() => read(file, 'changeit'))).toEqual({
        code: 'FILE_UNSUPPORTED_ALGORITHM',
        params: { name: 'a.p12', algorithm: 'JCEKS' },
      });
    });

    it.skipIf(!hasKeytool)('is read by keytool, which makes a PKCS#12 of it', async () => {
      bench.write('a.jks', make());
      const listed = bench.run('keytool', '-list', '-v', '-keystore', 'a.jks', '-storepass', 'changeit');
      expect(listed).toContain('Keystore type: JKS');
      expect(listed).toMatch(/Certificate chain length: 3/);
      expect(listed.match(/trustedCertEntry/g)).toHaveLength(2);
      bench.run(
        'keytool',
        '-importkeystore',
        '-noprompt',
        '-srckeystore',
        'a.jks',
        '-srcstorepass',
        'changeit',
        '-destkeystore',
        'b.p12',
        '-deststoretype',
        'PKCS12',
        '-deststorepass',
        'changeit',
      );
      const keys = (await read(bench.read('b.p12'), 'changeit')).entries.filter(
        ({ type }) => type === 'private-key',
      );
      expect(keys).toMatchObject([{ spkiSha256: certificate.spkiSha256 }]);
    });

    it.skipIf(!hasKeytool)('reads what keytool made', async () => {
      bench.run(
        'keytool',
        '-genkeypair',
        '-alias',
        'a',
        '-keyalg',
        'RSA',
        '-keysize',
        '2048',
        '-dname',
        'CN=java',
        '-storetype',
        'JKS',
        '-keystore',
        'c.jks',
        '-storepass',
        'changeit',
        '-keypass',
        'changeit',
      );
      expect(told(await read(bench.read('c.jks'), 'changeit'))).toEqual(['key a', 'certificate java a']);
      bench.run(
        'keytool',
        '-keypasswd',
        '-alias',
        'a',
        '-keystore',
        'c.jks',
        '-storepass',
        'changeit',
        '-keypass',
        'changeit',
        '-new',
        'autre-mot',
      );
      const open = (keyPassword?: string) =>
        readFileContents(bench.read('c.jks'), { name: 'c.jks', password: 'changeit', keyPassword });
      const params = { name: 'c.jks' };
      expect(await catchFault(() => open())).toEqual({ code: 'FILE_KEY_PASSWORD_NEEDED', params });
      expect(await catchFault(() => open('faux'))).toEqual({ code: 'FILE_WRONG_KEY_PASSWORD', params });
      expect(told(await open('autre-mot'))).toEqual(['key a', 'certificate java a']);
      bench.run(
        'keytool',
        '-genkeypair',
        '-alias',
        'a',
        '-keyalg',
        'RSA',
        '-dname',
        'CN=java',
        '-storetype',
        'JCEKS',
        '-keystore',
        'c.jceks',
        '-storepass',
        'changeit',
      );
      expect(await catchFault(() => read(bench.read('c.jceks'), 'changeit'))).toMatchObject({
        params: { algorithm: 'JCEKS' },
      });
    });
  });

  it('keeps the certificates as they were', () => {
    expect(new X509Certificate(certificate.der).checkPrivateKey(key)).toBe(true);
  });
});
