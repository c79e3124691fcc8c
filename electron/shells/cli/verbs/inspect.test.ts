import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mint } from '../../../pki/testing/mint.ts';
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
