import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ImportedFile } from '../../contract/views.ts';
import type { OrderId } from '../../contract/words.ts';
import { spkiSha256 } from '../../pki/keys/key.ts';
import { createTranslator, findSentence } from '../../texts/translator.ts';
import { orderKeyName } from '../layout.ts';
import { openIntakeStage, pemOf, stagePassphrase, type IntakeStage } from '../testing/intake-stage.ts';
import { misfits } from './misfit.ts';

const [serverAuth, clientAuth] = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'] as const;

let stage: IntakeStage;
beforeAll(async () => {
  stage = await openIntakeStage();
});
beforeEach(() => stage.newDossier());
afterAll(() => stage.close());

const keysOf = ({ findings }: ImportedFile): string[] => findings.map(({ key }) => key);
const keySpkis = async (order: OrderId): Promise<readonly string[]> =>
  (await stage.dossier.inventory()).orders[order].keySpkis;
const isText = (key: string): boolean => findSentence(key) !== undefined;

describe('a delivered certificate', () => {
  it('goes to the order whose key it was made for, whatever its name', async () => {
    const { certificate } = await stage.deliver('auth-cli', { keepKey: true });
    const answer = await stage.takeOne('client.pem', certificate.pem);
    expect(answer).toMatchObject({ outcome: 'taken', kind: 'pem' });
    expect(answer.findings.every(({ key }) => isText(key))).toBe(true);
    const { orders } = await stage.dossier.inventory();
    expect(orders['auth-cli'].certificates.map((stored) => stored.certificate.sha256)).toEqual([
      certificate.sha256,
    ]);
    expect((await stage.takeOne('client.der', certificate.der)).outcome).toBe('known');
  });

  it('is said to come in the wrong order, and in the right one is not', async () => {
    const { certificate } = await stage.deliver('auth-cli', { keepKey: true });
    const { root, intermediate } = await stage.igcSante.authority('igc-sante');
    const orderOf = async (...files: readonly { readonly pem: string }[]): Promise<boolean> => {
      const answer = await stage.takeOne('chaine.pem', files.map(({ pem }) => pem).join('\n'));
      return !answer.findings.some(({ key }) => key === 'intake.chainOrder');
    };
    expect(await orderOf(certificate, intermediate, root)).toBe(true);
    expect(await orderOf(certificate, intermediate)).toBe(true);
    expect(await orderOf(root, intermediate, certificate)).toBe(false);
    expect(await orderOf(certificate, root, intermediate)).toBe(false);
  });

  it('of TEST waits for its key, which may come later', async () => {
    const { key, certificate } = await stage.deliver('auth-cli', { keepKey: false });
    const answer = await stage.takeOne('autre.pem', certificate.pem);
    expect(keysOf(answer)).toEqual(['intake.certificate.delivered-test', 'intake.certificateWaits']);
    expect(await keySpkis('auth-cli')).toEqual([]);
    expect(keysOf(await stage.takeOne('cle.pem', pemOf(key)))).toEqual(['intake.keyTaken']);
    expect(await keySpkis('auth-cli')).toEqual([certificate.spkiSha256]);
  });

  it('finds the key that came before it', async () => {
    const { key, certificate } = await stage.deliver('ssl-serveur', { keepKey: false });
    expect(await stage.takeOne('cle.pem', pemOf(key))).toMatchObject({
      outcome: 'taken',
      findings: [{ key: 'intake.keyWaits' }],
    });
    expect((await stage.dossier.inventory()).waitingKeys).toEqual([certificate.spkiSha256]);
    expect(await stage.takeOne('cle.pem', pemOf(key))).toMatchObject({ outcome: 'known' });
    stage.dossier.vault.lock();
    await expect(stage.takeOne('serveur.pem', certificate.pem)).rejects.toMatchObject({
      fault: { code: 'VAULT_LOCKED' },
    });
    await stage.dossier.vault.unlock(stagePassphrase);
    expect(keysOf(await stage.takeOne('serveur.pem', certificate.pem))).toEqual([
      'intake.certificate.delivered-test',
    ]);
    expect(await keySpkis('ssl-serveur')).toEqual([certificate.spkiSha256]);
    expect((await stage.dossier.inventory()).waitingKeys).toEqual([]);
  });

  it.each([
    ['the key first', true],
    ['the certificate first', false],
  ])('and its key are two files of one import: %s', async (_order, isKeyFirst) => {
    const { key, certificate } = await stage.deliver('ssl-serveur', { keepKey: false });
    const files = [
      { name: 'cle.pem', bytes: Buffer.from(pemOf(key)) },
      { name: 'serveur.pem', bytes: Buffer.from(certificate.pem) },
    ];
    const answers = await stage.take(isKeyFirst ? files : files.toReversed());
    expect(answers.map(({ outcome }) => outcome)).toEqual(['taken', 'taken']);
    expect(await keySpkis('ssl-serveur')).toEqual([certificate.spkiSha256]);
    expect((await stage.dossier.inventory()).waitingKeys).toEqual([]);
  });

  it('comes before its authority in another file of the import', async () => {
    const { certificate } = await stage.deliver('auth-cli', { keepKey: true });
    const { intermediate } = await stage.igcSante.authority('igc-sante');
    const list = await stage.igcSante.revocationList('igc-sante', 'intermediate');
    const answers = await stage.take([
      { name: 'liste.crl', bytes: list.der },
      { name: 'client.pem', bytes: Buffer.from(certificate.pem) },
      { name: 'intermediaire.cer', bytes: intermediate.der },
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'taken']);
  });

  it('that bears the name of our authority without its signature is forged, whatever its key', async () => {
    const { certificate } = await stage.deliver('auth-cli', { keepKey: true });
    const { intermediate } = await stage.igcSante.authority('igc-sante');
    await stage.takeOne('intermediaire.cer', intermediate.der);
    const altered = Buffer.from(certificate.der);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    expect(await stage.takeOne('modifie.der', altered)).toMatchObject({
      outcome: 'refused',
      fault: { code: 'NOT_THIS_ORDER', params: { misfit: 'forged' } },
    });
    expect(await stage.takeOne('client.der', certificate.der)).toMatchObject({ outcome: 'taken' });
  });

  it.each([
    ['of PRODUCTION', 'production', 'production', { purposes: [serverAuth, clientAuth] }],
    ['for signing', 'signing', 'test', { usage: ['digitalSignature', 'nonRepudiation'] }],
    ['for mail', 'usage', 'test', { purposes: ['1.3.6.1.5.5.7.3.4'] }],
    ['of somebody else', 'other-authority', 'other', { purposes: [serverAuth] }],
  ] as const)('without its key, %s, is refused for that reason', async (_what, misfit, by, made) => {
    const { certificate } = await stage.mintLeaf(by, made);
    const answer = await stage.takeOne('x.pem', certificate.pem);
    expect(answer).toMatchObject({
      outcome: 'refused',
      fault: { code: 'NOT_THIS_ORDER', params: { misfit } },
    });
    expect((await stage.dossier.inventory()).orders['ssl-serveur'].certificates).toEqual([]);
  });

  it('that is refused takes its key along, out of the vault', async () => {
    const { certificate, key } = await stage.mintLeaf('test', { purposes: ['1.3.6.1.5.5.7.3.4'] });
    const answer = await stage.takeOne('courriel.pem', `${certificate.pem}\n${pemOf(key)}`);
    expect(answer).toMatchObject({ outcome: 'refused', fault: { params: { misfit: 'usage' } } });
    expect(await stage.dossier.vault.names()).toEqual([]);
  });

  it.each([
    ['modern', []],
    [
      'legacy, as PFCNG makes it',
      ['-legacy', '-certpbe', 'NONE', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    ],
  ])('comes with its key and its authorities in a PKCS#12 (%s)', async (_name, flags) => {
    const delivered = await stage.deliver('ssl-serveur', { keepKey: false });
    const { certificate } = delivered;
    const file = await stage.pkcs12(delivered, 'Secret-2026', ...flags);
    expect(await stage.takeOne('serveur.p12', file)).toMatchObject({
      outcome: 'refused',
      needsPassword: true,
    });
    const wrong = await stage.takeOne('serveur.p12', file, 'faux');
    expect(wrong).toMatchObject({ fault: { code: 'FILE_WRONG_PASSWORD' }, needsPassword: true });
    expect(await stage.takeOne('serveur.p12', file, 'Secret-2026')).toMatchObject({
      outcome: 'taken',
      kind: 'pkcs12',
    });
    const inventory = await stage.dossier.inventory();
    expect(inventory.orders['ssl-serveur'].keySpkis).toEqual([certificate.spkiSha256]);
    expect(inventory.authorities).toHaveLength(2);
    const kept = await stage.dossier.vault.get(orderKeyName('ssl-serveur', certificate.spkiSha256));
    expect(spkiSha256(kept)).toBe(certificate.spkiSha256);
  });

  it('asks for the vault before anything is written when it brings a key', async () => {
    const delivered = await stage.deliver('ssl-serveur', { keepKey: false });
    const file = await stage.pkcs12(delivered, 'Secret-2026');
    stage.dossier.vault.lock();
    await expect(stage.takeOne('serveur.p12', file, 'Secret-2026')).rejects.toMatchObject({
      fault: { code: 'VAULT_LOCKED' },
    });
    const inventory = await stage.dossier.inventory();
    expect(inventory.authorities).toEqual([]);
  });
});

it.each(misfits)('a certificate that is refused as %s is told why, and what then', (misfit) => {
  for (const language of ['fr', 'en'] as const) {
    const { t } = createTranslator(language);
    const params = { name: 'x.pem', commonName: 'gap.editeur-exemple.fr', misfit };
    const why = t('faults.NOT_THIS_ORDER.why', params);
    expect(why).toContain('gap.editeur-exemple.fr');
    expect(`${why} ${t('faults.NOT_THIS_ORDER.next', params)}`).not.toMatch(/\{\{|intake[.]|undefined/);
  }
});
