import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCoreChild } from './core-child.ts';

/** A core that answers `slow` only once `release` is called, and ends on `crash`. */
const script = `
const held = [];
process.on('message', ({ id, method }) => {
  const answer = () => process.send({ kind: 'reply', id, reply: { ok: true, value: method } });
  if (method === 'crash') process.exit(1);
  if (method === 'slow') return held.push(answer);
  held.forEach((each) => each());
  answer();
});
process.on('disconnect', () => process.exit(0));
process.send({ kind: 'ready' });
`;

const folder = mkdtempSync(join(tmpdir(), 'core-child-'));
const bundle = join(folder, 'core.mjs');
beforeAll(() => writeFileSync(bundle, script));
afterAll(() => rmSync(folder, { recursive: true }));

const start = () => startCoreChild(bundle, [], () => undefined);
const unreachable = { ok: false, fault: { code: 'CORE_UNREACHABLE', params: {} } };

describe('the process of a core', () => {
  it('answers what was asked before it ends', async () => {
    const child = await start();
    const slow = child.call('slow', {});
    const ended = child.end();
    const release = child.call('release', {});
    expect(await Promise.all([slow, release])).toEqual([
      { ok: true, value: 'slow' },
      { ok: true, value: 'release' },
    ]);
    await ended;
    expect(await child.call('late', {})).toEqual(unreachable);
  });

  it('says that it cannot be reached when it ends by itself', async () => {
    const child = await start();
    expect(await Promise.all([child.call('slow', {}), child.call('crash', {})])).toEqual([
      unreachable,
      unreachable,
    ]);
    await child.end();
  });
});
