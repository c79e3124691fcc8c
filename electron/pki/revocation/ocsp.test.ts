import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOcsp } from '../../lab/answer-ocsp.ts';
import { parseCertificate, type Certificate } from '../certificates/certificate.ts';
import { readNodeAt, sequenceOf } from '../asn1/der-reader.ts';
import { answersRequest, createOcspRequest, namesCertificate } from './ocsp-request.ts';
import { parseOcspResponse, readCertificateId, type OcspResponse } from './ocsp-response.ts';
import { catchFault } from '../testing/catch-fault.ts';
import { openWorkbench } from '../testing/workbench.ts';
import { validatePath } from '../path/validate-path.ts';

/** Certificates made and revoked by `openssl ca`'s database, answered for by `openssl ocsp`. */
describe('OCSP, with OpenSSL as responder', () => {
  const bench = openWorkbench();
  const serials = { root: '01', good: '1000', revoked: '1001', held: '1002', stranger: '1003' } as const;
  let certificates: Record<'root' | 'good' | 'revoked' | 'held' | 'other' | 'delegate', Certificate>;
  const now = (): Date => new Date(Date.now());
  const load = (name: string): Certificate => parseCertificate(bench.read(`${name}.pem`));

  const issue = (name: string, serial: string, ca: string, extensions: string): void => {
    bench.write(`${name}.cnf`, extensions);
    bench.run(
      'openssl',
      'req',
      '-new',
      '-nodes',
      '-newkey',
      'rsa:2048',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      `${name}.key`,
      '-out',
      'r.csr',
    );
    bench.run(
      'openssl',
      'x509',
      '-req',
      '-in',
      'r.csr',
      '-CA',
      `${ca}.pem`,
      '-CAkey',
      `${ca}.key`,
      '-set_serial',
      `0x${serial}`,
      '-days',
      '30',
      '-extfile',
      `${name}.cnf`,
      '-out',
      `${name}.pem`,
    );
  };
  beforeAll(() => {
    for (const ca of ['root', 'other']) {
      bench.run(
        'openssl',
        'req',
        '-x509',
        '-nodes',
        '-newkey',
        'rsa:2048',
        '-subj',
        '/CN=root',
        '-days',
        '30',
        '-keyout',
        `${ca}.key`,
        '-out',
        `${ca}.pem`,
      );
    }
    for (const name of ['good', 'revoked', 'held'] as const)
      issue(name, serials[name], 'root', 'basicConstraints=CA:FALSE');
    issue(
      'delegate',
      '2000',
      'root',
      'extendedKeyUsage=OCSPSigning\nkeyUsage=digitalSignature\n1.3.6.1.5.5.7.48.1.5=ASN1:NULL',
    );
    issue('plain', '2001', 'root', 'keyUsage=digitalSignature');
    issue('foreign', '2002', 'other', 'extendedKeyUsage=OCSPSigning');
    bench.write(
      'index.txt',
      [
        `V\t991231235959Z\t\t${serials.good}\tunknown\t/CN=good`,
        `R\t991231235959Z\t261015080000Z,keyCompromise\t${serials.revoked}\tunknown\t/CN=revoked`,
        `R\t991231235959Z\t261015080000Z,certificateHold\t${serials.held}\tunknown\t/CN=held\n`,
      ].join('\n'),
    );
    const names = ['root', 'good', 'revoked', 'held', 'other', 'delegate'] as const;
    certificates = Object.fromEntries(names.map((name) => [name, load(name)])) as typeof certificates;
  });
  afterAll(() => {
    bench.close();
  });

  const respond = (request: Uint8Array, signer = 'root', ...args: string[]): OcspResponse => {
    bench.write('req.der', request);
    bench.run(
      'openssl',
      'ocsp',
      '-index',
      'index.txt',
      '-CA',
      'root.pem',
      '-rsigner',
      `${signer}.pem`,
      '-rkey',
      `${signer}.key`,
      '-reqin',
      'req.der',
      '-respout',
      'resp.der',
      '-ndays',
      '1',
      ...args,
    );
    return parseOcspResponse(bench.read('resp.der'));
  };
  const ask = (certificate: Certificate, hash: 'sha1' | 'sha256' = 'sha1', withNonce = false) =>
    createOcspRequest({ certificate, issuer: certificates.root, hash, withNonce });
  const judge = (leaf: Certificate, ocsp: readonly OcspResponse[], at = now()): object => {
    const verdict = validatePath({
      leaf,
      chain: [],
      trust: [certificates.root],
      crls: [],
      ocsp,
      at,
      purpose: 'any',
      revocation: 'mandatory',
    });
    return verdict.verdict === 'accepted'
      ? { verdict: 'accepted' }
      : { reason: verdict.reason, params: verdict.params };
  };

  it.each(['sha1', 'sha256'] as const)('accepts and refuses as the answer says, by %s', (hash) => {
    const { good, revoked, held } = certificates;
    expect(judge(good, [respond(ask(good, hash).der)])).toEqual({ verdict: 'accepted' });
    expect(judge(revoked, [respond(ask(revoked, hash).der)])).toEqual({
      reason: 'revoked',
      params: { revokedDate: '2026-10-15T08:00:00.000Z', reason: 'keyCompromise' },
    });
    expect(judge(held, [respond(ask(held, hash).der)])).toMatchObject({ reason: 'revoked' });
  });

  it('needs an answer about that certificate', () => {
    const { good, revoked } = certificates;
    const other = respond(ask(revoked).der);
    expect(judge(good, [other])).toMatchObject({
      reason: 'revocation-unavailable',
      params: { ocsp: 'missing' },
    });
    expect(judge(good, [])).toMatchObject({ reason: 'revocation-unavailable' });
    expect(judge(good, [other, respond(ask(good).der)])).toEqual({ verdict: 'accepted' });
  });

  it('takes « unknown » for no answer', () => {
    const { delegate } = certificates;
    expect(judge(delegate, [respond(ask(delegate).der)])).toMatchObject({
      reason: 'revocation-unavailable',
      params: { ocsp: 'unknown' },
    });
  });

  it('takes the answer of a responder that the issuer named, and of no other', () => {
    const { good, revoked } = certificates;
    for (const args of [[], ['-resp_key_id']]) {
      expect(judge(good, [respond(ask(good).der, 'delegate', ...args)])).toEqual({ verdict: 'accepted' });
    }
    for (const signer of ['plain', 'foreign', 'other']) {
      expect(judge(good, [respond(ask(good).der, signer)])).toMatchObject({ params: { ocsp: 'forged' } });
      expect(judge(revoked, [respond(ask(revoked).der, signer)])).toMatchObject({
        params: { ocsp: 'forged' },
      });
    }
  });

  it('refuses an answer that was altered', () => {
    const { good } = certificates;
    const { der } = respond(ask(good).der, 'root', '-resp_no_certs');
    // The end is the signature; a third from the beginning stands the answer.
    for (const at of [der.length - 100, der.length - 300]) {
      const altered = Uint8Array.from(der);
      altered[at] = (altered[at] ?? 0) ^ 1;
      let seen: object;
      try {
        seen = judge(good, [parseOcspResponse(altered)]);
      } catch (error) {
        seen = { fault: error };
      }
      expect(seen).not.toEqual({ verdict: 'accepted' });
    }
  });

  it('refuses an answer whose time is over, or has not come; a final revocation stays', () => {
    const { good, revoked, held } = certificates;
    const response = respond(ask(good).der);
    const later = new Date(now().getTime() + 2 * 86_400_000);
    expect(judge(good, [response], later)).toMatchObject({ params: { ocsp: 'stale' } });
    expect(judge(held, [respond(ask(held).der)], later)).toMatchObject({ params: { ocsp: 'stale' } });
    expect(judge(revoked, [respond(ask(revoked).der)], later)).toMatchObject({ reason: 'revoked' });
  });

  it('sends a nonce and knows its own', () => {
    const { good } = certificates;
    const [one, other] = [ask(good, 'sha1', true), ask(good, 'sha1', true)];
    const response = respond(one.der);
    expect(response.nonce).toBe(one.nonce);
    expect(answersRequest(response, one)).toBe(true);
    expect(answersRequest(response, other)).toBe(false);
    expect(answersRequest(respond(one.der, 'root', '-no_nonce'), one)).toBe(true);
  });

  it('writes requests that OpenSSL and we read alike', () => {
    const { good, root, other } = certificates;
    const { der } = ask(good, 'sha256');
    bench.write('q.der', der);
    expect(bench.run('openssl', 'ocsp', '-reqin', 'q.der', '-req_text')).toContain('Serial Number: 1000');
    const [data] = sequenceOf(readNodeAt(der));
    const [list] = sequenceOf(data);
    const [entry] = sequenceOf(list);
    const [id] = sequenceOf(entry);
    if (id === undefined) throw new Error('no id');
    const read = readCertificateId(id);
    expect(read).toMatchObject({ hash: 'sha256', serialNumber: '1000' });
    expect(namesCertificate(read, good, root)).toBe(true);
    expect(namesCertificate(read, good, other)).toBe(false);
  });

  it('reads an error of the responder', async () => {
    const { good } = certificates;
    const refusal = parseOcspResponse(await answerOcsp(Uint8Array.of(0x30, 0), [], now()));
    expect(refusal).toMatchObject({ status: 'malformedRequest', answers: [] });
    expect(judge(good, [refusal])).toMatchObject({ params: { ocsp: 'refused' } });
    const unauthorized = parseOcspResponse(await answerOcsp(ask(good).der, [], now()));
    expect(unauthorized.status).toBe('unauthorized');
  });

  it('refuses what is no response', async () => {
    expect(await catchFault(() => parseOcspResponse('', 'a'))).toMatchObject({ code: 'FILE_EMPTY' });
    expect(await catchFault(() => parseOcspResponse(certificates.good.der, 'a'))).toMatchObject({
      code: 'FILE_CORRUPT',
    });
    expect(await catchFault(() => parseOcspResponse(certificates.good.pem, 'a'))).toMatchObject({
      code: 'FILE_NOT_RECOGNISED',
    });
  });

  it('weighs lists and responses together', () => {
    const { good, revoked } = certificates;
    const verdict = validatePath({
      leaf: revoked,
      chain: [good],
      trust: [certificates.root],
      crls: [],
      ocsp: [respond(ask(revoked).der)],
      at: now(),
      purpose: 'any',
      revocation: 'optional',
    });
    expect(verdict).toMatchObject({ reason: 'revoked' });
  });
});
