import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCertificate, type Certificate } from '../certificates/certificate.ts';
import { parseRevocationList } from '../revocation/revocation-list.ts';
import { falseRefusals, pkitsCases, type PkitsCase } from '../testing/pkits-cases.ts';
import { validatePath, type PathVerdict } from './validate-path.ts';

/** From Debian's package python3-cryptography-vectors. */
const folder = '/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data';
const at = new Date('2026-11-15T12:00:00Z');

const certificate = (name: string): Certificate =>
  parseCertificate(readFileSync(`${folder}/certs/${name}.crt`), name);

function judge({ leaf, intermediates, lists, policies }: PkitsCase): PathVerdict {
  return validatePath({
    leaf: certificate(`${leaf}EE`),
    chain: intermediates.map(certificate),
    trust: [certificate('TrustAnchorRootCertificate')],
    crls: ['TrustAnchorRootCRL', ...lists].map((name) =>
      parseRevocationList(readFileSync(`${folder}/crls/${name}.crl`), name),
    ),
    at,
    purpose: 'any',
    revocation: 'mandatory',
    policies,
  });
}

const told = (verdict: PathVerdict): string => (verdict.verdict === 'accepted' ? 'accepted' : verdict.reason);

describe.skipIf(!existsSync(folder))('NIST PKITS', () => {
  const verdicts = new Map(pkitsCases.map((row) => [row, judge(row)]));
  it('has all its cases', () => {
    const judged = new Set(pkitsCases.map(({ leaf }) => `${leaf}EE.crt`));
    const leaves = readdirSync(`${folder}/certs`).filter((name) => name.endsWith('EE.crt'));
    expect(leaves.filter((name) => !judged.has(name))).toEqual([]);
  });

  it('accepts nothing that is to be refused', () => {
    const accepted = [...verdicts].filter(([, verdict]) => verdict.verdict === 'accepted');
    expect(accepted.filter(([{ expected }]) => expected !== 'accepted')).toEqual([]);
  });

  it('refuses for the right reason, and of the rest only what is listed', () => {
    const differences = [...verdicts]
      .filter(([{ expected }, verdict]) => told(verdict) !== expected)
      .map(([{ id }]) => id);
    expect(differences).toEqual(Object.keys(falseRefusals));
  });
});
