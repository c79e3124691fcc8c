import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportSchema } from './report-schema.ts';

describe('docs/run-report.schema.json', () => {
  it('is what the contract says (npm run report-schema)', () => {
    const kept: unknown = JSON.parse(
      readFileSync(new URL('../../docs/run-report.schema.json', import.meta.url), 'utf8'),
    );
    expect(kept).toEqual(JSON.parse(JSON.stringify(reportSchema())));
  });

  it('closes every object, so that nothing unnamed is valid', () => {
    const open: string[] = [];
    const walk = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      const schema = part as Record<string, unknown>;
      if (
        schema['type'] === 'object' &&
        schema['properties'] !== undefined &&
        schema['additionalProperties'] !== false
      ) {
        open.push(path);
      }
      for (const [key, value] of Object.entries(schema)) walk(value, `${path}/${key}`);
    };
    walk(reportSchema(), '');
    expect(open).toEqual([]);
  });
});
