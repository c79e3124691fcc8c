import type { TimelineEntry } from '../../electron/contract/views.ts';

/** A message goes from one end to the other; a decision stays with the end that takes it. */
export type EntryKind = 'message' | 'decision';

/** Words of runs kept before every TLS message had its own line: those that travelled. */
const travelled: ReadonlySet<string> = new Set([
  'client-hello',
  'server-certificate',
  'client-certificate',
  'client-shows-nothing',
  'client-speaks',
]);

/** Whether a line of the story travelled from one end to the other, or was decided by one of them. */
export function kindOfEntry({ text }: Pick<TimelineEntry, 'text'>): EntryKind {
  if (text.key.includes('.wire.')) return 'message';
  return travelled.has(text.key.replace(/^scenarios\.timeline\./, '')) ? 'message' : 'decision';
}
