import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orderIds } from '../../electron/contract/words.ts';
import { items } from '../../electron/procedure/steps.ts';

/** `attestation="id"`, a template that names the order, or a constant of the same file that holds one. */
const control = /<AttestRow\s[^>]*?\battestation=(?:"([^"]+)"|\{`([^`]+)`\}|\{(\w+)\})/g;

function controlsOf(source: string): string[] {
  return [...source.matchAll(control)].flatMap(([, literal, template, name]) => {
    const held =
      name === undefined ? undefined : new RegExp(`const ${name} = \`([^\`]+)\``).exec(source)?.[1];
    const text = literal ?? template ?? held ?? '';
    return orderIds.map((order) => text.replace('${order}', order));
  });
}

describe('what an item waits for a person to state', () => {
  const pages = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const controls = pages
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) => controlsOf(readFileSync(join(import.meta.dirname, path), 'utf8')));

  const waited = items.flatMap(({ id, attestation }) => (attestation ? [[id, attestation] as const] : []));
  it.each(waited)('%s: %s has its control on a screen', (_, attestation) => {
    expect(controls).toContain(attestation);
  });
});
