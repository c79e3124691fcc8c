import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catchFault } from '../testing/catch-fault.ts';
import { mintChain } from '../testing/mint-chain.ts';
import { openWorkbench } from '../testing/workbench.ts';
import { describePkcs12 } from './describe-pkcs12.ts';
import { readFileContents } from './read-file.ts';

// Files as mail programs, word processors, JSON, Kubernetes and other programs leave them.

const bench = openWorkbench();
let pem = '';
let ders: readonly Uint8Array[] = [];
let key = '';

beforeAll(async () => {
  const minted = await mintChain();
  pem = minted.certificate.pem;
  ders = [minted.certificate, ...minted.chain].map(({ der }) => der);
  key = minted.key.export({ type: 'pkcs8', format: 'pem' }).toString();
});
afterAll(() => bench.close());

async function typesOf(content: Uint8Array | string, password?: string): Promise<string> {
  const { entries } = await readFileContents(Buffer.from(content), { name: 'x', password });
  return entries.map(({ type }) => type).join(' ');
}
const faultOf = async (content: Uint8Array | string) =>
  catchFault(() => readFileContents(Buffer.from(content), { name: 'x' }));

describe('PEM', () => {
  it.each([
    ['zeros at its end', () => `${pem}\0\0`],
    ['line ends written out, as in JSON', () => JSON.stringify({ cert: pem })],
    ['line ends of Windows written out', () => pem.replaceAll('\n', '\\r\\n')],
    [
      'a line end written out in an environment variable',
      () => `CERT="${pem.trim().replaceAll('\n', '\\n')}"`,
    ],
    ['en-dashes', () => pem.replaceAll('-----', '–––––')],
    ['em-dashes, two for five hyphens', () => pem.replaceAll('-----', '——')],
    ['no-break spaces', () => pem.replaceAll('\n', '\u00a0\n')],
    ['characters of no width', () => pem.replaceAll('\n', '\u200b\n')],
    ['base64 around it, as in a secret of Kubernetes', () => Buffer.from(pem).toString('base64')],
    ['base64 in lines around it', () => Buffer.from(pem).toString('base64').replace(/.{76}/g, '$&\n')],
  ])('with %s is read', async (_what, make) => {
    expect(await typesOf(make())).toBe('certificate');
  });

  it('with its key, all of it in JSON, is read', async () => {
    expect(await typesOf(JSON.stringify({ tls: { crt: pem, key } }))).toBe('certificate private-key');
  });

  it('that was cut is still told as cut', async () => {
    expect((await faultOf(pem.slice(0, 300))).code).toBe('FILE_CORRUPT');
  });
});

describe('DER', () => {
  it('is read where several follow one another', async () => {
    expect(await typesOf(Buffer.concat(ders))).toBe('certificate certificate certificate');
    expect(await typesOf(Buffer.concat([...ders, Buffer.from('\n')]))).toBe(
      'certificate certificate certificate',
    );
  });

  it('says that something else follows it', async () => {
    const [der = new Uint8Array()] = ders;
    expect((await faultOf(Buffer.concat([der, Buffer.from('bonjour')]))).code).toBe('FILE_WITH_MORE');
    expect((await faultOf(Buffer.concat([der, der.subarray(0, 60)]))).code).toBe('FILE_CORRUPT');
  });

  it.each([
    ['ed25519', () => generateKeyPairSync('ed25519').privateKey],
    ['EC', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey],
  ])('is read where it is a short key: %s', async (_name, make) => {
    expect(await typesOf(make().export({ type: 'pkcs8', format: 'der' }))).toBe('private-key');
  });

  it('is not seen in a text that begins with a zero', async () => {
    for (const text of ['0123456789abcdef', '0x30820122', '0A:1B:2C'])
      expect(await faultOf(text)).toMatchObject({
        code: 'FILE_NOT_RECOGNISED',
        params: { looksLike: 'text' },
      });
  });
});

describe('what is whole and of no use here', () => {
  it.each([[], ['-traditional']])(
    'is told for what it is: an RSA key of three primes %s',
    async (...form) => {
      bench.run('openssl', 'genrsa', ...form, '-primes', '3', '-out', 'three.pem', '2048');
      const fault = { code: 'FILE_UNSUPPORTED_ALGORITHM', params: { algorithm: 'RSA multi-prime' } };
      expect(await faultOf(bench.read('three.pem'))).toMatchObject(fault);
      bench.run('openssl', 'rsa', '-in', 'three.pem', ...form, '-outform', 'DER', '-out', 'three.der');
      expect(await faultOf(bench.read('three.der'))).toMatchObject(fault);
    },
  );

  it('is told for what it is: a DSA key, Diffie-Hellman parameters', async () => {
    bench.run(
      'openssl',
      'genpkey',
      '-genparam',
      '-algorithm',
      'DSA',
      '-pkeyopt',
      'dsa_paramgen_bits:1024',
      '-out',
      'p',
    );
    bench.run('openssl', 'genpkey', '-paramfile', 'p', '-out', 'k');
    bench.run('openssl', 'pkey', '-in', 'k', '-traditional', '-out', 'dsa.pem');
    expect(await faultOf(bench.read('dsa.pem'))).toMatchObject({
      code: 'FILE_UNSUPPORTED_ALGORITHM',
      params: { algorithm: 'DSA' },
    });
    for (const form of ['PEM', 'DER']) {
      bench.run('openssl', 'dhparam', '-dsaparam', '-outform', form, '-out', 'dh', '1024');
      expect(await faultOf(bench.read('dh'))).toMatchObject({
        code: 'FILE_NOT_RECOGNISED',
        params: { looksLike: 'parameters' },
      });
    }
  });
});

it('a PKCS#12 in base64 is described as one in DER', () => {
  bench.write('cert.pem', pem);
  bench.write('key.pem', key);
  const from = ['-in', 'cert.pem', '-inkey', 'key.pem', '-passout', 'pass:secret'];
  bench.run('openssl', 'pkcs12', '-export', ...from, '-out', 'a.p12');
  const bytes = bench.read('a.p12');
  const inBase64 = Buffer.from(Buffer.from(bytes).toString('base64'));
  expect(describePkcs12(inBase64, 'x')).toEqual(describePkcs12(bytes, 'x'));
});
