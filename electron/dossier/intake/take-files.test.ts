import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importLimitBytes } from '../../contract/methods.ts';
import { memoryLabStore, openLab } from '../../lab/lab.ts';
import { openIntakeStage, type IntakeStage } from '../testing/intake-stage.ts';

let stage: IntakeStage;
beforeAll(async () => {
  stage = await openIntakeStage();
});
beforeEach(() => stage.newDossier());
afterAll(() => stage.close());

describe('an authority', () => {
  it('of IGC-Santé is recognised by its pin', async () => {
    const { root } = await stage.igcSante.authority('igc-sante');
    const answer = await stage.takeOne('racine.cer', root.der);
    expect(answer).toMatchObject({ outcome: 'taken', findings: [{ key: 'intake.pinnedAuthority' }] });
  });

  it('of the peers is told from its name, or by the user', async () => {
    const ingetrust = await stage.igcSante.authority('ingetrust');
    expect(await stage.takeOne('ingetrust.pem', ingetrust.root.pem)).toMatchObject({ outcome: 'taken' });
    const unknown = await stage.igcSante.authority('unknown');
    const [refused] = await stage.take([{ name: 'ca.pem', bytes: Buffer.from(unknown.root.pem) }]);
    expect(refused).toMatchObject({ outcome: 'refused', fault: { code: 'AUTHORITY_ROLE_UNKNOWN' } });
    const [taken] = await stage.take([{ name: 'ca.pem', bytes: Buffer.from(unknown.root.pem) }], 'geotrust');
    expect(taken).toMatchObject({ outcome: 'taken' });
    const roles = (await stage.dossier.inventory()).authorities.map(({ role }) => role).toSorted();
    expect(roles).toEqual(['geotrust', 'ingetrust']);
  });

  it('that calls itself IGC-Santé without the pin is refused', async () => {
    const impostor = await openLab({ store: memoryLabStore(), now: () => new Date() });
    const { root } = await impostor.authority('igc-sante');
    expect(await stage.takeOne('racine.cer', root.der)).toMatchObject({
      fault: { code: 'AUTHORITY_NOT_PINNED' },
    });
  });
});

describe('a revocation list', () => {
  it('is taken once its issuer is known, and never replaces a newer one', async () => {
    const list = await stage.igcSante.revocationList('igc-sante', 'intermediate');
    expect(await stage.takeOne('liste.crl', list.der)).toMatchObject({
      fault: { code: 'AUTHORITY_ROLE_UNKNOWN' },
    });
    const { intermediate } = await stage.igcSante.authority('igc-sante');
    await stage.takeOne('intermediaire.cer', intermediate.der);
    expect(await stage.takeOne('liste.crl', list.der)).toMatchObject({ outcome: 'taken' });
    const stale = await stage.igcSante.revocationList('igc-sante', 'intermediate', 'stale');
    expect(await stage.takeOne('ancienne.crl', stale.der)).toMatchObject({ outcome: 'known' });
    const forged = await stage.igcSante.revocationList('igc-sante', 'intermediate', 'forged');
    expect(await stage.takeOne('fausse.crl', forged.der)).toMatchObject({
      fault: { code: 'LIST_NOT_SIGNED_BY_ISSUER' },
    });
  });
});

describe('a wrong file', () => {
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF'),
    Buffer.alloc(200),
  ]);
  it.each([
    ['empty', 'vide.p12', Buffer.alloc(0), 'FILE_EMPTY'],
    ['a JPEG named .p12', 'photo.p12', jpeg, 'FILE_NOT_RECOGNISED'],
    ['too large', 'gros.p12', Buffer.alloc(importLimitBytes + 1), 'FILE_TOO_LARGE'],
    ['cut short', 'coupe.der', Buffer.from([0x30, 0x82, 0x05, 0x00, 0x30]), 'FILE_CORRUPT'],
  ])('%s is told for what it is, and changes nothing', async (_what, name, bytes, code) => {
    expect(await stage.takeOne(name, bytes)).toMatchObject({ outcome: 'refused', fault: { code } });
    const { orders, authorities, troubled } = await stage.dossier.inventory();
    expect([
      orders['auth-cli'].certificates,
      orders['ssl-serveur'].certificates,
      authorities,
      troubled,
    ]).toEqual([[], [], [], []]);
  });

  it('does not hide a good one beside it', async () => {
    const { certificate } = await stage.deliver('auth-cli', { keepKey: true });
    const answers = await stage.take([
      { name: 'vide.pem', bytes: Buffer.alloc(0) },
      { name: 'client.pem', bytes: Buffer.from(certificate.pem) },
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['refused', 'taken']);
  });
});

it('keeps delivered certificates out of a trial', async () => {
  await stage.newDossier({ trial: true });
  const { certificate } = await stage.deliver('auth-cli', { keepKey: true });
  expect(await stage.takeOne('client.pem', certificate.pem)).toMatchObject({ fault: { code: 'TRIAL_ONLY' } });
});
