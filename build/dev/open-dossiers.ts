import type { Reply, Transport } from '../../electron/contract/client.ts';

/** Which dossiers the page has opened, and how, so that a new core can open them again. */
export interface OpenDossierMemory {
  /** Takes note of a call that was answered. */
  readonly note: (method: string, input: unknown, reply: Reply) => void;
  /** Opens them in another core, those unlocked unlocked. Gives the ids of those that it could open. */
  readonly reopen: (call: Transport) => Promise<readonly string[]>;
}

interface OpenedDossier {
  readonly folder: string;
  /** Null while it is locked. Kept in memory alone, as the core itself keeps its vault open. */
  readonly passphrase: string | null;
}

interface Named {
  readonly id: string;
  readonly folder: string;
}

/** What calls that open, unlock, lock or close a dossier carry. */
interface DossierInput {
  readonly dossier?: string;
  readonly passphrase?: string;
}

export function rememberOpenDossiers(): OpenDossierMemory {
  const opened = new Map<string, OpenedDossier>();
  return {
    note: (method, input, reply) => {
      if (!reply.ok) return;
      const { dossier = '', passphrase = null } = input as DossierInput;
      const known = opened.get(dossier);
      if (method === 'dossier.open' || method === 'dossier.create' || method === 'dossier.createTrial') {
        const { id, folder } = reply.value as Named;
        opened.set(id, { folder, passphrase: passphrase ?? opened.get(id)?.passphrase ?? null });
      } else if (method === 'dossier.close') opened.delete(dossier);
      else if (method === 'vault.unlock' && known) opened.set(dossier, { folder: known.folder, passphrase });
      else if (method === 'vault.lock' && known)
        opened.set(dossier, { folder: known.folder, passphrase: null });
    },
    reopen: async (call) => {
      const ids: string[] = [];
      for (const [dossier, { folder, passphrase }] of opened) {
        const reply = await call('dossier.open', { folder });
        if (!reply.ok) continue;
        ids.push(dossier);
        if (passphrase !== null) await call('vault.unlock', { dossier, passphrase, remember: false });
      }
      return ids;
    },
  };
}
