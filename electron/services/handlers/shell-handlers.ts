import { FaultError } from '../../contract/faults.ts';
import type { Handlers } from '../dispatch.ts';
import type { HandlerContext } from './context.ts';

type ShellHandlers = Pick<Handlers, 'shell.chooseFolder' | 'shell.saveRequest' | 'shell.showFolder'>;

/** NOT_ALLOWED where the shell has no such dialog; the page asks `app.info` first. */
export const shellHandlers = ({ shell, dossiers }: HandlerContext): ShellHandlers => ({
  'shell.chooseFolder': async (options) => {
    if (shell.chooseFolder === undefined) throw new FaultError('NOT_ALLOWED');
    return { folder: await shell.chooseFolder(options) };
  },
  'shell.saveRequest': async ({ dossier: id, order }) => {
    const { dossier } = dossiers.get(id);
    const newest = (await dossier.inventory()).orders[order].requests[0];
    if (newest === undefined) throw new FaultError('REQUEST_MISSING', { order });
    if (shell.saveFile === undefined) throw new FaultError('NOT_ALLOWED');
    // The name is a file's in the dossier, which may come from anybody: it must lead to no other folder.
    const commonName = newest.request.commonName.replace(/[^\p{L}\p{N}._-]+/gu, '-');
    const suggestedName = `${order}-${commonName}.csr`;
    return { path: await shell.saveFile({ suggestedName, content: newest.request.pem }) };
  },
  'shell.showFolder': async ({ dossier: id }) => {
    const { dossier } = dossiers.get(id);
    if (shell.showFolder === undefined) throw new FaultError('NOT_ALLOWED');
    await shell.showFolder(dossier.folder);
    return {};
  },
});
