import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOpenssl, type Openssl } from '../lab/testing/openssl.ts';
import { generateRsaKey } from '../pki/keys/key.ts';
import { createRequest, parseRequest, type CertificateRequest } from '../pki/certificates/request.ts';
import type { OrderId, Verdict } from '../contract/words.ts';
import { now, profile } from './testing/contexts.ts';
import { requestedExtensions } from './requested-extensions.ts';
import { runRequestChecks } from './run-checks.ts';
import { readFile } from 'node:fs/promises';

let openssl: Openssl;
let keyPath: string;
beforeAll(async () => {
  openssl = await openOpenssl();
  const key = await generateRsaKey(2048);
  keyPath = await openssl.put('key.pem', key.export({ type: 'pkcs8', format: 'pem' }));
});
afterAll(() => openssl.remove());

/** A CSR by openssl, which asks for extensions. */
async function ask(...extensions: string[]): Promise<CertificateRequest> {
  const out = await openssl.put('request.pem', '');
  const { code, output } = await openssl.run(
    'req',
    '-new',
    '-key',
    keyPath,
    '-subj',
    '/CN=Client_Diapason_PSP',
    '-out',
    out,
    ...extensions.flatMap((extension) => ['-addext', extension]),
  );
  expect({ code, output }).toMatchObject({ code: 0 });
  return parseRequest(await readFile(out));
}

describe('requestedExtensions', () => {
  it('reads what a CSR asks for', async () => {
    const request = await ask('keyUsage=critical,digitalSignature', 'extendedKeyUsage=clientAuth');
    expect(requestedExtensions(request)).toMatchObject({
      isCa: false,
      keyUsage: ['digitalSignature'],
      extendedKeyUsage: ['clientAuth'],
    });
  });

  it('is null where nothing is asked for', async () => {
    const key = await generateRsaKey(2048);
    const pem = createRequest({ key, subject: [{ type: 'CN', value: 'x' }], dnsNames: [] });
    expect(requestedExtensions(parseRequest(pem))).toBeNull();
  });
});

describe('the check of the usages asked for', () => {
  const server = ['keyUsage=digitalSignature,keyEncipherment', 'extendedKeyUsage=serverAuth,clientAuth'];
  it.each<[OrderId, string[], Verdict, string]>([
    ['auth-cli', ['keyUsage=digitalSignature', 'extendedKeyUsage=clientAuth'], 'pass', 'same'],
    ['auth-cli', ['keyUsage=digitalSignature'], 'pass', 'same'],
    ['ssl-serveur', server, 'pass', 'same'],
    ['ssl-serveur', ['subjectAltName=DNS:gap.editeur-exemple.fr'], 'pass', 'none'],
    ['auth-cli', server, 'fail', 'swapped'],
    ['ssl-serveur', ['extendedKeyUsage=clientAuth'], 'fail', 'swapped'],
    ['auth-cli', ['keyUsage=nonRepudiation', 'extendedKeyUsage=emailProtection'], 'warn', 'other'],
    ['auth-cli', ['basicConstraints=critical,CA:TRUE'], 'fail', 'authority'],
    ['auth-cli', ['keyUsage=digitalSignature,keyCertSign'], 'fail', 'authority'],
  ])('%s asking for %j: %s', async (order, extensions, verdict, evidence) => {
    const request = await ask(...extensions);
    const context = { order, profile, now, keySpkis: [], isElsewhere: () => false, request };
    const results = runRequestChecks(context, () => 'reference');
    expect(results.find(({ id }) => id === 'request-usages-fit-the-order')).toMatchObject({
      verdict,
      evidence: { key: `checks.request-usages-fit-the-order.${evidence}` },
    });
  });
});
