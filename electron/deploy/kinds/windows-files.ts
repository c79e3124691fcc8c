import { isSelfSigned } from '../../pki/path/path-building.ts';
import type { DeploymentRole } from '../../contract/deployment-kinds.ts';
import type { BundleFile } from '../bundle.ts';
import type { Material } from '../define-deployment.ts';
import { identityPkcs12 } from '../keystores.ts';

/** The files of a bundle for Windows, and which store of the machine each goes to. */
export interface WindowsFiles {
  readonly files: readonly BundleFile[];
  readonly pfx: string;
  readonly roots: readonly string[];
  readonly intermediates: readonly string[];
  readonly lists: readonly string[];
}

/** DER throughout, one object a file: of a PEM with several, `Import-Certificate` and `certutil` take the first alone. */
export async function windowsFiles(role: DeploymentRole, material: Material): Promise<WindowsFiles> {
  const { chain, authorities, lists } = material;
  const peer = role === 'server' ? 'tpe' : 'psp';
  const pfx = await identityPkcs12(`gap-${role}.pfx`, material);
  const ownChain = chain.map((one, index) => derFile(`gap-authority-${index + 1}.cer`, one.der));
  const trusted = authorities.map((one, index) => ({
    file: derFile(`${peer}-authority-${index + 1}.cer`, one.der),
    isRoot: isSelfSigned(one),
  }));
  const revoked = lists.map((list, index) => derFile(`${peer}-crl-${index + 1}.crl`, list.der));
  return {
    files: [pfx, ...ownChain, ...trusted.map(({ file }) => file), ...revoked],
    pfx: pfx.path,
    roots: trusted.filter(({ isRoot }) => isRoot).map(({ file }) => file.path),
    intermediates: trusted.filter(({ isRoot }) => !isRoot).map(({ file }) => file.path),
    lists: revoked.map(({ path }) => path),
  };
}

function derFile(path: string, der: Uint8Array): BundleFile {
  return { path, content: der, mode: 0o644, secret: false };
}

/** A PowerShell text between single quotes, within which nothing is interpreted. */
export function powershellText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * Makes the folder, closes it to everybody but administrators and the system (by their SIDs, which no language changes),
 * and only then copies the files.
 *
 * @param reader who else may read, as a word of `icacls`
 */
export function copyCommands(folder: string, reader?: string): string[] {
  const place = powershellText(folder);
  const readers = [
    "'*S-1-5-32-544:(OI)(CI)F'",
    "'*S-1-5-18:(OI)(CI)F'",
    ...(reader === undefined ? [] : [reader]),
  ];
  return [
    `New-Item -ItemType Directory -Force ${place}`,
    `icacls ${place} /inheritance:r /grant ${readers.join(' ')}`,
    `Copy-Item * ${place}`,
  ];
}

/** A PowerShell array of texts. */
export function powershellList(texts: readonly string[]): string {
  return `@(${texts.map(powershellText).join(', ')})`;
}
