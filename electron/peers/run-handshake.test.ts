/** @module-tag alone */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReasonCode } from '../contract/words.ts';
import type { IdentityForm } from '../lab/lab.ts';
import { onlyTls12, onlyTls13 } from './protocol-choices.ts';
import { openCast, pspName, type TestCast } from './testing/open-cast.ts';
import { authorized, reasonsOfOpinion } from './library-opinion.ts';
import { runHandshake, type HandshakeReport } from './run-handshake.ts';

let cast: TestCast;
beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.close());

/** What stays open by design in these tests. */
const revocationPointAlone = ['TCPServerWrap'];

function openSockets(): string[] {
  return process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP'));
}

async function meet(client: IdentityForm | 'nothing', server: IdentityForm): Promise<HandshakeReport> {
  const [gap, psp] = await Promise.all([cast.gap(client), cast.psp(server)]);
  return runHandshake({ client: gap, server: psp, serverName: pspName });
}

describe('runHandshake', () => {
  it('throws what breaks in the server by our own fault, and blames no party', async () => {
    const [gap, psp] = await Promise.all([cast.gap('valid'), cast.psp('valid')]);
    const bug = new TypeError('a bug');
    const broken = { ...psp, policy: { ...psp.policy, revocationLists: () => Promise.reject(bug) } };
    await expect(runHandshake({ client: gap, server: broken, serverName: pspName })).rejects.toBe(bug);
  });

  it('tells an acceptance from both ends, by the octets that each read', async () => {
    const report = await meet('valid', 'valid');
    expect(report.client).toMatchObject({ role: 'GAP', verdict: 'accepted', libraryOpinion: authorized });
    expect(report.server).toMatchObject({ role: 'PSP', verdict: 'accepted', libraryOpinion: authorized });
    expect(report.client.applicationBytes).toBeGreaterThan(0);
    expect(report.server.applicationBytes).toBeGreaterThan(0);
    expect(report.tls?.protocol).toBe('TLSv1.3');
    expect(report.server.received.map(({ subject }) => subject.split('CN=')[1])).toEqual([
      'Client_Diapason_PSP',
      'SIMULATION AC IGC-SANTE ELEMENTAIRE ORGANISATIONS',
    ]);
  });

  it('tells the exchange message by message, with what each end decided between them', async () => {
    const { timeline, wire } = await meet('valid', 'valid');
    const words = timeline.map(({ from, text }) => `${from} ${text.key.replace('scenarios.', '')}`);
    expect(words[0]).toBe('client wire.client-hello');
    expect(timeline[0]).toMatchObject({ atMs: 0, text: { params: { name: pspName } } });
    const order = [
      'server wire.server-hello',
      'server wire.certificate-request',
      'server wire.certificate',
      'client timeline.client-accepts',
      'server timeline.server-accepts',
      'client timeline.answer-accepted',
    ].map((word) => words.findIndex((one) => one.endsWith(word.slice(word.indexOf(' ') + 1))));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(0);
    expect(timeline.some(({ refusal }) => refusal)).toBe(false);
    expect(timeline.map(({ atMs }) => atMs)).toEqual(timeline.map(({ atMs }) => atMs).sort((a, b) => a - b));
    for (const account of [wire.client, wire.server]) {
      expect(account?.clientHello?.serverName).toBe(pspName);
      expect(account?.certificateRequest?.authorities.join()).toContain('SIMULATION');
    }
  });

  it('shows an alert as the refusal, and names the certificate that was shown', async () => {
    const report = await runHandshake({
      client: await cast.gap('valid'),
      server: await cast.psp('valid'),
      serverName: pspName,
      clientProtocol: onlyTls12,
      serverProtocol: onlyTls13,
    });
    expect(report.server).toMatchObject({ verdict: 'refused', reason: 'protocol-version' });
    expect(report.timeline.filter(({ refusal }) => refusal).map(({ text }) => text)).toContainEqual({
      key: 'scenarios.wire.alert-fatal',
      params: { name: 'protocol_version', code: 70 },
    });
  });

  it('lets the server refuse a client that has not the key of its certificate', async () => {
    const [client, server] = await Promise.all([cast.gap('valid'), cast.psp('valid')]);
    const report = await runHandshake({ client, server, serverName: pspName, spoil: 'signature' });
    expect(report.server).toMatchObject({ verdict: 'refused', reason: 'wrong-key' });
    expect(report.client.verdict).toBe('notReached');
    const certificates = report.timeline.flatMap(({ text }) => text.params?.['commonName'] ?? []);
    expect(certificates).toEqual([pspName, 'Client_Diapason_PSP']);
  });

  const refusalsOfClients: [IdentityForm | 'nothing', ReasonCode][] = [
    ['nothing', 'certificate-missing'],
    ['expired', 'certificate-expired'],
    ['not-yet-valid', 'certificate-not-yet-valid'],
    ['unknown-authority', 'unknown-authority'],
    ['self-signed', 'self-signed'],
    ['revoked', 'revoked'],
    ['corrupted', 'signature-invalid'],
    ['incomplete-chain', 'unknown-authority'],
  ];
  it.each(refusalsOfClients)('lets the server refuse a client: %s', async (form, reason) => {
    const report = await meet(form, 'valid');
    expect(report.server).toMatchObject({ verdict: 'refused', reason });
    expect(report.client.verdict).toBe('accepted');
    expect(report.timeline.some(({ refusal, from }) => refusal && from === 'server')).toBe(true);
  });

  const refusalsOfServers: [IdentityForm, ReasonCode][] = [
    ['expired', 'certificate-expired'],
    ['not-yet-valid', 'certificate-not-yet-valid'],
    ['unknown-authority', 'unknown-authority'],
    ['self-signed', 'self-signed'],
    ['wrong-name', 'name-mismatch'],
    ['wrong-usage', 'wrong-usage'],
    ['revoked', 'revoked'],
    ['corrupted', 'signature-invalid'],
  ];
  it.each(refusalsOfServers)('lets the client refuse a server, without a word: %s', async (form, reason) => {
    const report = await meet('valid', form);
    expect(report.client).toMatchObject({ verdict: 'refused', reason });
    expect(report.server).toMatchObject({ verdict: 'notReached', applicationBytes: 0 });
    expect(report.timeline.some(({ refusal, from }) => refusal && from === 'client')).toBe(true);
  });

  it.each(['client', 'server'] as const)('does the same over TLS 1.2: refused by the %s', async (by) => {
    const client = await cast.gap(by === 'server' ? 'expired' : 'valid');
    const server = await cast.psp(by === 'client' ? 'expired' : 'valid');
    const report = await runHandshake({ client, server, serverName: pspName, serverProtocol: onlyTls12 });
    expect(report.tls?.protocol).toBe('TLSv1.2');
    expect(report[by]).toMatchObject({ verdict: 'refused', reason: 'certificate-expired' });
  });

  it('accepts over TLS 1.2', async () => {
    const [client, server] = await Promise.all([cast.gap('valid'), cast.psp('valid')]);
    const report = await runHandshake({ client, server, serverName: pspName, serverProtocol: onlyTls12 });
    expect(report).toMatchObject({ client: { verdict: 'accepted' }, server: { verdict: 'accepted' } });
  });

  it('tells a key that is not the certificate’s as the end meets it that installs it', async () => {
    const byClient = await meet('wrong-key', 'valid');
    expect(byClient.client).toMatchObject({ verdict: 'notReached', reason: 'wrong-key' });
    expect(byClient.server.verdict).toBe('notReached');
    const byServer = await meet('valid', 'wrong-key');
    expect(byServer.server).toMatchObject({ verdict: 'notReached', reason: 'wrong-key' });
    expect(byServer.client.verdict).toBe('notReached');
  });

  it('tells a chain of which a known intermediate was not sent', async () => {
    const { intermediate } = await cast.lab.authority('geotrust');
    const client = await cast.gap('valid', { knownIntermediates: [intermediate] });
    const server = await cast.psp('incomplete-chain');
    const report = await runHandshake({ client, server, serverName: pspName });
    expect(report.client).toMatchObject({
      verdict: 'refused',
      reason: 'incomplete-chain',
      params: { issuer: intermediate.subject.text },
    });
  });

  it('fails closed where revocation is mandatory, and only warns where it is optional', async () => {
    const revocationLists = () => Promise.resolve([]);
    const client = await cast.gap('valid', { revocationLists });
    const server = await cast.psp('valid', { revocationLists });
    const report = await runHandshake({ client, server, serverName: pspName });
    expect(report.client).toMatchObject({ verdict: 'accepted', warnings: ['revocation-unavailable'] });
    expect(report.server).toMatchObject({ verdict: 'refused', reason: 'revocation-unavailable' });
  });

  it.each(['stale', 'forged'] as const)('refuses on a list that is %s', async (variant) => {
    const list = await cast.lab.revocationList('igc-sante', 'intermediate', variant);
    const server = await cast.psp('valid', { revocationLists: () => Promise.resolve([list]) });
    const report = await runHandshake({ client: await cast.gap('valid'), server, serverName: pspName });
    expect(report.server).toMatchObject({ verdict: 'refused', reason: `crl-${variant}` });
  });

  it('agrees with the TLS library wherever the library judges the same thing', async () => {
    const forms = [...refusalsOfServers.map(([form]) => form), 'valid' as const];
    let agreements = 0;
    for (const form of forms) {
      const reports = [
        (await meet('valid', form)).client,
        ...(form === 'wrong-name' || form === 'wrong-usage' ? [] : [(await meet(form, 'valid')).server]),
      ];
      for (const { verdict, reason, libraryOpinion = '' } of reports) {
        const ours = reason === undefined || reason === 'revoked' ? null : reason;
        if (ours === null) {
          // The library is given no lists: what is only revoked is good to it, which is why it does not decide.
          expect(libraryOpinion, `${form} ${verdict}`).toBe(authorized);
        } else {
          expect(reasonsOfOpinion(libraryOpinion), `${form} ${libraryOpinion}`).toContain(ours);
        }
        agreements += 1;
      }
    }
    expect(agreements).toBeGreaterThan(14);
  });

  it('stops at once when it is cancelled, and frees its port', async () => {
    const cancelling = new AbortController();
    const client = await cast.gap('valid', {
      revocationLists: () => {
        cancelling.abort();
        return Promise.resolve([]);
      },
    });
    const server = await cast.psp('valid', { revocationLists: () => new Promise(() => undefined) });
    const handshake = runHandshake({ client, server, serverName: pspName, signal: cancelling.signal });
    await expect(handshake).rejects.toMatchObject({ fault: { code: 'CANCELLED' } });
    // The system closes a handle one turn after it was destroyed.
    await expect.poll(openSockets).toEqual(revocationPointAlone);
  });

  it('holds nobody up longer than its deadlines when lists never come', async () => {
    const client = await cast.gap('valid');
    const server = await cast.psp('valid', { revocationLists: () => new Promise(() => undefined) });
    const report = await runHandshake({ client, server, serverName: pspName, timeoutMs: 300 });
    expect(report.server).toMatchObject({ verdict: 'refused', reason: 'revocation-unavailable' });
  });
});

describe('a handshake that is over', () => {
  it('leaves neither socket nor server behind', async () => {
    await meet('valid', 'valid');
    await meet('expired', 'valid');
    await meet('valid', 'expired');
    await meet('valid', 'wrong-key');
    // The system closes a handle one turn after it was destroyed.
    await expect.poll(openSockets).toEqual(revocationPointAlone);
  });
});
