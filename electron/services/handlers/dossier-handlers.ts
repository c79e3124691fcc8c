import { createDossier } from '../../dossier/dossier.ts';
import { emptyProfile } from '../../procedure/profile-rules.ts';
import type { Handlers } from '../dispatch.ts';
import { readRecentDossiers } from '../recent-dossiers.ts';
import { createTrial } from '../trial.ts';
import { recallPassphrase, rememberPassphrase, usableKeychain } from '../remembered-passphrase.ts';
import { changeDossier, type HandlerContext } from './context.ts';

type DossierHandlers = Pick<Handlers, Extract<keyof Handlers, `dossier.${string}` | `vault.${string}`>>;

export function dossierHandlers(context: HandlerContext): DossierHandlers {
  const { dossiers, preferences, shell, now, emit } = context;
  return {
    'dossier.recent': async () => ({
      dossiers: await readRecentDossiers(dossiers, await preferences.recent()),
    }),
    'dossier.forget': async ({ folder }) => {
      await preferences.forget(folder);
      return {};
    },
    'dossier.create': async ({ folder, passphrase, remember, profile }) => {
      // Asked before anything is made: a refusal afterwards would leave a dossier that nobody sees.
      if (remember) usableKeychain(shell.keychain);
      const dossier = await createDossier({ folder, passphrase, profile: profile ?? emptyProfile, now });
      const entry = dossiers.add(dossier);
      await preferences.remember(dossier.folder, now());
      if (remember) await rememberPassphrase(shell.keychain, entry, passphrase);
      return dossiers.view(entry);
    },
    'dossier.createTrial': async () => {
      const entry = dossiers.add(await createTrial(context.dossiersFolder, now));
      await preferences.remember(entry.dossier.folder, now());
      return dossiers.view(entry);
    },
    'dossier.open': async ({ folder }) => {
      const entry = await dossiers.open(folder);
      await preferences.remember(entry.dossier.folder, now());
      await recallPassphrase(shell.keychain, entry);
      return dossiers.view(entry);
    },
    'dossier.inspect': async ({ folder }) => (await dossiers.inspect(folder)).view,
    'dossier.read': ({ dossier }) => dossiers.view(dossiers.get(dossier)),
    'dossier.close': async ({ dossier }) => {
      await dossiers.close(dossier);
      emit({ name: 'dossier.changed', payload: { dossier } });
      return {};
    },
    'dossier.updateProfile': ({ dossier, profile }) =>
      changeDossier(context, dossier, (entry) => entry.dossier.updateProfile(profile)),
    'dossier.attest': ({ dossier, attestation, date }) =>
      changeDossier(context, dossier, async (entry) => {
        await entry.dossier.attest(attestation, date);
        await entry.dossier.journal({ event: 'attested', params: { attestation, date: date ?? '' } });
      }),
    'vault.unlock': ({ dossier, passphrase, remember }) =>
      changeDossier(context, dossier, async (entry) => {
        await entry.dossier.vault.unlock(passphrase);
        if (remember) await rememberPassphrase(shell.keychain, entry, passphrase);
      }),
    'vault.lock': ({ dossier }) =>
      changeDossier(context, dossier, async (entry) => {
        entry.dossier.vault.lock();
        await shell.keychain?.forget(dossier);
        entry.remembered = false;
      }),
  };
}
