import { fileURLToPath } from 'node:url';
import { FaultError } from '../../../contract/faults.ts';
import { createCore } from '../../../services/core.ts';
import { productVersion } from '../../../services/product-version.ts';
import { startWebShell } from '../../web/serve.ts';
import { textOption } from '../dossier-session.ts';
import { UsageError, VerbFault, type Verb, type VerbContext } from '../verb.ts';
import { messageOf } from '../../../texts/message.ts';

function portOf(context: VerbContext): number | undefined {
  const value = textOption(context, 'port');
  if (value === undefined) return undefined;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new UsageError(messageOf('cli.errors.badPort', { value }));
  return port;
}

/** The page lies beside the bundled command line. */
const rendererFolder = fileURLToPath(new URL('./renderer/', import.meta.url));

/** `serve`: the web shell, on this machine only, until it is told to stop. */
export const serveVerb: Verb = {
  name: 'serve',
  usage: '[--port N] [--no-open]',
  positionals: { min: 0, max: 0 },
  options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  run: async (context) => {
    const port = portOf(context);
    try {
      const shell = await startWebShell({
        makeCore: (shellPort) =>
          createCore({ ...context.folders, shell: shellPort, version: productVersion }),
        rendererFolder,
        port,
        open: context.options['no-open'] !== true,
        newAddressOnEnter: {
          input: context.input,
          tell: (url) => context.terminal.print(context.text('cli.serve.address', { url })),
        },
      });
      if (context.json) context.terminal.print(JSON.stringify({ url: shell.url, port: shell.port }));
      else {
        context.terminal.print(context.text('cli.serve.address', { url: shell.url }));
        context.terminal.note(context.text('cli.serve.hint'));
      }
      await context.interrupted;
      await shell.close();
      return 0;
    } catch (error) {
      throw error instanceof FaultError ? new VerbFault(error.fault) : error;
    }
  },
};
