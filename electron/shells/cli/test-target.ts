import { isIP } from 'node:net';
import { requestMethods, type DossierView, type Target } from '../../contract/views.ts';
import { parseServerAddress } from '../../procedure/address.ts';
import { parseRequest, type AskedRequest } from '../../procedure/http-request.ts';
import { choice, textOption } from './dossier-session.ts';
import { UsageError, type VerbContext } from './verb.ts';
import { messageOf } from '../../texts/message.ts';

export const targetUsage =
  'rehearsal | gap-server=HOST:PORT | gap-client=PORT | psp=HOST:PORT | revocation-drill=HOST:PORT';

/** Reads `--target` and the options that go with it, before anything is opened: a wrong one must not cost a passphrase. */
export function readTarget(context: VerbContext): (dossier: Pick<DossierView, 'fqdn' | 'profile'>) => Target {
  const value = textOption(context, 'target');
  if (value === undefined) throw new UsageError(messageOf('cli.errors.missingOption', { option: 'target' }));
  const [kind = '', ...rest] = value.split('=');
  const at = rest.join('=');
  switch (kind) {
    case 'rehearsal':
      if (at !== '') throw badTarget(value);
      return () => ({ kind: 'rehearsal' });
    case 'gap-server': {
      const address = readAddress(value, at);
      const terminal = choice(context, 'terminal', ['simulated', 'own']) ?? 'simulated';
      const named = textOption(context, 'server-name');
      const request = readRequest(context);
      return (dossier) => ({
        kind: 'gap-server',
        ...address,
        ...request,
        terminal,
        serverName: named ?? terminalName(dossier) ?? address.host,
      });
    }
    case 'gap-client': {
      const port = /^\d{1,5}$/.test(at) ? Number(at) : Number.NaN;
      if (!(port <= 65_535)) throw badTarget(value);
      const address = textOption(context, 'listen') ?? '127.0.0.1';
      if (isIP(address) === 0) {
        throw new UsageError(messageOf('cli.errors.badAddress', { value: address }), 'listen');
      }
      const arrangement = choice(context, 'arrangement', ['ports', 'sni', 'turn']) ?? 'ports';
      const pspName = textOption(context, 'psp-name') ?? usualName(address);
      return () => ({ kind: 'gap-client', address, port, arrangement, pspName });
    }
    case 'psp': {
      const address = readAddress(value, at);
      const serverName = textOption(context, 'server-name') ?? address.host;
      const request = readRequest(context);
      return () => ({ kind: 'psp', ...address, ...request, serverName });
    }
    case 'revocation-drill': {
      const address = readAddress(value, at);
      const named = textOption(context, 'server-name');
      const request = readRequest(context);
      const times = {
        everySeconds: seconds(context, 'every') ?? 5,
        giveUpAfterSeconds: seconds(context, 'give-up') ?? 3600,
        staleAfterSeconds: seconds(context, 'stale') ?? null,
      };
      return (dossier) => ({
        kind: 'revocation-drill',
        ...address,
        ...request,
        ...times,
        serverName: named ?? terminalName(dossier) ?? address.host,
      });
    }
    default:
      throw badTarget(value);
  }
}

/** The FQDN as the terminals have it, else the dossier's own. */
function terminalName({ fqdn, profile }: Pick<DossierView, 'fqdn' | 'profile'>): string | null {
  const typed = profile.gap.tpeFqdn.trim();
  return typed === '' ? fqdn : typed;
}

/** On this machine a GAP calls `localhost`; elsewhere it has to be told, and the address is the best guess. */
function usualName(address: string): string {
  return address === '127.0.0.1' || address === '::1' ? 'localhost' : address;
}

function readAddress(target: string, text: string): { readonly host: string; readonly port: number } {
  const address = parseServerAddress(text);
  if (!address.ok || address.port === null) throw badTarget(target);
  return { host: address.host, port: address.port };
}

/** `--path` and `--method`; what they come to together. */
function readRequest(context: VerbContext): AskedRequest {
  const path = textOption(context, 'path') ?? '/';
  const method = choice(context, 'method', requestMethods) ?? 'GET';
  const request = parseRequest(`${method} ${path}`);
  if (request === null) throw new UsageError(messageOf('cli.errors.badPath', { value: path }), 'path');
  return request;
}

function badTarget(value: string): UsageError {
  return new UsageError(messageOf('cli.errors.badChoice', { option: 'target', value, allowed: targetUsage }));
}

/** A length of time in seconds, decimals allowed. */
export function seconds(context: VerbContext, option: string): number | undefined {
  const value = textOption(context, option);
  if (value === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(value) || Number(value) === 0) {
    throw new UsageError(messageOf('cli.errors.badSeconds', { value }), option);
  }
  return Number(value);
}
