/** File names of the contract are at most 255 characters; the end, with its extension, tells more than the beginning. */
export const contractName = (name: string): string => name.slice(-255) || '?';

/** The bytes of a file in base64, read by the browser itself so that a large file does not hold the page. */
export async function readAsBase64(file: Blob): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('unreadable file'));
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}

/** What one call may carry: the contract's number of files, and a weight that a transport takes in one piece. */
const filesPerCall = 50;
const bytesPerCall = 20_000_000;

/**
 * Cuts a drop into calls. Files dropped together stay together as far as they can: a key and its certificate in two
 * files are matched inside the dossier whatever call they came with.
 */
export function inCalls<T extends { readonly size: number }>(files: readonly T[]): readonly (readonly T[])[] {
  const calls: T[][] = [];
  let weight = 0;
  for (const file of files) {
    const current = calls.at(-1);
    if (current === undefined || current.length >= filesPerCall || weight + file.size > bytesPerCall) {
      calls.push([file]);
      weight = file.size;
    } else {
      current.push(file);
      weight += file.size;
    }
  }
  return calls;
}
