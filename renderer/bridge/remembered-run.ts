import { z } from 'zod';
import { methods } from '../../electron/contract/methods.ts';
import { targetSchema } from '../../electron/contract/views.ts';

/** The run that this tab started, so that reloading the page finds it again: one that waits for calls may last for hours. */
const key = 'assistant-diapason.run';

const rememberedSchema = z.strictObject({
  dossier: z.string(),
  target: targetSchema,
  start: methods['connectivity.start'].output,
});
export type RememberedRun = Readonly<z.infer<typeof rememberedSchema>>;

/** Keeps what is needed to follow a run again, or forgets it. */
export function rememberRun(run: RememberedRun | null): void {
  try {
    if (run === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(run));
  } catch {
    // Storage may be refused to the page; reloading then loses sight of the run until it ends.
  }
}

/** The run of a dossier that this tab started last; null when it started none. */
export function rememberedRun(dossier: string): RememberedRun | null {
  try {
    const parsed = rememberedSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'));
    return parsed.success && parsed.data.dossier === dossier ? parsed.data : null;
  } catch {
    return null;
  }
}
