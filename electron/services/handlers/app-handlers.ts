import { importLimitBytes, listLimitBytes, passphraseMinLength } from '../../contract/methods.ts';
import type { Handlers } from '../dispatch.ts';
import { lookUpDomain } from '../domain-lookup.ts';
import { tlsLibrary } from '../tls-library.ts';
import type { HandlerContext } from './context.ts';

type AppHandlers = Pick<Handlers, 'app.info' | 'settings.read' | 'settings.write' | 'domain.lookup'>;

export const appHandlers = ({
  shell,
  version,
  dossiersFolder,
  preferences,
}: HandlerContext): AppHandlers => ({
  'app.info': () => ({
    version,
    shell: shell.kind,
    tls: tlsLibrary(),
    platform: process.platform,
    nativeDialogs: shell.chooseFolder !== undefined,
    keychain: shell.keychain?.state ?? 'unavailable',
    dossiersFolder,
    limits: {
      importBytes: importLimitBytes,
      listBytes: listLimitBytes,
      passphraseLength: passphraseMinLength,
    },
  }),
  'settings.read': () => preferences.settings(),
  'settings.write': (change) => preferences.writeSettings(change),
  'domain.lookup': async ({ domain }) => ({ domain, state: await lookUpDomain(domain) }),
});
