/** @module-tag slow */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCertificate } from '../certificates/certificate.ts';
import { findPemBlocks } from '../asn1/pem.ts';
import { readFileContents, type FileContents } from './read-file.ts';
import { catchFault } from '../testing/catch-fault.ts';
import { hasTool, openWorkbench } from '../testing/workbench.ts';
import { writeDer, writeInteger } from '../asn1/der-writer.ts';

const types = ({ entries }: FileContents): string =>
  entries
    .map(({ type }) => type)
    .sort()
    .join(' ');
const all = 'certificate certificate private-key';

describe('PKCS#12 files', () => {
  const bench = openWorkbench();
  const exportArgs = ['pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'leaf.key', '-certfile', 'ca.pem'];
  const pack = (file: string, password: string, ...args: string[]): Uint8Array => {
    bench.run('openssl', ...exportArgs, '-out', file, '-passout', `pass:${password}`, ...args);
    return bench.read(file);
  };
  const read = (bytes: Uint8Array, password?: string): Promise<FileContents> =>
    readFileContents(bytes, { name: 'a.p12', password });
  const faultOf = async (bytes: Uint8Array, password?: string): Promise<object> =>
    catchFault(() => read(bytes, password));

  beforeAll(() => {
    const made = ['-nodes', '-newkey', 'rsa:2048'];
    bench.run('openssl', 'req', '-x509', ...made, '-subj', '/CN=ca', '-keyout', 'ca.key', '-out', 'ca.pem');
    bench.run(
      'openssl',
      'req',
      '-new',
      ...made,
      '-subj',
      '/CN=leaf',
      '-keyout',
      'leaf.key',
      '-out',
      'leaf.csr',
    );
    bench.run(
      'openssl',
      'x509',
      '-req',
      '-in',
      'leaf.csr',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-out',
      'leaf.pem',
    );
  });
  afterAll(() => {
    bench.close();
  });

  it.each([
    ['of OpenSSL 3', []],
    [
      'old: RC2-40 and triple DES',
      ['-legacy', '-certpbe', 'PBE-SHA1-RC2-40', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    ],
    [
      'old: RC2-128',
      ['-legacy', '-certpbe', 'PBE-SHA1-RC2-128', '-keypbe', 'PBE-SHA1-RC2-128', '-macalg', 'sha1'],
    ],
    [
      'like PFCNG’s: certificates in clear',
      ['-certpbe', 'NONE', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    ],
    [
      'with AES-128 and a MAC of SHA-512',
      ['-certpbe', 'AES-128-CBC', '-keypbe', 'AES-128-CBC', '-macalg', 'sha512'],
    ],
    ['with many rounds', ['-iter', '100000']],
    ['without a MAC', ['-nomac']],
  ])('opens one %s', async (_, args) => {
    const file = pack('a.p12', 'Sesame-2026', ...args);
    const contents = await read(file, 'Sesame-2026');
    expect([contents.kind, types(contents)]).toEqual(['pkcs12', all]);
    const key = contents.entries.find((entry) => entry.type === 'private-key');
    expect(key?.spkiSha256).toBe(parseCertificate(bench.read('leaf.pem')).spkiSha256);
    expect(await faultOf(file, 'sesame-2026')).toEqual({
      code: 'FILE_WRONG_PASSWORD',
      params: { name: 'a.p12' },
    });
    expect(await faultOf(file, '')).toMatchObject({ code: 'FILE_WRONG_PASSWORD' });
    expect(await faultOf(file)).toEqual({ code: 'FILE_PASSWORD_NEEDED', params: { name: 'a.p12' } });
  });

  it('opens one with an accented password, composed or not', async () => {
    const file = pack('b.p12', 'clé-été-€');
    expect(types(await read(file, 'clé-été-€'))).toBe(all);
    expect(types(await read(file, 'clé-été-€'.normalize('NFD')))).toBe(all);
  });

  it('opens one with an empty password, or none, without asking', async () => {
    const empty = pack('c.p12', '');
    expect(types(await read(empty))).toBe(all);
    expect(types(await read(empty, ''))).toBe(all);
    expect((await read(empty)).passwordUnused).toBe(false);
    const bare = pack('d.p12', '', '-nomac', '-certpbe', 'NONE', '-keypbe', 'NONE');
    expect(types(await read(bare))).toBe(all);
  });

  it('opens one without a password although one is given, and says that it was not used', async () => {
    for (const file of [
      pack('e.p12', ''),
      pack('f.p12', '', '-nomac', '-certpbe', 'NONE', '-keypbe', 'PBE-SHA1-3DES'),
    ]) {
      expect(types(await read(file, 'Sesame-2026'))).toBe(all);
    }
    expect((await read(pack('e.p12', ''), 'Sesame-2026')).passwordUnused).toBe(true);
    expect((await read(pack('a.p12', 'Sesame-2026'), 'Sesame-2026')).passwordUnused).toBe(false);
  });

  // PKCS12_key_gen_asc of OpenSSL 1.0.2 took each octet of the password for a character; so does this one, given those characters.
  it.each([
    ['old', ['-legacy', '-certpbe', 'PBE-SHA1-RC2-40', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
    ['of today', []],
  ])('opens one whose accented password was taken octet by octet, %s algorithms', async (_, args) => {
    const octetByOctet = Buffer.from('clé-été', 'utf8').toString('latin1');
    const file = pack('h.p12', octetByOctet, ...args);
    expect(types(await read(file, 'clé-été'))).toBe(all);
    expect(types(await read(file, 'clé-été'.normalize('NFD')))).toBe(all);
    expect(await faultOf(file, 'cle-ete')).toMatchObject({ code: 'FILE_WRONG_PASSWORD' });
  });

  it('opens one whose password was typed with its accents apart', async () => {
    expect(types(await read(pack('i.p12', 'clé'.normalize('NFD')), 'clé'.normalize('NFC')))).toBe(all);
  });

  it.skipIf(!hasTool('java', '-version'))(
    'asks for the password of the key where it has its own',
    async () => {
      bench.write(
        'Two.java',
        `import java.io.*; import java.security.*; import java.security.cert.*; import java.security.cert.Certificate;
       public class Two {
         public static void main(String[] a) throws Exception {
           KeyStore from = KeyStore.getInstance("PKCS12");
           from.load(new FileInputStream("a.p12"), "Sesame-2026".toCharArray());
           String alias = from.aliases().nextElement();
           Key key = from.getKey(alias, "Sesame-2026".toCharArray());
           Certificate[] chain = from.getCertificateChain(alias);
           KeyStore to = KeyStore.getInstance("PKCS12");
           to.load(null, null);
           to.setKeyEntry("a", key, "cle-a-part".toCharArray(), chain);
           to.store(new FileOutputStream("two.p12"), "magasin".toCharArray());
         }
       }`,
      );
      pack('a.p12', 'Sesame-2026');
      bench.run('java', 'Two.java');
      const file = bench.read('two.p12');
      const open = (keyPassword?: string): Promise<FileContents> =>
        readFileContents(file, { name: 'two.p12', password: 'magasin', keyPassword });
      const params = { name: 'two.p12' };
      expect(await catchFault(() => open())).toEqual({ code: 'FILE_KEY_PASSWORD_NEEDED', params });
      expect(await catchFault(() => open('autre'))).toEqual({ code: 'FILE_WRONG_KEY_PASSWORD', params });
      expect(types(await open('cle-a-part'))).toBe(all);
      expect(await faultOf(file)).toMatchObject({ code: 'FILE_PASSWORD_NEEDED' });
      expect(await faultOf(file, 'cle-a-part')).toMatchObject({ code: 'FILE_OPENS_KEY_ALONE' });
    },
  );

  it.skipIf(!hasTool('keytool', '-help'))(
    'opens what keytool made, RSA and EC',
    async () => {
      for (const algorithm of [
        ['RSA', '-keysize', '2048'],
        ['EC', '-groupname', 'secp256r1'],
      ]) {
        const name = `${algorithm[0] ?? ''}.p12`;
        bench.run(
          'keytool',
          '-genkeypair',
          '-alias',
          'a',
          '-keyalg',
          ...algorithm,
          '-dname',
          'CN=java',
          '-validity',
          '100',
          '-storetype',
          'PKCS12',
          '-keystore',
          name,
          '-storepass',
          'changeit',
        );
        expect(types(await read(bench.read(name), 'changeit'))).toBe('certificate private-key');
        expect(await faultOf(bench.read(name))).toMatchObject({ code: 'FILE_PASSWORD_NEEDED' });
      }
      const trust = ['-importcert', '-noprompt', '-alias', 'ca', '-file', 'ca.pem', '-keystore', 'trust.p12'];
      bench.run('keytool', ...trust, '-storetype', 'PKCS12', '-storepass', 'changeit');
      expect(types(await read(bench.read('trust.p12'), 'changeit'))).toBe('certificate');
    },
    120_000,
  );

  it.skipIf(!hasTool('certtool', '--version'))('opens what GnuTLS made', async () => {
    bench.run(
      'certtool',
      '--to-p12',
      '--load-privkey',
      'leaf.key',
      '--load-certificate',
      'leaf.pem',
      '--p12-name',
      'a',
      '--password',
      'secret',
      '--outder',
      '--outfile',
      'g.p12',
    );
    expect(types(await read(bench.read('g.p12'), 'secret'))).toContain('private-key');
  });

  it('takes one in PEM', async () => {
    const base64 = Buffer.from(pack('e.p12', 'secret')).toString('base64');
    const pem = `-----BEGIN PKCS12-----\n${base64}\n-----END PKCS12-----\n`;
    const contents = await read(Buffer.from(pem), 'secret');
    expect([contents.kind, types(contents)]).toEqual(['pkcs12', all]);
  });

  it('refuses a truncated or damaged one', async () => {
    const file = pack('f.p12', 'secret');
    for (const size of [200, 1000, file.length - 1]) {
      expect(await faultOf(file.subarray(0, size), 'secret')).toEqual({
        code: 'FILE_CORRUPT',
        params: { name: 'a.p12' },
      });
    }
    const damaged = Uint8Array.from(file);
    damaged[500] = (damaged[500] ?? 0) ^ 1;
    expect(await faultOf(damaged, 'secret')).toMatchObject({ code: 'FILE_OPENS_KEY_ALONE' });
    expect(await faultOf(damaged, 'secret2')).toMatchObject({ code: 'FILE_WRONG_PASSWORD' });
  });

  it('names an algorithm that it does not open', async () => {
    const file = pack('g.p12', 'secret', '-certpbe', 'camellia-256-cbc');
    expect(await faultOf(file, 'secret')).toMatchObject({
      code: 'FILE_UNSUPPORTED_ALGORITHM',
      params: { algorithm: '1.2.392.200011.61.1.1.1.4' },
    });
    const rc4 = pack('h.p12', 'secret', '-legacy', '-keypbe', 'PBE-SHA1-RC4-128');
    expect(await faultOf(rc4, 'secret')).toMatchObject({ params: { algorithm: 'pbeWithSHAAnd128BitRC4' } });
  });

  it('does not spend hours on a file that asks for it', async () => {
    const rounds = writeInteger(2048);
    const file = Buffer.from(pack('i.p12', 'secret', '-iter', '2048'));
    const at = file.lastIndexOf(rounds);
    expect(at).toBeGreaterThan(0);
    // The MAC's rounds come last: the same number of octets, so that the lengths around stay true.
    const bomb = Buffer.concat([
      file.subarray(0, at),
      writeDer(0x02, Uint8Array.of(0x7f, 0xff)),
      file.subarray(at + 4),
    ]);
    expect(await faultOf(bomb, 'secret')).toMatchObject({ code: 'FILE_OPENS_KEY_ALONE' });
    bench.run(
      'openssl',
      'pkcs8',
      '-topk8',
      '-in',
      'leaf.key',
      '-out',
      'k.pem',
      '-iter',
      '70000',
      '-passout',
      'pass:x',
    );
    const key = Buffer.from(findPemBlocks(Buffer.from(bench.read('k.pem')).toString())[0]?.der ?? []);
    const where = key.indexOf(writeInteger(70_000));
    writeDer(0x02, Uint8Array.of(0x7f, 0xff, 0xff)).forEach((octet, index) => (key[where + index] = octet));
    expect(await faultOf(key, 'x')).toEqual({
      code: 'FILE_UNSUPPORTED_ALGORITHM',
      params: { name: 'a.p12', algorithm: 'PBKDF2 (8388607)' },
    });
  });

  it('lets the event loop turn while it works', async () => {
    const file = pack('j.p12', 'secret', '-iter', '200000');
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await read(file, 'secret');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
  });
});
