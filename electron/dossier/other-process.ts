/**
 * What the tests of this room run in another process: modes `save` (changes without end, until killed), `create` (one
 * dossier after the other) and `hold` (keeps the dossier open until a second line of input). Arguments: mode, folder;
 * the passphrase comes on the first line of the input.
 */
import { generateKeyPairSync } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { FaultError } from '../contract/faults.ts';
import { spkiSha256 } from '../pki/keys/key.ts';
import { emptyProfile } from '../procedure/profile-rules.ts';
import { createDossier, openDossier } from './dossier.ts';

const now = (): Date => new Date();

/** Written at once: what was said before a kill has been said. */
const say = (...words: readonly string[]): void => void writeSync(1, `${words.join(' ')}\n`);

async function save(folder: string, passphrase: string): Promise<never> {
  say('OPENING');
  const dossier = await openDossier({ folder, now });
  await dossier.vault.unlock(passphrase);
  say('READY');
  const { profile } = dossier.file();
  const start = Number(profile.publisher.name) || 0;
  for (let number = start + 1; ; number += 1) {
    const name = String(number);
    const publisher = { ...profile.publisher, name, town: name, address: name.padEnd(180, '.') };
    await dossier.updateProfile({ ...profile, publisher });
    say('SAVED', name);
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const keyName = `lab.key-${name}`;
    await dossier.vault.put(keyName, key);
    say('KEPT', keyName, spkiSha256(key));
    await dossier.store.write(
      'lab/state.json',
      JSON.stringify({ number, again: number, filler: 'x'.repeat(5000) }),
    );
    await dossier.journal({ event: 'saved', params: { number } });
    say('NOTED', name);
  }
}

async function create(folder: string, passphrase: string): Promise<never> {
  say('READY');
  for (let number = 1; ; number += 1) {
    const inner = join(folder, String(number));
    say('CREATING', inner);
    const dossier = await createDossier({
      folder: inner,
      passphrase,
      profile: emptyProfile,
      now,
      iterations: 1,
    });
    say('CREATED', inner);
    await dossier.close();
  }
}

async function hold(folder: string, lines: AsyncIterator<string>): Promise<void> {
  try {
    const dossier = await openDossier({ folder, now });
    say('HELD');
    await lines.next();
    await dossier.close();
    say('CLOSED');
  } catch (error) {
    say('REFUSED', error instanceof FaultError ? error.fault.code : String(error));
  }
}

async function main(): Promise<void> {
  const [, , mode = '', folder = ''] = process.argv;
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const first = await lines.next();
  const passphrase = first.done === true ? '' : first.value;
  if (mode === 'save') await save(folder, passphrase);
  else if (mode === 'create') await create(folder, passphrase);
  else await hold(folder, lines);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    say('FAILED', String(error));
    process.exit(1);
  },
);
