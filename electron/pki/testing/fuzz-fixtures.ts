import { createJks } from '../files/create-jks.ts';
import { mint, mintList, type Minted } from './mint.ts';
import { mintChain } from './mint-chain.ts';
import type { Workbench } from './workbench.ts';

/** A valid input to spoil. */
export interface FuzzFixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string;
}

const password = 'secret';
const passout = ['-passout', `pass:${password}`];

/** Makes a valid file of every kind that this room reads, with few rounds where a password is hashed. */
export async function makeFuzzFixtures(bench: Workbench): Promise<readonly FuzzFixture[]> {
  const minted = await mintChain();
  const { key, certificate, chain, middle } = minted;
  bench.write('leaf.pem', certificate.pem);
  bench.write('chain.pem', chain.map(({ pem }) => pem).join(''));
  bench.write('key.pem', key.export({ type: 'pkcs8', format: 'pem' }));
  bench.write('ca.pem', middle.certificate.pem);
  return [
    ...(await mintedFixtures(middle)),
    { name: 'bundle.pem', bytes: Buffer.concat([bench.read('leaf.pem'), bench.read('chain.pem')]) },
    ocspFixture(bench),
    requestFixture(bench),
    makeFile(bench, 'a.p7b', 'crl2pkcs7 -nocrl -certfile chain.pem -outform DER'.split(' ')),
    ...keyFixtures(bench),
    ...pkcs12Fixtures(bench),
    jksFixture(minted),
  ];
}

function makeFile(bench: Workbench, name: string, args: readonly string[], secret?: string): FuzzFixture {
  bench.run('openssl', ...args, '-out', name);
  return { name, bytes: bench.read(name), password: secret };
}

/** Certificates and lists that need no program. */
async function mintedFixtures(issuer: Minted): Promise<FuzzFixture[]> {
  const list = await mintList({
    issuer,
    revoked: [{ serial: '01', reason: 1 }, { serial: 'f1a2' }, { serial: '03', reason: 6 }],
  });
  const { certificate } = await mint({
    subject: 'C=FR, O=É, CN=ec',
    dnsNames: ['a.fr', '*.b.fr'],
    purposes: ['1.3.6.1.5.5.7.3.1'],
  });
  return [
    { name: 'certificate.der', bytes: certificate.der },
    { name: 'certificate.pem', bytes: Buffer.from(certificate.pem) },
    { name: 'list.der', bytes: list.der },
    { name: 'list.pem', bytes: Buffer.from(list.pem) },
  ];
}

function ocspFixture(bench: Workbench): FuzzFixture {
  const subject = ['-subj', '/CN=o'];
  const responder = ['-rsigner', 'o.pem', '-rkey', 'o.key'];
  bench.run(
    'openssl',
    'req',
    '-x509',
    '-nodes',
    '-newkey',
    'rsa:2048',
    ...subject,
    '-keyout',
    'o.key',
    '-out',
    'o.pem',
  );
  bench.write('index.txt', 'V\t991231235959Z\t\t1000\tunknown\t/CN=good\n');
  bench.run('openssl', 'ocsp', '-issuer', 'o.pem', '-serial', '0x1000', '-reqout', 'q.der');
  bench.run(
    'openssl',
    'ocsp',
    '-index',
    'index.txt',
    '-CA',
    'o.pem',
    ...responder,
    '-reqin',
    'q.der',
    '-respout',
    'r.der',
  );
  return { name: 'ocsp.der', bytes: bench.read('r.der') };
}

function requestFixture(bench: Workbench): FuzzFixture {
  const names = ['-subj', '/CN=a', '-addext', 'subjectAltName=DNS:a.fr'];
  return makeFile(bench, 'request.der', ['req', '-new', '-key', 'key.pem', ...names, '-outform', 'DER']);
}

function keyFixtures(bench: Workbench): FuzzFixture[] {
  const pkcs8 = ['pkcs8', '-topk8', '-in', 'key.pem'];
  const traditional = ['rsa', '-in', 'key.pem', '-traditional', '-aes128', ...passout];
  const encrypted = [...pkcs8, '-iter', '1', ...passout];
  return [
    makeFile(bench, 'key.der', [...pkcs8, '-nocrypt', '-outform', 'DER']),
    makeFile(bench, 'old.pem', traditional, password),
    makeFile(bench, 'pbes2.der', [...encrypted, '-outform', 'DER'], password),
    makeFile(bench, 'v1.pem', [...encrypted, '-v1', 'PBE-SHA1-3DES'], password),
  ];
}

function pkcs12Fixtures(bench: Workbench): FuzzFixture[] {
  const content = ['-in', 'leaf.pem', '-inkey', 'key.pem', '-certfile', 'chain.pem', '-name', 'é'];
  const makeStore = (name: string, ...args: readonly string[]): FuzzFixture =>
    makeFile(bench, name, ['pkcs12', '-export', ...content, '-iter', '1', ...passout, ...args], password);
  const old = ['-legacy', '-certpbe', 'PBE-SHA1-RC2-40', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];
  return [
    makeStore('modern.p12'),
    makeStore('legacy.p12', ...old),
    makeStore('bare.p12', '-nomac', '-certpbe', 'NONE', '-keypbe', 'NONE'),
  ];
}

function jksFixture({ key, certificate, chain, middle }: Awaited<ReturnType<typeof mintChain>>): FuzzFixture {
  const entries = [
    { alias: 'gap', type: 'key', key, chain: [certificate, ...chain] },
    { alias: 'ca', type: 'trusted', certificate: middle.certificate },
  ] as const;
  return { name: 'a.jks', bytes: createJks({ entries, password }), password };
}
