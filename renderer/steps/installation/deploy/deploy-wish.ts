import type { Input } from '../../../../electron/contract/methods.ts';
import type { DeploymentKind } from '../../../../electron/contract/deployment-kinds.ts';
import type { Language } from '../../../../electron/texts/sentence.ts';
import { kindFacts } from '../../../../electron/contract/deployment-kinds.ts';

/** The form as it is typed. `folder` is null while the one proposed is kept. */
export interface DeployWish {
  readonly pspName: string;
  /** One for each role: the GAP listens on its own port, and calls the one that the PSP gave. */
  readonly port: Readonly<Record<'server' | 'client', string>>;
  readonly applicationPort: string;
  readonly folder: string | null;
  readonly password: string;
  readonly flavour: 'modern' | 'legacy';
}

export const emptyWish: DeployWish = {
  pspName: '',
  port: { server: '8443', client: '' },
  applicationPort: '8080',
  folder: null,
  password: '',
  flavour: 'modern',
};

export type WishField = 'pspName' | 'port' | 'applicationPort' | 'folder' | 'password';

/** What is wrong with a field: keys of `installation.deploy.problems`. */
export type WishProblem = 'host' | 'port' | 'folder' | 'folderCharacters' | 'passwordShort' | 'passwordAscii';

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const isHost = (name: string): boolean => {
  const labels = name.split('.');
  return (
    name.length <= 253 && labels.every((one) => label.test(one)) && !/^[0-9]+$/.test(labels.at(-1) ?? '')
  );
};
const portOf = (text: string): number | null => {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
};

/** A full path, POSIX or Windows, that is not the root of a disk. */
function folderProblem(folder: string): WishProblem | null {
  const isFull = /^\/+[^/]/.test(folder) || /^[A-Za-z]:[\\/]+[^\\/]/.test(folder);
  if (!isFull || folder.split(/[\\/]/).includes('..')) return 'folder';
  return /^(?:[A-Za-z]:)?[\p{L}\p{N}\p{M} ._@+~/\\()-]+$/u.test(folder) ? null : 'folderCharacters';
}

function passwordProblem(password: string): WishProblem | null {
  if (!/^[\x20-\x7e]*$/.test(password)) return 'passwordAscii';
  return password.length < 6 ? 'passwordShort' : null;
}

/** The folder on the server: as typed, or the one proposed for the kind. */
export const folderOf = (wish: DeployWish, kind: DeploymentKind): string =>
  wish.folder ?? kindFacts[kind].folder;

/** What is wrong in the fields that the kind asks for; the core judges the same things again. */
export function wishProblems(
  wish: DeployWish,
  kind: DeploymentKind,
): Readonly<Partial<Record<WishField, WishProblem>>> {
  const facts = kindFacts[kind];
  const folder = folderProblem(folderOf(wish, kind).trim());
  const password = facts.needsPassword ? passwordProblem(wish.password) : null;
  return {
    ...(facts.role === 'client' && !isHost(wish.pspName.trim()) ? { pspName: 'host' } : {}),
    ...(portOf(wish.port[facts.role]) === null ? { port: 'port' } : {}),
    ...(facts.hasApplication && portOf(wish.applicationPort) === null ? { applicationPort: 'port' } : {}),
    ...(folder === null ? {} : { folder }),
    ...(password === null ? {} : { password }),
  };
}

/** The call that prepares the files of a kind, with nothing that the kind does not ask for; null while a field is wrong. */
export function deployInput(
  wish: DeployWish,
  kind: DeploymentKind,
  context: Readonly<{ dossier: string; language: Language }>,
): Input<'deploy.write'> | null {
  const facts = kindFacts[kind];
  const port = portOf(wish.port[facts.role]);
  if (port === null || Object.keys(wishProblems(wish, kind)).length > 0) return null;
  const applicationPort = portOf(wish.applicationPort);
  return {
    ...context,
    kind,
    folder: null,
    port,
    installFolder: folderOf(wish, kind).trim(),
    flavour: facts.hasPkcs12 ? wish.flavour : 'modern',
    pspName: facts.role === 'client' ? wish.pspName.trim() : undefined,
    applicationPort: facts.hasApplication ? (applicationPort ?? undefined) : undefined,
    password: facts.needsPassword ? wish.password : undefined,
  };
}
