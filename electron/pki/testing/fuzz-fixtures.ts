import { createJks } from '../files/create-jks.ts';
import { mint, mintList } from './mint.ts';
import { mintChain } from './mint-chain.ts';
import type { Workbench } from './workbench.ts';

/** A valid input to spoil. */
export interface FuzzFixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string;
}

/** Makes a valid file of every kind that this room reads, with few rounds where a password is hashed. */
export async function makeFuzzFixtures(bench: Workbench): Promise<readonly FuzzFixture[]> {
  const { key, certificate, chain, middle } = await mintChain();
  const password = 'secret';
  const list = await mintList({
    issuer: middle,
    revoked: [{ serial: '01', reason: 1 }, { serial: 'f1a2' }, { serial: '03', reason: 6 }],
  });
  bench.write('leaf.pem', certificate.pem);
  bench.write('chain.pem', chain.map(({ pem }) => pem).join(''));
  bench.write('key.pem', key.export({ type: 'pkcs8', format: 'pem' }));
  bench.write('ca.pem', middle.certificate.pem);
  const make = (name: string, args: readonly string[], secret?: string): FuzzFixture => {
    bench.run('openssl', ...args, '-out', name);
    return { name, bytes: bench.read(name), password: secret };
  };
  const p12 = (name: string, ...args: readonly string[]): FuzzFixture =>
    make(
      name,
      [
        'pkcs12',
        '-export',
        '-in',
        'leaf.pem',
        '-inkey',
        'key.pem',
        '-certfile',
        'chain.pem',
        '-name',
        'é',
        '-iter',
        '1',
        '-passout',
        `pass:${password}`,
        ...args,
      ],
      password,
    );
  const pkcs8 = (name: string, ...args: readonly string[]): FuzzFixture =>
    make(
      name,
      ['pkcs8', '-topk8', '-in', 'key.pem', '-iter', '1', '-passout', `pass:${password}`, ...args],
      password,
    );
  const ec = await mint({
    subject: 'C=FR, O=É, CN=ec',
    dnsNames: ['a.fr', '*.b.fr'],
    purposes: ['1.3.6.1.5.5.7.3.1'],
  });
  const entries = [
    { alias: 'gap', type: 'key', key, chain: [certificate, ...chain] },
    { alias: 'ca', type: 'trusted', certificate: middle.certificate },
  ] as const;
  bench.run(
    'openssl',
    'req',
    '-x509',
    '-nodes',
    '-newkey',
    'rsa:2048',
    '-subj',
    '/CN=o',
    '-keyout',
    'o.key',
    '-out',
    'o.pem',
  );
  bench.write('index.txt', 'V\t991231235959Z\t\t1000\tunknown\t/CN=good\n');
  const request = ['-issuer', 'o.pem', '-serial', '0x1000'];
  bench.run('openssl', 'ocsp', ...request, '-reqout', 'q.der');
  bench.run(
    'openssl',
    'ocsp',
    '-index',
    'index.txt',
    '-CA',
    'o.pem',
    '-rsigner',
    'o.pem',
    '-rkey',
    'o.key',
    '-reqin',
    'q.der',
    '-respout',
    'r.der',
  );
  return [
    { name: 'certificate.der', bytes: ec.certificate.der },
    { name: 'certificate.pem', bytes: Buffer.from(ec.certificate.pem) },
    { name: 'bundle.pem', bytes: Buffer.concat([bench.read('leaf.pem'), bench.read('chain.pem')]) },
    { name: 'list.der', bytes: list.der },
    { name: 'list.pem', bytes: Buffer.from(list.pem) },
    { name: 'ocsp.der', bytes: bench.read('r.der') },
    make('request.der', [
      'req',
      '-new',
      '-key',
      'key.pem',
      '-subj',
      '/CN=a',
      '-addext',
      'subjectAltName=DNS:a.fr',
      '-outform',
      'DER',
    ]),
    make('a.p7b', ['crl2pkcs7', '-nocrl', '-certfile', 'chain.pem', '-outform', 'DER']),
    make('key.der', ['pkcs8', '-topk8', '-nocrypt', '-in', 'key.pem', '-outform', 'DER']),
    make(
      'old.pem',
      ['rsa', '-in', 'key.pem', '-traditional', '-aes128', '-passout', `pass:${password}`],
      password,
    ),
    pkcs8('pbes2.der', '-outform', 'DER'),
    pkcs8('v1.pem', '-v1', 'PBE-SHA1-3DES'),
    p12('modern.p12'),
    p12(
      'legacy.p12',
      '-legacy',
      '-certpbe',
      'PBE-SHA1-RC2-40',
      '-keypbe',
      'PBE-SHA1-3DES',
      '-macalg',
      'sha1',
    ),
    p12('bare.p12', '-nomac', '-certpbe', 'NONE', '-keypbe', 'NONE'),
    { name: 'a.jks', bytes: createJks({ entries, password }), password },
  ];
}
