import { readFileSync } from 'node:fs';
import { format, type FormatConfig } from 'oxfmt';
import { at } from './root.ts';

/** A text as it is formatted here, by the path that it is for. */
export async function formatText(path: string, text: string): Promise<string> {
  const config = JSON.parse(readFileSync(at('.oxfmtrc.json'), 'utf8')) as FormatConfig;
  return (await format(path, text, config)).code;
}
