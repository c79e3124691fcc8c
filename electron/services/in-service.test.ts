import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DossierView, ImportedFile } from '../contract/views.ts';
import { mint, mintKey, type MintOptions } from '../pki/testing/mint.ts';
import { foundIgcSante, type GivenFile, type StandInIgcSante } from './testing/igc-sante.ts';
import { openTestCore, testProfile, type TestCore } from './testing/core.ts';

// Which certificate of an order is in service: nothing that is not IGC-Santé's TEST one of the order ever takes its place.

const tlsPurposes = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'];
const productionName = 'AC IGC-SANTE PRODUCTION';

let igcSante: StandInIgcSante;
let test: TestCore;
let dossier: string;
let delivered: GivenFile;

beforeAll(async () => {
  igcSante = await foundIgcSante();
  const [pin] = igcSante.pins;
  if (pin === undefined) throw new Error('no pin');
  const production = {
    ...pin,
    commonName: productionName,
    environment: 'production',
    sha256: '0'.repeat(64),
  } as const;
  test = await openTestCore({ pins: [...igcSante.pins, production] });
  dossier = (await test.practised()).id;
  const { orders } = await test.ask('dossier.read', { dossier });
  delivered = await igcSante.deliver('ssl-serveur', orders['ssl-serveur'].request?.pem ?? '', testProfile);
});
afterAll(() => test.end());

async function importOf(
  ...files: readonly GivenFile[]
): Promise<{ files: ImportedFile[]; dossier: DossierView }> {
  return test.ask('install.import', { dossier, files: [...files] });
}
const findingsOf = (files: readonly ImportedFile[]): string[] =>
  files.flatMap(({ findings }) => findings.map(({ key }) => key));
const inService = ({ orders }: DossierView): string | undefined =>
  orders['ssl-serveur'].certificates.find(({ current }) => current)?.kind;

/** A certificate for a server with its key, newer than all others, in one file. */
async function newer(options: Pick<MintOptions, 'issuer' | 'usage' | 'purposes'>): Promise<GivenFile> {
  const key = await mintKey(2048);
  const { certificate } = await mint({
    subject: 'CN=gap.editeur-exemple.fr',
    key,
    from: '2026-11-29T00:00:00Z',
    ...options,
  });
  const pem = `${certificate.pem}\n${key.export({ type: 'pkcs8', format: 'pem' }).toString()}`;
  return { name: 'nouveau.pem', base64: Buffer.from(pem).toString('base64') };
}

it('the delivered one takes the place of the practice one, and says so', async () => {
  const before = await test.ask('dossier.read', { dossier });
  expect(inService(before)).toBe('practice');
  const { files, dossier: after } = await importOf(delivered);
  expect(findingsOf(files)).toEqual(['intake.certificate.delivered-test', 'intake.certificateReplaces']);
  expect(inService(after)).toBe('delivered-test');
});

it.each([
  ['self-signed', 'other', undefined],
  ['of PRODUCTION', 'delivered-production', productionName],
] as const)('a later one that is %s stays beside it', async (_what, kind, issuerName) => {
  const issuer =
    issuerName === undefined ? {} : { issuer: await mint({ subject: `CN=${issuerName}`, ca: {} }) };
  const { files, dossier: after } = await importOf(await newer({ ...issuer, purposes: tlsPurposes }));
  expect(findingsOf(files)).toContain(`intake.certificate.${kind}`);
  expect(findingsOf(files)).not.toContain('intake.certificateReplaces');
  expect(inService(after)).toBe('delivered-test');
  expect(after.orders['ssl-serveur'].certificates.some((entry) => entry.kind === kind)).toBe(true);
});

it('one that only bears the name of IGC-Santé’s authority gives way once that authority is here', async () => {
  const issuer = await mint({ subject: `CN=${igcSante.pins.at(1)?.commonName ?? ''}`, ca: {} });
  await importOf(...igcSante.files.slice(0, 1));
  const { dossier: after } = await importOf(await newer({ issuer, purposes: tlsPurposes }));
  const isComplete = ({ orders }: DossierView): boolean | undefined =>
    orders['ssl-serveur'].certificates.find(({ current }) => current)?.chainIsComplete;
  expect(isComplete(after)).toBe(false);
  const { dossier: whole } = await importOf(...igcSante.files);
  expect(isComplete(whole)).toBe(true);
});

it('nothing is in service where only others are left', async () => {
  for (;;) {
    const { orders } = await test.ask('dossier.read', { dossier });
    const current = orders['ssl-serveur'].certificates.find((entry) => entry.current);
    if (current === undefined) break;
    await test.ask('install.setAside', { dossier, sha256: current.certificate.sha256 });
  }
  const { orders } = await test.ask('dossier.read', { dossier });
  const kinds = orders['ssl-serveur'].certificates.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['other', 'delivered-production']));
});
