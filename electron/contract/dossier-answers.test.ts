import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dossierIn } from './dossier-answers.ts';
import { methods, type MethodName, type Output } from './methods.ts';
import { dossierViewSchema } from './views.ts';

describe('dossierIn', () => {
  it.each(Object.keys(methods) as MethodName[])(
    'finds the dossier where the schema of %s has it',
    (method) => {
      const output: z.ZodType = methods[method].output;
      const beside = { assessment: 'of the one beside' };
      const answer = { assessment: 'of the answer', dossier: beside };
      const expected =
        output === dossierViewSchema
          ? answer
          : output instanceof z.ZodObject && output.shape['dossier'] === dossierViewSchema
            ? beside
            : null;
      expect(dossierIn(method, answer as unknown as Output<typeof method>)).toBe(expected);
    },
  );
});
