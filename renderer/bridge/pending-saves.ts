const saves = new Set<() => Promise<void>>();

/** Registers what must be written before the dossier is closed. Returns what takes it back. */
export function registerSave(save: () => Promise<void>): () => void {
  saves.add(save);
  return () => saves.delete(save);
}

/** Writes what was typed and not yet saved. */
export async function savePending(): Promise<void> {
  await Promise.all([...saves].map((save) => save()));
}
