import type { TerminalView } from '../../contract/views.ts';
import {
  importTerminal,
  readTerminal,
  setTerminalAside,
  type StoredTerminal,
} from '../../dossier/terminal.ts';
import type { Handlers } from '../dispatch.ts';
import type { HandlerContext } from './context.ts';

type TerminalHandlers = Pick<Handlers, Extract<keyof Handlers, `terminal.${string}`>>;

const viewTerminal = ({ certificate, chain }: StoredTerminal): TerminalView => ({
  commonName: certificate.commonName,
  issuer: certificate.issuer.text,
  notAfter: certificate.notAfter.toISOString(),
  sha256: certificate.sha256,
  chain: chain.length,
});

export const terminalHandlers = ({ dossiers }: HandlerContext): TerminalHandlers => ({
  'terminal.import': async ({ dossier, files }) => {
    const given = files.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') }));
    return { terminal: viewTerminal(await importTerminal(dossiers.get(dossier).dossier, given)) };
  },
  'terminal.read': async ({ dossier }) => {
    const stored = await readTerminal(dossiers.get(dossier).dossier);
    return { terminal: stored === null ? null : viewTerminal(stored) };
  },
  'terminal.setAside': async ({ dossier }) => {
    await setTerminalAside(dossiers.get(dossier).dossier);
    return {};
  },
});
