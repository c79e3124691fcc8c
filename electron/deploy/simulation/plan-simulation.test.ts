import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSentence } from '../../texts/translator.ts';
import { memoryLabStore, openLab, type Lab } from '../../lab/lab.ts';
import { openOpenssl, type Openssl } from '../../lab/testing/openssl.ts';
import { parseCertificate } from '../../pki/certificates/certificate.ts';
import { parseRevocationList } from '../../pki/revocation/revocation-list.ts';
import { findProgram, runCommand } from '../testing/child-process.ts';
import { listedOf, planSimulation, planSimulationLists } from './plan-simulation.ts';
import { programs } from './programs/registry.ts';
import type { SimulationFile } from './simulation-file.ts';

const fqdn = 'gap.essai.fr';
let lab: Lab;
let openssl: Openssl;
let files: readonly SimulationFile[];

beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now: () => new Date('2026-11-24T10:00:00Z') });
  openssl = await openOpenssl();
  await lab.prepare();
  ({ files } = await planSimulation({ lab, language: 'fr', fqdn }));
});
afterAll(() => openssl.remove());

function contentOf(name: string): Uint8Array | string {
  const found = files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.content;
}
const textOf = (name: string): string => Buffer.from(contentOf(name)).toString();
const derOf = (name: string): Uint8Array => Buffer.from(contentOf(name));
const blocks = (text: string, label: string): string[] =>
  text.match(new RegExp(`-----BEGIN ${label}-----[^]+?-----END ${label}-----`, 'g')) ?? [];

describe('an export', () => {
  it('has plain names that say what they are, and no private key', () => {
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?:README\.md|simulation-[a-z-]+\.(?:pem|cer|crl))$/);
    for (const { content } of files)
      expect(Buffer.from(content).toString('latin1')).not.toMatch(/PRIVATE KEY/);
  });

  it('has the root and the four intermediates of terminals, and the root of the PSP alone', async () => {
    const { ingetrust, geotrust } = await lab.simulationFiles();
    const terminals = blocks(textOf('simulation-tpe-authorities.pem'), 'CERTIFICATE').map((pem) =>
      parseCertificate(derFromPem(pem)),
    );
    expect(terminals.map(({ commonName }) => commonName).sort()).toEqual([
      'SIMULATION INGETRUST AC CRL FALSIFIEE',
      'SIMULATION INGETRUST AC CRL INDISPONIBLE',
      'SIMULATION INGETRUST AC CRL PERIMEE',
      'SIMULATION INGETRUST AC RACINE',
      'SIMULATION INGETRUST AC TERMINAUX',
    ]);
    expect(terminals.at(-1)?.selfIssued).toBe(true);
    const psp = blocks(textOf('simulation-psp-authority.pem'), 'CERTIFICATE');
    expect(psp).toHaveLength(1);
    expect(parseCertificate(derFromPem(psp[0] ?? '')).sha256).toBe(geotrust[0]?.certificate.sha256);
    for (const { line, certificate } of ingetrust) {
      expect(parseCertificate(derOf(`simulation-tpe-${line}.cer`)).sha256).toBe(certificate.sha256);
    }
    expect(files.some(({ name }) => name === 'simulation-psp-intermediate.cer')).toBe(false);
  });

  it('has every list that there is, in both forms, and none of the one that publishes none', async () => {
    const simulated = await lab.simulationFiles();
    const { ingetrust } = simulated;
    for (const [peer, issuers] of [
      ['tpe', listedOf(simulated, 'ingetrust')],
      ['psp', listedOf(simulated, 'geotrust')],
    ] as const) {
      const listed = blocks(textOf(`simulation-${peer}-crl.pem`), 'X509 CRL').map((pem) => derFromPem(pem));
      const expected = issuers.flatMap(({ list }) => list ?? []);
      expect(listed.map((der) => Buffer.from(der).toString('hex'))).toEqual(
        expected.map(({ der }) => Buffer.from(der).toString('hex')),
      );
      for (const { line, list } of issuers) {
        const name = `simulation-${peer}-${line}.crl`;
        if (list === null) expect(files.some((file) => file.name === name)).toBe(false);
        else expect(Buffer.from(derOf(name)).equals(Buffer.from(list.der))).toBe(true);
      }
    }
    expect(ingetrust.filter(({ list }) => list === null).map(({ line }) => line)).toEqual([
      'crl-unavailable',
    ]);
  });

  it('names the revoked terminal in its list, and no other', async () => {
    const list = parseRevocationList(derOf('simulation-tpe-intermediate.crl'));
    const revoked = await lab.identity({ role: 'tpe', form: 'revoked' });
    const valid = await lab.identity({ role: 'tpe', form: 'valid' });
    expect(list.find(revoked.certificate.serialNumber)).not.toBeNull();
    expect(list.find(valid.certificate.serialNumber)).toBeNull();
  });

  it('names a revoked PSP once the lab has made it', async () => {
    const revoked = await lab.identity({ role: 'psp', form: 'revoked', name: 'psp.essai.fr' });
    const before = parseRevocationList(derOf('simulation-psp-intermediate.crl'));
    expect(before.find(revoked.certificate.serialNumber)).toBeNull();
    const again = planSimulationLists(await lab.simulationFiles());
    const list = again.find(({ name }) => name === 'simulation-psp-intermediate.crl');
    const after = parseRevocationList(Buffer.from(list?.content ?? ''));
    expect(after.find(revoked.certificate.serialNumber)).not.toBeNull();
  });

  it('has its lists alone made anew, under the same names', async () => {
    const lists = planSimulationLists(await lab.simulationFiles());
    expect(lists.map(({ name }) => name).sort()).toEqual(
      files
        .map(({ name }) => name)
        .filter((name) => /crl\.pem$|\.crl$/.test(name))
        .sort(),
    );
  });

  it('is read by openssl', async () => {
    const authorities = await openssl.put('authorities.pem', textOf('simulation-tpe-authorities.pem'));
    const { code, output } = await openssl.run('storeutl', '-noout', '-certs', authorities);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toContain('Total found: 5');
    const lists = await openssl.put('lists.pem', textOf('simulation-tpe-crl.pem'));
    const listed = listedOf(await lab.simulationFiles(), 'ingetrust');
    expect((await openssl.run('storeutl', '-noout', '-crls', lists)).output).toContain(
      `Total found: ${listed.filter(({ list }) => list !== null).length}`,
    );
  });

  it.skipIf(findProgram('keytool') === null)('is read by keytool', async () => {
    for (const { name, content } of files) {
      if (!/\.(?:cer|crl)$/.test(name)) continue;
      const path = await openssl.put(name, content);
      const verb = name.endsWith('.cer') ? '-printcert' : '-printcrl';
      const { code, output } = await runCommand(findProgram('keytool') ?? '', [
        '-J-XX:TieredStopAtLevel=1',
        verb,
        '-file',
        path,
      ]);
      expect(code, output).toBe(0);
      expect(output).toContain('SIMULATION');
    }
  });

  it('refuses what is no name of a server', async () => {
    await expect(planSimulation({ lab, language: 'fr', fqdn: 'gap.fr; reboot' })).rejects.toMatchObject({
      fault: { code: 'INVALID_INPUT', params: { field: 'fqdn' } },
    });
  });
});

describe('what files are for', () => {
  it('is said of each', () => {
    for (const { purpose } of files) expect(findSentence(purpose.key), purpose.key).toBeDefined();
  });
});

describe('the README', () => {
  const tellings = {
    fr: /Ne les installez jamais sur un GAP de production/,
    en: /Never install them on a production GAP/,
  };

  it.each(['fr', 'en'] as const)(
    'in %s has every file, every program in both directions, and the way back',
    async (language) => {
      const export_ = await planSimulation({ lab, language, fqdn });
      const readme = String(export_.files.find(({ name }) => name === 'README.md')?.content);
      expect(readme).toMatch(tellings[language]);
      expect(readme).toContain(fqdn);
      for (const { name } of export_.files)
        if (name !== 'README.md') expect(readme).toContain(`| \`${name}\` | `);
      for (const { title } of programs) expect(readme.split(`\n### ${title}\n`)).toHaveLength(5);
      for (const { listUrl, list } of (await lab.simulationFiles()).ingetrust) {
        expect(readme.includes(listUrl)).toBe(list !== null);
      }
      expect(readme).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(readme).toContain('2026-12-01 10:00 UTC');
      expect((readme.match(/^```/gm) ?? []).length % 2).toBe(0);
    },
  );

  it('says of each program whether it is proven', async () => {
    const { files: english } = await planSimulation({ lab, language: 'en', fqdn });
    const readme = String(english[0]?.content);
    const unproven = programs
      .flatMap(({ proof }) => Object.values(proof))
      .filter((one) => one === 'not-proven-here');
    expect(readme.match(/Not proven here/g)).toHaveLength(unproven.length);
  });
});

function derFromPem(pem: string): Uint8Array {
  return Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');
}
