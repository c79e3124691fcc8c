import { recogniseTrace } from '../recognise-trace.ts';

/** What people pasted in public, names and addresses changed: where it was read, the text, what is right. */
export type Pasted = readonly [source: string, text: string, right: string];

/** What is said of a text: cause, end, and the flow where it is known; nothing where there is nothing to say. */
export const said = (text: string): string =>
  recogniseTrace(text)
    .map(({ cause, refusedBy, flow }) => `${cause} ${refusedBy} ${flow ?? '?'}`)
    .join(' | ');
