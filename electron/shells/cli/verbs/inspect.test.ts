import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extension, mint, mintList } from '../../../pki/testing/mint.ts';
import { openCommandLine, type CommandLine } from '../testing/command-line.ts';

let program: CommandLine;
beforeAll(async () => {
  program = await openCommandLine();
});
afterAll(() => program.close());

describe('what comes from a file', () => {
  const hostile = 'gap\u001b[2J\u202efr.exe\u0007';
  let file: string;
  beforeAll(async () => {
    const { certificate, key } = await mint({ subject: `CN=${hostile}` });
    const pem = `${certificate.pem}${key.export({ type: 'pkcs8', format: 'pem' }).toString()}`;
    file = join(program.folder, 'hostile\u001b[31m.p12');
    await writeFile(join(program.folder, 'a.pem'), pem);
    execFileSync('openssl', [
      ...['pkcs12', '-export', '-in', join(program.folder, 'a.pem'), '-name', hostile],
      ...['-passout', 'pass:secret', '-out', file],
    ]);
  });

  it('neither commands the terminal nor turns the text around', async () => {
    const { code, out } = await program.run(['inspect', file, '--password-stdin'], { input: 'secret\n' });
    expect(code).toBe(0);
    expect(out).toContain('gap\\u001b[2J\\u202efr.exe\\u0007');
    for (const unseen of ['\u001b', '\u202e', '\u0007']) expect(out).not.toContain(unseen);
  });

  it('is exact in JSON, and unseen there as well', async () => {
    const { out } = await program.run(['inspect', file, '--password-stdin', '--json'], { input: 'secret\n' });
    for (const unseen of ['\u001b', '\u202e', '\u0007']) expect(out).not.toContain(unseen);
    const { entries } = JSON.parse(out) as { entries: readonly { friendlyName?: string }[] };
    expect(entries.map(({ friendlyName }) => friendlyName)).toContain(hostile);
  });
});

describe('what a file is, in the words of the procedure', () => {
  const said = async (name: string, content: string): Promise<string> => {
    const file = join(program.folder, name);
    await writeFile(file, content);
    const { out } = await program.run(['inspect', file, '--lang', 'fr']);
    return out.replace(/[\u00a0\u202f]/g, ' ');
  };

  it('tells TEST, the usage, and since when it is over', async () => {
    const issuer = await mint({ subject: 'CN=TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS', ca: {} });
    const to = new Date(Date.now() - 12.5 * 86_400_000).toISOString();
    const dates = { from: '2020-01-01T00:00:00Z', to };
    const signing = await mint({ subject: 'CN=x', issuer, usage: ['nonRepudiation'], ...dates });
    const out = await said('sign.pem', signing.certificate.pem);
    expect(out).toContain('Se dit : IGC-Santé, TEST, SIGN (signature, ni serveur ni client TLS)');
    expect(out).toMatch(/Validité : du .+ au .+, expiré depuis 12 jours/);
  });

  it('tells the number and the scope of a list, and on which one a delta stands', async () => {
    const issuer = await mint({ subject: 'CN=Issuer', ca: {} });
    const number = extension('2.5.29.20', false, Uint8Array.of(2, 1, 8));
    const delta = extension('2.5.29.27', true, Uint8Array.of(2, 1, 5));
    const list = await mintList({ issuer, extensions: [number, delta] });
    const out = await said('delta.crl', list.pem);
    expect(out).toContain('Numéro de la CRL : 8');
    expect(out).toContain('Portée : delta, sur la CRL n° 5');
    const users = extension('2.5.29.28', true, Uint8Array.of(0x30, 3, 0x81, 1, 0xff));
    expect(await said('u.crl', (await mintList({ issuer, extensions: [users] })).pem)).toContain(
      'Portée : certificats finaux seuls',
    );
  });
});
