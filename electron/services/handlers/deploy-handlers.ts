import type { Handlers } from '../dispatch.ts';
import { writeBundle } from '../deploy-bundle.ts';
import { examinePkcs12, rewriteInto } from '../pkcs12-doctor.ts';
import type { HandlerContext } from './context.ts';

type DeployHandlers = Pick<Handlers, Extract<keyof Handlers, `deploy.${string}` | `pkcs12.${string}`>>;

const bytesOf = (base64: string): Uint8Array => Buffer.from(base64, 'base64');

export const deployHandlers = ({ dossiers, pins, now }: HandlerContext): DeployHandlers => ({
  'deploy.write': ({ dossier, ...wish }) => writeBundle(dossiers.get(dossier), wish, { pins, now: now() }),
  'pkcs12.describe': ({ name, base64 }) => examinePkcs12(bytesOf(base64), name),
  'pkcs12.rewrite': async ({ dossier, name, base64, password, keyPassword, newPassword, flavour }) => ({
    path: await rewriteInto(
      dossiers.get(dossier).dossier,
      { name, bytes: bytesOf(base64), password, keyPassword },
      { newPassword, flavour },
    ),
  }),
});
