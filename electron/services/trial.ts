import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FaultError } from '../contract/faults.ts';
import type { Profile } from '../contract/views.ts';
import { createDossier, type Dossier } from '../dossier/dossier.ts';
import { emptyProfile } from '../procedure/profile-rules.ts';

/** An example that says so: `.exemple` names that nobody owns would not pass the rules on real domains. */
const trialProfile: Profile = {
  ...emptyProfile,
  publisher: { ...emptyProfile.publisher, name: 'Éditeur Exemple' },
  gap: {
    product: 'GAP Exemple',
    server: 'gap',
    domain: 'editeur-exemple.fr',
    tpeFqdn: 'gap.editeur-exemple.fr',
  },
};

/**
 * Makes the dossier of « Essai guidé » in a folder of its own. Its vault's passphrase is made at random and kept in
 * it, since it takes practice certificates alone; it opens without a question.
 */
export async function createTrial(dossiersFolder: string, now: () => Date): Promise<Dossier> {
  await mkdir(dossiersFolder, { recursive: true, mode: 0o700 });
  const day = now().toISOString().slice(0, 10);
  for (let attempt = 1; ; attempt += 1) {
    const folder = join(dossiersFolder, `essai-guide-${day}${attempt === 1 ? '' : `-${attempt}`}`);
    try {
      return await createDossier({
        folder,
        passphrase: randomBytes(18).toString('base64url'),
        profile: trialProfile,
        now,
        trial: true,
      });
    } catch (error) {
      const taken =
        error instanceof FaultError &&
        ['DOSSIER_EXISTS', 'FOLDER_NOT_EMPTY', 'DOSSIER_LOCKED'].includes(error.fault.code);
      if (!taken || attempt === 100) throw error;
    }
  }
}
