import { FaultError } from '../contract/faults.ts';

/** Characters and names that one of Windows, macOS or Linux cannot store: a dossier travels as a zip between them. */
const unportable = /[<>:"|?*\p{Cc}]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)([.]|$)/iu;
const climbing = new Set(['', '.', '..']);

/**
 * Segments of a path inside the dossier, written with `/` on every system. The empty path is the dossier itself.
 * Throws NOT_ALLOWED{path} for what could lead outside: absolute paths, `..`, back-slashes, NUL, drive letters.
 */
export function pathSegments(path: string): readonly string[] {
  if (path === '') return [];
  const segments = path.split('/');
  const drive = process.platform === 'win32' && path.includes(':');
  if (drive || segments.some((segment) => climbing.has(segment) || /[\\\0]/.test(segment))) {
    throw new FaultError('NOT_ALLOWED', { path });
  }
  return segments;
}

/** The same for a file about to be written, whose name must besides be storable on every system: NOT_ALLOWED{path}. */
export function newFileSegments(path: string): readonly string[] {
  const segments = pathSegments(path);
  if (segments.length === 0 || segments.some((segment) => unportable.test(segment))) {
    throw new FaultError('NOT_ALLOWED', { path });
  }
  return segments;
}
