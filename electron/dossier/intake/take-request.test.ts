import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OrderId } from '../../contract/words.ts';
import { createRequest, parseRequest } from '../../pki/certificates/request.ts';
import { generateRsaKey, spkiSha256 } from '../../pki/keys/key.ts';
import { orderKeyName, requestPath } from '../layout.ts';
import { openIntakeStage, pemOf, type IntakeStage } from '../testing/intake-stage.ts';

let stage: IntakeStage;
beforeAll(async () => {
  stage = await openIntakeStage();
});
beforeEach(() => stage.newDossier());
afterAll(() => stage.close());

/** A key and a CSR made on a server, and the certificate that was delivered for them. */
async function madeElsewhere(order: OrderId) {
  const key = await generateRsaKey(2048);
  const commonName = order === 'auth-cli' ? 'Client_Diapason_PSP' : 'gap.editeur-exemple.fr';
  const pem = createRequest({ key, subject: [{ type: 'CN', value: commonName }], dnsNames: [] });
  const request = parseRequest(pem);
  const organization = { name: '', identifier: '' };
  const certificate = await stage.igcSante.issuePractice({ order, request, organization });
  return { key, pem, request, certificate };
}
const keysOf = async (answer: ReturnType<IntakeStage['takeOne']>): Promise<readonly string[]> =>
  (await answer).findings.map(({ key }) => key);
const spkisOf = async (order: OrderId): Promise<readonly string[]> =>
  (await stage.dossier.inventory()).orders[order].keySpkis;

describe('a CSR made elsewhere', () => {
  it.each(['auth-cli', 'ssl-serveur'] as const)(
    'is followed for %s, and its certificate known',
    async (order) => {
      const { pem, request, certificate } = await madeElsewhere(order);
      expect(await stage.takeOne('gap.csr', pem)).toMatchObject({
        outcome: 'taken',
        findings: [{ key: 'intake.requestTaken', params: { order } }],
      });
      expect(stage.dossier.file().origins[order]).toBe('elsewhere');
      const { orders } = await stage.dossier.inventory();
      expect(orders[order].requests.map((stored) => stored.request.spkiSha256)).toEqual([request.spkiSha256]);
      expect((await stage.takeOne('gap.csr', pem)).outcome).toBe('known');
      expect(await keysOf(stage.takeOne('gap.pem', certificate.pem))).toEqual([
        'intake.certificate.delivered-test',
        'intake.certificateFollowed',
      ]);
      expect(await spkisOf(order)).toEqual([]);
    },
  );

  it('and its certificate may come together, in any order', async () => {
    const { pem, certificate } = await madeElsewhere('ssl-serveur');
    const [ofCertificate] = await stage.take([
      { name: 'gap.pem', bytes: certificate.der },
      { name: 'gap.csr', bytes: Buffer.from(pem) },
    ]);
    expect(ofCertificate?.findings.map(({ key }) => key)).toContain('intake.certificateFollowed');
  });

  it('is of the dossier once its key comes', async () => {
    const { key, pem, request, certificate } = await madeElsewhere('ssl-serveur');
    await stage.takeOne('gap.csr', pem);
    expect(await keysOf(stage.takeOne('gap.key', pemOf(key)))).toEqual(['intake.keyTaken']);
    expect(await spkisOf('ssl-serveur')).toEqual([request.spkiSha256]);
    expect(await keysOf(stage.takeOne('gap.pem', certificate.pem))).toEqual([
      'intake.certificate.delivered-test',
    ]);
  });

  it('is known where its key is here', async () => {
    const { key, pem } = await madeElsewhere('auth-cli');
    await stage.dossier.vault.put(orderKeyName('auth-cli', spkiSha256(key)), key);
    expect(await stage.takeOne('a.csr', pem)).toMatchObject({
      outcome: 'known',
      findings: [{ key: 'intake.requestOwn', params: { order: 'auth-cli' } }],
    });
    expect(stage.dossier.file().origins['auth-cli']).toBe('csr');
  });

  it('takes the place of no CSR made here, unless the order is said to be made elsewhere', async () => {
    const own = await madeElsewhere('ssl-serveur');
    await stage.dossier.vault.put(orderKeyName('ssl-serveur', spkiSha256(own.key)), own.key);
    await stage.dossier.store.write(requestPath('ssl-serveur', own.request.spkiSha256), own.pem);
    const { pem } = await madeElsewhere('ssl-serveur');
    expect(await stage.takeOne('autre.csr', pem)).toMatchObject({
      outcome: 'refused',
      fault: { code: 'ORDER_HAS_REQUEST', params: { order: 'ssl-serveur' } },
    });
    expect(stage.dossier.file().origins['ssl-serveur']).toBe('csr');
    await stage.dossier.setOrigin('ssl-serveur', 'elsewhere');
    expect((await stage.takeOne('autre.csr', pem)).outcome).toBe('taken');
  });

  it('is refused where its signature does not hold, and in a trial', async () => {
    const { request } = await madeElsewhere('ssl-serveur');
    const altered = Uint8Array.from(request.der);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    expect((await stage.takeOne('gap.csr', altered)).fault).toMatchObject({ code: 'REQUEST_NOT_SIGNED' });
    expect(await stage.dossier.store.read(requestPath('ssl-serveur', request.spkiSha256))).toBeNull();
    await stage.newDossier({ trial: true });
    expect((await stage.takeOne('gap.csr', request.pem)).fault).toMatchObject({ code: 'TRIAL_ONLY' });
  });

  it('does not make a certificate its own that only bears the name', async () => {
    const { pem } = await madeElsewhere('ssl-serveur');
    await stage.takeOne('gap.csr', pem);
    const { certificate } = await madeElsewhere('ssl-serveur');
    expect(await keysOf(stage.takeOne('autre.pem', certificate.pem))).toContain('intake.certificateWaits');
  });
});
