/** @module-tag slow */
import { createSecureContext } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describePkcs12, type Pkcs12Description } from './describe-pkcs12.ts';
import { compatibility, pkcs12Readers, type Pkcs12Opening } from './pkcs12-compatibility.ts';
import { readFileContents, type FileEntry } from './read-file.ts';
import { rewritePkcs12 } from './rewrite-pkcs12.ts';
import { catchFault } from '../testing/catch-fault.ts';
import { mintChain } from '../testing/mint-chain.ts';
import { hasTool, openWorkbench } from '../testing/workbench.ts';

const old = ['-legacy', '-macalg', 'sha1'];
const variants: readonly (readonly [string, readonly string[]])[] = [
  ['modern', []],
  ['triple DES', ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
  ['RC2-40', [...old, '-certpbe', 'PBE-SHA1-RC2-40', '-keypbe', 'PBE-SHA1-3DES']],
  ['RC2-128', [...old, '-certpbe', 'PBE-SHA1-RC2-128', '-keypbe', 'PBE-SHA1-3DES']],
  ['like PFCNG’s', ['-certpbe', 'NONE', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
  ['AES-128 and SHA-512', ['-certpbe', 'AES-128-CBC', '-keypbe', 'AES-128-CBC', '-macalg', 'sha512']],
  ['AES-192', ['-certpbe', 'AES-192-CBC', '-keypbe', 'AES-192-CBC']],
  ['without a MAC', ['-nomac']],
];

const hasKeytool = hasTool('keytool', '-help');
/** Those that Java may see otherwise: a second each. */
const slowVariants: readonly string[] = ['modern', 'RC2-128', 'AES-192', 'without a MAC'];

describe('the doctor of PKCS#12', () => {
  const bench = openWorkbench();
  let entries: readonly FileEntry[];
  beforeAll(async () => {
    const { key, certificate, chain } = await mintChain();
    bench.write('leaf.pem', certificate.pem);
    bench.write('chain.pem', chain.map(({ pem }) => pem).join(''));
    bench.write('key.pem', key.export({ type: 'pkcs8', format: 'pem' }));
    ({ entries } = await readFileContents(pack('x.p12'), { name: 'x', password: 'changeit' }));
  });
  afterAll(() => {
    bench.close();
  });

  const pack = (file: string, ...args: readonly string[]): Uint8Array => {
    const parts = ['-in', 'leaf.pem', '-inkey', 'key.pem', '-certfile', 'chain.pem', '-name', 'GAP é'];
    bench.run('openssl', 'pkcs12', '-export', ...parts, '-passout', 'pass:changeit', '-out', file, ...args);
    return bench.read(file);
  };
  const opensHere = (pfx: Uint8Array): boolean => {
    try {
      createSecureContext({ pfx: Buffer.from(pfx), passphrase: 'changeit' });
      return true;
    } catch {
      return false;
    }
  };
  const opensIn = (tool: string, ...args: readonly string[]): boolean =>
    bench.attempt(tool, ...args).code === 0;

  it.each(variants)('foresees who opens one: %s', (name, args) => {
    const file = pack('a.p12', ...args);
    const foreseen = compatibility(describePkcs12(file));
    const info = ['pkcs12', '-in', 'a.p12', '-passin', 'pass:changeit', '-noout'];
    const openssl3 = opensIn('openssl', ...info)
      ? 'opens'
      : opensIn('openssl', ...info, '-legacy')
        ? 'needsLegacy'
        : 'no';
    expect([name, foreseen.openssl3]).toEqual([name, openssl3]);
    const runtime = 'electron' in process.versions ? foreseen.electron : foreseen.node;
    // « unknown » is for what differs from one version of the runtime to the next.
    if (runtime !== 'unknown') expect([name, runtime === 'opens']).toEqual([name, opensHere(file)]);
    if (hasKeytool && slowVariants.includes(name)) {
      // keytool ends well on an empty store too: the entry has to be there.
      const { said } = bench.attempt('keytool', '-list', '-keystore', 'a.p12', '-storepass', 'changeit');
      expect([name, foreseen.java17]).toEqual([name, said.includes('PrivateKeyEntry') ? 'opens' : 'no']);
    }
  });

  it('tells what a file is made of, without its password', () => {
    expect(describePkcs12(pack('a.p12'))).toMatchObject({
      version: 3,
      integrity: 'mac',
      mac: { kind: 'pkcs12', hash: 'sha256', iterations: 2048, saltLength: 8 },
      safes: [
        {
          encryption: { scheme: 'pbes2', cipher: 'aes-256-cbc', derivation: 'pbkdf2', hash: 'sha256' },
          bags: null,
        },
        {
          encryption: null,
          bags: [
            { type: 'shrouded-key', friendlyName: 'GAP é', hasKeyId: true, encryption: { iterations: 2048 } },
          ],
        },
      ],
      keys: 1,
      certificates: null,
      friendlyNames: ['GAP é'],
    });
    const clear = describePkcs12(pack('b.p12', '-certpbe', 'NONE', '-keypbe', 'NONE', '-nomac'));
    expect(clear).toMatchObject({ integrity: 'none', mac: null, keys: 1, certificates: 3 });
    expect(compatibility(clear)).toMatchObject({ java17: 'no', electron: 'no', openssl3: 'opens' });
  });

  it('advises what Windows Server 2016 and an old Java 8 need', async () => {
    const of = (description: Pkcs12Description): Pkcs12Opening[] =>
      (['windows2016', 'windows2019', 'java8', 'java17'] as const).map(
        (reader) => compatibility(description)[reader],
      );
    const modern = await rewritePkcs12({ entries, password: 'changeit', flavour: 'modern' });
    const legacy = await rewritePkcs12({ entries, password: 'changeit', flavour: 'legacy' });
    expect(of(describePkcs12(modern))).toEqual(['no', 'opens', 'unknown', 'opens']);
    expect(of(describePkcs12(legacy))).toEqual(['opens', 'opens', 'opens', 'opens']);
    expect(pkcs12Readers.every((reader) => compatibility(describePkcs12(legacy))[reader] === 'opens')).toBe(
      true,
    );
  });

  it.each(['modern', 'legacy'] as const)(
    'rewrites one, %s: everyone opens it with all that it held',
    async (flavour) => {
      const file = await rewritePkcs12({ entries, password: 'changeit', flavour });
      const again = await readFileContents(file, { name: 'b', password: 'changeit' });
      const told = (list: readonly FileEntry[]): unknown[] =>
        list
          .map((entry) =>
            entry.type === 'certificate'
              ? `${entry.certificate.sha256} ${entry.friendlyName ?? ''}`
              : entry.type === 'private-key'
                ? `${entry.spkiSha256} ${entry.friendlyName ?? ''}`
                : '',
          )
          .sort();
      expect(told(again.entries)).toEqual(told(entries));
      expect(opensHere(file)).toBe(true);
      bench.write('r.p12', file);
      for (const mode of [[], ['-legacy']]) {
        expect(
          opensIn('openssl', 'pkcs12', '-in', 'r.p12', '-passin', 'pass:changeit', '-noout', ...mode),
        ).toBe(true);
      }
      if (hasKeytool) {
        const listed = bench.run('keytool', '-list', '-v', '-keystore', 'r.p12', '-storepass', 'changeit');
        expect(listed).toMatch(/Certificate chain length: 3/);
      }
    },
  );

  it.skipIf(!hasKeytool)('makes a store of certificates that Java sees', async () => {
    const certificates = entries.filter(({ type }) => type === 'certificate');
    const file = await rewritePkcs12({ entries: certificates, password: 'changeit', flavour: 'modern' });
    bench.write('t.p12', file);
    const listed = bench.run('keytool', '-list', '-keystore', 't.p12', '-storepass', 'changeit');
    expect(listed.match(/trustedCertEntry/g)).toHaveLength(3);
  });

  it('refuses what is no PKCS#12', async () => {
    expect(await catchFault(() => describePkcs12(Uint8Array.of(0x30, 3, 2, 1, 3), 'a'))).toMatchObject({
      code: 'FILE_CORRUPT',
    });
    expect(await catchFault(() => describePkcs12('bonjour', 'a'))).toMatchObject({
      code: 'FILE_NOT_RECOGNISED',
    });
    expect(await catchFault(() => describePkcs12(pack('c.p12').subarray(0, 500), 'a'))).toMatchObject({
      code: 'FILE_CORRUPT',
    });
  });
});
