import { z } from 'zod';
import { messageSchema, stepIdSchema } from '../words.ts';

export const stateKindSchema = z.enum(['done', 'todo', 'waiting', 'failed']);
export type StateKind = z.infer<typeof stateKindSchema>;

export const assessedItemSchema = z.strictObject({
  id: z.string(),
  step: stepIdSchema,
  clause: z.string(),
  state: stateKindSchema,
  /** What is asked, as an action. */
  title: messageSchema,
  /** What was seen, or what is waited for. */
  detail: messageSchema.optional(),
});
export type AssessedItem = Readonly<z.infer<typeof assessedItemSchema>>;

export const assessmentSchema = z.strictObject({
  steps: z.array(
    z.strictObject({
      id: stepIdSchema,
      state: stateKindSchema,
      /** One line under the step's name in the rail. */
      summary: messageSchema,
      items: z.array(assessedItemSchema),
    }),
  ),
  /** « Prochaine action »: the first item that the user can act on; null when all is done. */
  next: assessedItemSchema.nullable(),
  doneItems: z.number().int(),
  totalItems: z.number().int(),
});
export type Assessment = Readonly<z.infer<typeof assessmentSchema>>;
