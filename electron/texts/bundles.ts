import { comments } from './bundles/comments.ts';
import { notes } from './bundles/notes.ts';
import { readme } from './bundles/readme.ts';
import type { TextTree } from './sentence.ts';

/** What the bundles of a deployment say: their README, and the comments of their files. */
export const bundles = { readme, notes, comments } as const satisfies TextTree;
