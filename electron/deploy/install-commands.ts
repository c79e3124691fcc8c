import type { BundleFile } from './bundle.ts';
import type { Material } from './define-deployment.ts';

/**
 * POSIX commands, run in the bundle's folder, that put files in their place with their permissions.
 *
 * @param owner shell word for the account that reads the private key; root where absent
 */
export function installCommands(
  { folder }: Pick<Material, 'folder'>,
  files: readonly BundleFile[],
  owner?: string,
): string[] {
  const place = folder.replaceAll('\\', '/');
  const ownership = owner === undefined ? '' : `-o ${owner} `;
  const open = files.filter(({ secret }) => !secret).map(({ path }) => path);
  const secret = files.filter((file) => file.secret).map(({ path }) => path);
  return [
    `sudo install -d -m 0755 '${place}'`,
    ...(open.length === 0 ? [] : [`sudo install -m 0644 ${open.join(' ')} '${place}/'`]),
    ...secret.map((path) => `sudo install -m 0600 ${ownership}${path} '${place}/'`),
  ];
}
