import { resolve } from 'node:path';
import type { MethodName, Input, Output } from '../../contract/methods.ts';
import type { DossierView } from '../../contract/views.ts';
import { UsageError, VerbFault, type VerbContext } from './verb.ts';
import { messageOf } from '../../texts/message.ts';

/** Calls a method and gives its value; a fault ends the verb. */
export async function ask<M extends MethodName>(
  { call }: Pick<VerbContext, 'call'>,
  method: M,
  input: Input<M>,
): Promise<Output<M>> {
  const reply = await call(method, input);
  if (!reply.ok) throw new VerbFault(reply.fault);
  return reply.value;
}

export const folderArgument = (context: VerbContext): string => resolve(context.positionals[0] ?? '.');

/** Opens a dossier, its vault as it is, runs the body, and closes it whatever happens. */
export async function withDossier<T>(
  context: VerbContext,
  body: (dossier: DossierView) => Promise<T>,
): Promise<T> {
  const opened = await ask(context, 'dossier.open', { folder: folderArgument(context) });
  try {
    return await body(opened);
  } finally {
    await context.call('dossier.close', { dossier: opened.id });
  }
}

/** The same, with its vault unlocked. */
export function withUnlockedDossier<T>(
  context: VerbContext,
  body: (dossier: DossierView) => Promise<T>,
): Promise<T> {
  return withDossier(context, async (opened) => {
    if (opened.vault.unlocked) return body(opened);
    const passphrase = await context.passphrase();
    return body(await ask(context, 'vault.unlock', { dossier: opened.id, passphrase, remember: false }));
  });
}

/** The value of an option that takes one of a few words. */
export function choice<T extends string>(
  context: VerbContext,
  option: string,
  allowed: readonly T[],
): T | undefined {
  const value = context.options[option];
  if (value === undefined) return undefined;
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    throw new UsageError(
      messageOf('cli.errors.badChoice', {
        option,
        value: String(value),
        allowed: allowed.join(', '),
      }),
    );
  }
  return found;
}

export function textOption(context: VerbContext, option: string): string | undefined {
  const value = context.options[option];
  return typeof value === 'string' ? value : undefined;
}
