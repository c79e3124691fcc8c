import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extension, mint, mintList, type Minted } from '../pki/testing/mint.ts';
import { createTranslator } from '../texts/translator.ts';
import { explainVerdict } from './explain-verdict.ts';
import { verifyCase, type VerifyAnswer, type VerifyCase } from './verify-chain.ts';

const at = new Date('2026-11-15T12:00:00Z');
const issuerName = 'TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS';
let folder: string;
let issuer: Minted;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verdicts-'));
  issuer = await mint({ subject: `CN=${issuerName}`, ca: {} });
});
afterAll(() => rm(folder, { recursive: true }));

const verify = (leaf: Minted, more: Partial<VerifyCase> = {}): Promise<VerifyAnswer> =>
  verifyCase({
    leaf: leaf.certificate.pem,
    chain: [],
    trust: [issuer.certificate.pem],
    crls: [],
    ocsp: [],
    purpose: 'any',
    at,
    revocation: 'off',
    ...more,
  });

const { message } = createTranslator('fr', { spaces: 'ordinary' });
function say(answer: VerifyAnswer): { why: string; next: string } {
  if (answer.verdict !== 'refused') throw new Error(`${answer.verdict}: ${String(answer.reason)}`);
  const { why, next } = explainVerdict(answer);
  return { why: message(why), next: message(next) };
}

describe('a refusal', () => {
  it('names the date, and since when', async () => {
    const leaf = await mint({
      subject: 'CN=x',
      issuer,
      to: '2026-11-03T12:00:00Z',
      from: '2020-01-01T00:00:00Z',
    });
    expect(say(await verify(leaf)).why).toMatch(/^expiré depuis 12 jours, le 03[/]11[/]2026$/);
    expect(say(await verify(leaf)).next).toMatch(/Renouvelez/);
  });

  it('names the issuer that was looked for', async () => {
    const other = await mint({ subject: 'CN=Autre autorité', ca: {} });
    const leaf = await mint({ subject: 'CN=x', issuer: other });
    const { why, next } = say(await verify(leaf));
    expect(why).toContain('CN=Autre autorité');
    expect(next).toContain('--fetch');
  });

  it('tells a forged certificate from one whose authority is missing', async () => {
    const leaf = await mint({ subject: 'CN=x', issuer, signer: await mint({ subject: 'CN=y', ca: {} }) });
    expect(say(await verify(leaf)).why).toMatch(/porte le nom de .*, mais pas sa signature/);
  });

  it('names the usage that was found', async () => {
    const leaf = await mint({ subject: 'CN=x', issuer, purposes: ['1.3.6.1.5.5.7.3.2'] });
    const { why, next } = say(await verify(leaf, { purpose: 'server' }));
    expect(why).toMatch(/serverAuth.*clientAuth/);
    expect(next).toContain('SSL_SERV');
  });

  it('says since when a list is stale', async () => {
    const leaf = await mint({ subject: 'CN=x', issuer });
    const { pem } = await mintList({ issuer, nextUpdate: '2026-11-10T12:00:00Z' });
    const { why } = say(await verify(leaf, { crls: [pem], revocation: 'mandatory' }));
    expect(why).toMatch(/est périmée depuis 5 jours, le 10[/]11[/]2026/);
  });

  it('says that a TEST certificate came with the intermediate of production', async () => {
    const product = extension('1.2.250.1.71.1.2.5', false, Uint8Array.of(4, 1, 0x83));
    const other = await mint({ subject: 'CN=Autre', ca: {} });
    const answer = await verify(await mint({ subject: 'CN=x', issuer: other, extensions: [product] }));
    // The production intermediate itself is not shipped: what its presence leads to is told apart.
    expect(answer.wrongEnvironment).toBe(false);
    expect(say({ ...answer, wrongEnvironment: true }).why).toContain('celui que le lien de la procédure');
  });
});

describe('a file that does not hold what it is given for', () => {
  it.each(['crls', 'trust', 'chain'] as const)('is no answer: %s', async (option) => {
    const leaf = await mint({ subject: 'CN=x', issuer });
    const file = join(folder, `${option}.pem`);
    const { pem } = await mintList({ issuer });
    await writeFile(file, option === 'crls' ? issuer.certificate.pem : pem);
    expect(await verify(leaf, { [option]: [file] })).toMatchObject({
      verdict: 'inconclusive',
      reason: 'FILE_HOLDS_NONE',
      params: { wanted: option === 'crls' ? 'revocation-list' : 'certificate' },
    });
  });

  it('is none for --ocsp either', async () => {
    const leaf = await mint({ subject: 'CN=x', issuer });
    expect(await verify(leaf, { ocsp: [issuer.certificate.pem] })).toMatchObject({ verdict: 'inconclusive' });
  });
});
