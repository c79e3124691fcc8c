import type { Handlers } from '../dispatch.ts';
import { takeFiles } from '../../dossier/intake/take-files.ts';
import { restore, setAside } from '../../dossier/set-aside.ts';
import { placeOrders } from '../dossier-identities.ts';
import { downloadAuthorities } from '../authority-download.ts';
import { changeDossier, type HandlerContext } from './context.ts';

type InstallHandlers = Pick<Handlers, Extract<keyof Handlers, `install.${string}`>>;

export function installHandlers(context: HandlerContext): InstallHandlers {
  const { dossiers, pins, emit } = context;
  return {
    'install.import': async ({ dossier: id, files, authorityRole }) => {
      const entry = dossiers.get(id);
      const lab = await entry.labIfFounded();
      const answers = await takeFiles(
        {
          dossier: entry.dossier,
          pins,
          isPractice: (certificate) => lab?.isPractice(certificate) === true,
          currentOf: async (order) => (await placeOrders(entry, pins))[order]?.certificate ?? null,
          authorityRole,
        },
        files.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') })),
      );
      emit({ name: 'dossier.changed', payload: { dossier: id } });
      return { files: answers, dossier: await dossiers.view(entry) };
    },
    'install.downloadAuthorities': async ({ dossier: id, environment }) => {
      const entry = dossiers.get(id);
      const wanted = pins.filter((pin) => pin.environment === environment);
      const files = await downloadAuthorities(entry, wanted);
      emit({ name: 'dossier.changed', payload: { dossier: id } });
      return { files, dossier: await dossiers.view(entry) };
    },
    'install.setAside': ({ dossier, sha256 }) =>
      changeDossier(context, dossier, (entry) => setAside(entry.dossier, sha256)),
    'install.restore': ({ dossier, sha256 }) =>
      changeDossier(context, dossier, (entry) => restore(entry.dossier, sha256)),
  };
}
