import { z } from 'zod';
import { evidenceFileSchema } from './evidence-file.ts';

/** The JSON Schema (2020-12) of the JSON evidence: what `docs/run-report.schema.json` holds. */
export function reportSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(evidenceFileSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    title: 'Assistant Diapason: report of a run, version 1',
    description:
      'What `evidence` writes as JSON: keys sorted, two spaces a level. Texts are keys with parameters, in the languages of the product.',
    ...schema,
  };
}
