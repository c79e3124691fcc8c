import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attestationIds } from '../../../contract/words.ts';
import { openCommandLine, type CommandLine } from '../testing/command-line.ts';

let program: CommandLine;
beforeAll(async () => {
  program = await openCommandLine();
});
afterAll(() => program.close());

describe('what a person states', () => {
  it('is listed, noted with its day, and taken back, without the passphrase', async () => {
    const dossier = join(program.folder, 'atteste');
    await program.create(dossier, '--case', 'A');
    const attested = async (...args: string[]): Promise<Record<string, string | null>> => {
      const { code, out } = await program.run(['attest', dossier, ...args, '--json']);
      expect(code, args.join(' ')).toBe(0);
      const { attestations } = JSON.parse(out) as { attestations: { id: string; date: string | null }[] };
      return Object.fromEntries(attestations.map(({ id, date }) => [id, date]));
    };
    const asked = await attested();
    expect(asked).toMatchObject({ 'cards-received': null, 'tpe-fqdn-entered': null });
    // Case B's, which this dossier does not ask for.
    expect(asked).not.toHaveProperty('habilitations-checked');

    for (const id of attestationIds) {
      expect((await attested(id, '--on', '2026-02-03'))[id]).toBe(new Date(2026, 1, 3, 12).toISOString());
    }
    const status = await program.run(['status', dossier, '--json']);
    expect(status.out).toContain('Réglé le 03/02/2026');
    expect((await attested('tpe-fqdn-entered', '--undo'))['tpe-fqdn-entered']).toBeNull();
    expect((await program.run(['attest', dossier])).out).toMatch(
      /○ tpe-fqdn-entered +FQDN saisi dans le TPE\n/,
    );
  });

  it.each([
    ['an item that nobody states', ['rehearsal'], 'tpe-fqdn-entered'],
    ['a day that does not exist', ['form-sent', '--on', '2026-02-31'], '2026-02-31'],
    ['a day to come', ['form-sent', '--on', '2999-01-01'], '2999-01-01'],
    ['a day and its taking back', ['form-sent', '--on', '2026-02-03', '--undo'], '--undo'],
  ])('is refused as wrong usage: %s', async (_, args, said) => {
    const { code, err } = await program.run(['attest', program.folder, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
