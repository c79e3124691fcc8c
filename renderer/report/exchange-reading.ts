import type { Target, TimelineEntry } from '../../electron/contract/views.ts';
import type { PartyRole } from '../../electron/contract/words.ts';

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

/** The party whose software is not ours: all that is known of it is what came over the wire. */
export function foreignParty(kind: Target['kind']): PartyRole | null {
  switch (kind) {
    case 'rehearsal':
      return null;
    case 'gap-server':
    case 'gap-client':
    case 'revocation-drill':
      return 'GAP';
    case 'psp':
      return 'PSP';
  }
}

/** The flows that a target puts to the test. */
export function flowsOf(kind: Target['kind']): readonly ('tpe-gap' | 'gap-psp')[] {
  switch (kind) {
    case 'rehearsal':
      return ['tpe-gap', 'gap-psp'];
    case 'gap-server':
    case 'revocation-drill':
      return ['tpe-gap'];
    case 'gap-client':
    case 'psp':
      return ['gap-psp'];
  }
}
