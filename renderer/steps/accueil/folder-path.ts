/** The separator of the machine that runs the core, which is not always the one that shows the page. */
const separatorOf = (platform: string): string => (platform === 'win32' ? '\\' : '/');

/** A folder's name made from a publisher's: letters and digits without accents, joined by hyphens. */
export function folderNameOf(publisher: string, otherwise: string): string {
  const name = publisher
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name === '' ? otherwise : name;
}

/** A folder inside another one, on that machine. */
export function joinFolder(parent: string, name: string, platform: string): string {
  const separator = separatorOf(platform);
  return parent.endsWith(separator) ? `${parent}${name}` : `${parent}${separator}${name}`;
}
