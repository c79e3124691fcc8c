/** One change of the sources: a file that is made, or lines put into one that is there. Paths are the project's. */
export type Change =
  | { readonly path: string; readonly content: string }
  /** Lines put before the first `end` that follows `start`. */
  | { readonly path: string; readonly start: string; readonly end: string; readonly lines: string }
  /** An import, put where its path sorts among those of its folder. */
  | { readonly path: string; readonly imported: string; readonly from: string };

/** The text of a file of the project; null where there is none. */
export type ReadFile = (path: string) => string | null;

function insert(text: string, { path, start, end, lines }: Extract<Change, { start: string }>): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from + start.length);
  if (from < 0 || to < 0) throw new Error(`${path}: « ${(from < 0 ? start : end).trim()} » is not there`);
  return `${text.slice(0, to)}\n${lines.trimEnd()}${text.slice(to)}`;
}

function addImport(text: string, imported: string, from: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const lines = text.split('\n');
  const known = lines.flatMap((line, index) => {
    const path = /^import .* from '([^']+)';$/.exec(line)?.[1];
    return path?.startsWith(folder) === true ? [{ path, index }] : [];
  });
  const next = known.find(({ path }) => path > from)?.index ?? (known.at(-1)?.index ?? -1) + 1;
  return lines.toSpliced(next, 0, `import { ${imported} } from '${from}';`).join('\n');
}

/** The changed files, by path. Fails where a file that is to be made is there, or one that is to be changed is not as it was. */
export function applyChanges(changes: readonly Change[], read: ReadFile): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const change of changes) {
    const { path } = change;
    const text = files.get(path) ?? read(path);
    if ('content' in change) {
      if (text !== null) throw new Error(`${path} is there`);
      files.set(path, change.content);
      continue;
    }
    if (text === null) throw new Error(`${path} is not there`);
    files.set(path, 'lines' in change ? insert(text, change) : addImport(text, change.imported, change.from));
  }
  return files;
}
