import * as clients from './bundles/clients.ts';
import { comments } from './bundles/comments.ts';
import { readme } from './bundles/readme.ts';
import * as servers from './bundles/servers.ts';
import type { TextTree } from './sentence.ts';

/** What the bundles of a deployment say: their README, and the comments of their files. */
export const bundles = {
  readme,
  notes: { ...servers.notes, ...clients.notes },
  comments: { ...comments, ...servers.comments, ...clients.comments },
} as const satisfies TextTree;
