/** @module-tag slow */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioResult } from '../contract/views.ts';
import type { FlowId } from '../contract/words.ts';
import type { Identity, Lab } from '../lab/lab.ts';
import { issueCertificate, type CertificateDraft } from '../lab/issue-certificate.ts';
import { issueRevocationList } from '../lab/issue-revocation-list.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { generateRsaKey } from '../pki/keys/key.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import { fqdn, openRehearsal } from './testing/practice-subject.ts';
import { runBattery } from './run-battery.ts';
import type { Subject } from './scenario.ts';

let lab: Lab;
let subject: Subject;
beforeAll(async () => {
  ({ lab, subject } = await openRehearsal());
});

async function nominal(flow: FlowId, changes: Partial<Subject>): Promise<ScenarioResult | undefined> {
  const { scenarios } = await runBattery({
    lab,
    subject: { ...subject, ...changes },
    only: [`${flow}/nominal`],
    runId: 'subject',
    signal: new AbortController().signal,
    now: () => new Date(),
  });
  return scenarios[0];
}

const withIdentity = (order: 'auth-cli' | 'ssl-serveur', identity: Identity): Partial<Subject> => ({
  identities: { ...subject.identities, [order]: identity },
});

describe('the nominal scenarios', () => {
  it('fail when the name in the terminal is not the certificate’s, and quote both', async () => {
    const result = await nominal('tpe-gap', { tpeFqdn: 'gap.editeur-exmple.fr' });
    expect(result).toMatchObject({
      verdict: 'fail',
      clause: 'order.3.fqdn',
      observed: { outcome: 'refused', by: 'TPE', because: 'name-mismatch' },
      explanation: {
        key: 'scenarios.refused.tpe-refuses-gap',
        params: { why: 'scenarios.why.name-mismatch', asked: 'gap.editeur-exmple.fr', found: fqdn },
      },
      remedy: { key: 'scenarios.remedy.repair-name' },
    });
  });

  it('use the ordered name where none is set in the terminal', async () => {
    expect((await nominal('tpe-gap', { tpeFqdn: '' }))?.verdict).toBe('pass');
  });

  it('fail under the clause of revocation when the dossier’s client certificate is revoked', async () => {
    const other = await openRehearsal();
    await other.lab.revoke(other.subject.identities['auth-cli'].certificate);
    const { scenarios, matrix, summary } = await runBattery({
      lab: other.lab,
      subject: other.subject,
      runId: 'revoked',
      now: () => new Date(),
      signal: new AbortController().signal,
    });
    const failed = scenarios.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable');
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({
      id: 'nominal',
      flow: 'gap-psp',
      verdict: 'fail',
      clause: 'annex.psp.client.revocation',
      observed: { outcome: 'refused', by: 'PSP', because: 'revoked' },
      remedy: { key: 'scenarios.remedy.repair-revoked' },
    });
    expect(failed[0]?.explanation.params).toHaveProperty('revokedDate');
    const bad = matrix.filter(({ verdict }) => verdict !== 'pass');
    expect(bad.map(({ clause, verdict }) => [clause, verdict])).toEqual([
      ['annex.psp.client.revocation', 'fail'],
    ]);
    expect(summary.outcome).toBe('notAsExpected');
  });

  it('fail under the clause of dates when the certificate has expired', async () => {
    const expired = await lab.identity({ role: 'gap-server', form: 'expired', name: fqdn });
    expect(await nominal('tpe-gap', withIdentity('ssl-serveur', expired))).toMatchObject({
      verdict: 'fail',
      clause: 'annex.tpe.server.dates',
      remedy: { key: 'scenarios.remedy.repair-dates' },
    });
  });

  it('fail under the order when the two certificates were swapped', async () => {
    const swapped = await lab.identity({ role: 'gap-server', form: 'wrong-usage', name: fqdn });
    expect(await nominal('tpe-gap', withIdentity('ssl-serveur', swapped))).toMatchObject({
      verdict: 'fail',
      clause: 'order.3.ssl-serveur',
    });
  });

  it('fail when the key is not the certificate’s', async () => {
    const stranger = { ...subject.identities['auth-cli'], key: await generateRsaKey(2048) };
    expect(await nominal('gap-psp', withIdentity('auth-cli', stranger))).toMatchObject({
      verdict: 'fail',
      observed: { outcome: 'unknown', because: 'wrong-key' },
      explanation: { key: 'scenarios.wrong-key.auth-cli' },
    });
  });
});

describe('the SSL_SERVEUR shown to the PSP', () => {
  const other = async (identity: Identity): Promise<ScenarioResult | undefined> => {
    const { scenarios } = await runBattery({
      lab,
      subject: { ...subject, ...withIdentity('ssl-serveur', identity) },
      runId: 'other',
      only: ['gap-psp/client-wrong-usage'],
      signal: new AbortController().signal,
      now: () => new Date(),
    });
    return scenarios[0];
  };

  it('tells nothing where that certificate is wrong in itself: its own flow says so', async () => {
    const expired = await lab.identity({ role: 'gap-server', form: 'expired', name: fqdn });
    expect(await other(expired)).toMatchObject({
      verdict: 'inconclusive',
      clause: 'order.3.auth-cli',
      explanation: { key: 'scenarios.not-reached.psp-refuses-gap' },
    });
  });

  it('tells nothing where its key is not the certificate’s', async () => {
    const stranger = { ...subject.identities['ssl-serveur'], key: await generateRsaKey(2048) };
    expect(await other(stranger)).toMatchObject({
      verdict: 'inconclusive',
      observed: { outcome: 'unknown', because: 'wrong-key' },
      explanation: { key: 'scenarios.could-not-tell', params: { phase: 'scenarios.phases.identity' } },
    });
  });
});

/** A certificate as PFCNG delivers it: of an authority that is not the lab's, its CRL at an address of the internet. */
async function deliver(): Promise<{
  identity: Identity;
  root: Certificate;
  list: (days: number) => Promise<RevocationList>;
}> {
  const [rootKey, key] = await Promise.all([generateRsaKey(2048), generateRsaKey(2048)]);
  const day = 86_400_000;
  const validity = { notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + 900 * day) };
  const name: CertificateDraft['subject'] = [
    ['C', 'FR'],
    ['O', 'AUTORITE EXEMPLE'],
    ['CN', 'AC EXEMPLE'],
  ];
  const signer = { subject: name, privateKey: rootKey };
  const root = await issueCertificate(
    {
      subject: name,
      publicKey: rootKey,
      validity,
      authority: { pathLength: undefined },
      keyUsage: ['keyCertSign', 'cRLSign'],
    },
    signer,
  );
  const certificate = await issueCertificate(
    {
      subject: [
        ['C', 'FR'],
        ['CN', 'Client_Diapason_PSP'],
      ],
      publicKey: key,
      validity,
      authority: null,
      keyUsage: ['digitalSignature'],
      extendedKeyUsage: ['clientAuth'],
      listUrl: 'http://crl.autorite-exemple.invalid/CRL/AC-EXEMPLE.crl',
    },
    signer,
  );
  return {
    identity: { key, certificate, chain: [] },
    root,
    list: (days) =>
      issueRevocationList(
        {
          thisUpdate: new Date(Date.now() - 10 * day),
          nextUpdate: new Date(Date.now() + days * day),
          number: 1n,
          entries: [],
        },
        signer,
      ),
  };
}

describe('a delivered client certificate', () => {
  it('cannot be told good without its CRL: the file and its address are named', async () => {
    const { identity, root } = await deliver();
    const result = await nominal('gap-psp', { ...withIdentity('auth-cli', identity), igcTrust: [root] });
    expect(result).toMatchObject({
      verdict: 'inconclusive',
      clause: 'annex.psp.client.revocation',
      observed: { outcome: 'refused', by: 'PSP', because: 'revocation-unavailable' },
      remedy: {
        key: 'scenarios.remedy.fetch-list',
        params: {
          file: 'AC-EXEMPLE.crl',
          address: 'http://crl.autorite-exemple.invalid/CRL/AC-EXEMPLE.crl',
          issuer: 'AC EXEMPLE',
        },
      },
    });
  });

  it('is accepted with the CRL of the dossier, and not with a stale one', async () => {
    const { identity, root, list } = await deliver();
    const changes = { ...withIdentity('auth-cli', identity), igcTrust: [root] };
    const fresh = await nominal('gap-psp', { ...changes, revocationLists: [await list(5)] });
    expect(fresh?.verdict).toBe('pass');
    const stale = await nominal('gap-psp', { ...changes, revocationLists: [await list(-5)] });
    expect(stale).toMatchObject({ verdict: 'inconclusive', observed: { because: 'crl-stale' } });
  });

  it('leaves the whole run without an answer, when that is all that is missing', async () => {
    const { identity, root } = await deliver();
    const { summary, scenarios } = await runBattery({
      lab,
      runId: 'delivered',
      now: () => new Date(),
      signal: new AbortController().signal,
      subject: { ...subject, ...withIdentity('auth-cli', identity), igcTrust: [root] },
    });
    expect(summary).toMatchObject({ fail: 0, warn: 0, inconclusive: 1, outcome: 'couldNotTell' });
    expect(scenarios.find(({ verdict }) => verdict === 'inconclusive')?.id).toBe('nominal');
  });
});
