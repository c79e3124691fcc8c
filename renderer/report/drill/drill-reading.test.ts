import { describe, expect, it } from 'vitest';
import type { DrillAttempt } from '../../../electron/contract/views.ts';
import { plotDrill, readDrill } from './drill-reading.ts';

const at = (phase: DrillAttempt['phase'], atMs: number, outcome: DrillAttempt['outcome']) => ({
  phase,
  atMs,
  outcome,
});
const before = [at('before', 0, 'accepted'), at('before', 1000, 'accepted')];
const stillIn = [...before, at('revoked', 0, 'accepted'), at('revoked', 12_000, 'accepted')];
const noticed = [...stillIn, at('revoked', 42_000, 'refused'), at('revoked', 44_000, 'refused')];

describe('readDrill', () => {
  it('follows the drill from the first call to the refusal', () => {
    expect(readDrill([])).toEqual([{ kind: 'waiting' }]);
    expect(readDrill(before)).toEqual([{ kind: 'before', outcome: 'accepted' }]);
    expect(readDrill(stillIn)).toEqual([{ kind: 'still-accepted', phase: 'revoked', sinceMs: 12_000 }]);
    expect(readDrill(noticed)).toEqual([{ kind: 'refused', phase: 'revoked', afterMs: 42_000 }]);
  });
  it('counts a refusal that did not last for nothing', () => {
    const wavering = [...noticed, at('revoked', 46_000, 'accepted'), at('revoked', 50_000, 'refused')];
    expect(readDrill(wavering)).toEqual([{ kind: 'refused', phase: 'revoked', afterMs: 50_000 }]);
  });
  it('reads the stale part on its own', () => {
    expect(readDrill([...noticed, at('stale', 3000, 'accepted')])).toEqual([
      { kind: 'refused', phase: 'revoked', afterMs: 42_000 },
      { kind: 'still-accepted', phase: 'stale', sinceMs: 3000 },
    ]);
    expect(readDrill([...stillIn, at('stale', 3000, 'refused')])).toEqual([
      { kind: 'still-accepted', phase: 'revoked', sinceMs: 12_000 },
      { kind: 'refused', phase: 'stale', afterMs: 3000 },
    ]);
    expect(readDrill([at('stale', 3000, 'unknown')])).toMatchObject([{ kind: 'unknown' }]);
  });
});

describe('a drill that goes on to a stale list', () => {
  const waiting = [...noticed, at('before-stale', -25_000, 'accepted')];
  it('says how long the list has left', () => {
    expect(readDrill(waiting)).toEqual([
      { kind: 'refused', phase: 'revoked', afterMs: 42_000 },
      { kind: 'before-stale', leftMs: 25_000 },
    ]);
  });
  it('has its calls in the order in which they came, the list’s end in its place', () => {
    const { dots, marks, lengthMs } = plotDrill([...waiting, at('stale', 100, 'refused')]);
    expect(lengthMs).toBe(1000 + 44_000 + 25_000 + 100);
    expect(marks.map((mark) => Math.round(mark.at * lengthMs))).toEqual([1000, 70_000]);
    const order = dots.map((dot) => dot.at);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(dots.slice(-2).map(({ isRight }) => isRight)).toEqual([true, true]);
  });
});

describe('plotDrill', () => {
  it('puts each phase after the one before, at one scale', () => {
    const plot = plotDrill(noticed);
    expect(plot.lengthMs).toBe(45_000);
    expect(plot.marks).toEqual([{ phase: 'revoked', at: 1000 / 45_000 }]);
    expect(plot.dots.at(-1)).toEqual({ at: 1, outcome: 'refused', isRight: true });
  });
  it('tells what is right by the moment: refused after the revocation, and not before', () => {
    const rights = (attempts: Parameters<typeof plotDrill>[0]) =>
      plotDrill(attempts).dots.map(({ isRight }) => isRight);
    expect(rights([{ phase: 'before', atMs: 0, outcome: 'refused' }])).toEqual([false]);
    expect(
      rights([
        { phase: 'before', atMs: -10, outcome: 'accepted' },
        { phase: 'revoked', atMs: 0, outcome: 'accepted' },
        { phase: 'revoked', atMs: 10, outcome: 'unknown' },
        { phase: 'revoked', atMs: 20, outcome: 'refused' },
      ]),
    ).toEqual([true, false, null, true]);
  });
  it('takes times before the event as negative', () => {
    const plot = plotDrill([at('before', -2000, 'accepted'), at('before', -1000, 'accepted')]);
    expect(plot.dots[0]?.at).toBe(0);
  });
  it('draws a few hundred dots of a night, with each change', () => {
    const night = Array.from({ length: 5000 }, (_, index) =>
      at('revoked', index * 1000, index < 4321 ? 'accepted' : 'refused'),
    );
    const { dots } = plotDrill(night);
    expect(dots.length).toBeLessThan(310);
    expect(dots.findIndex(({ outcome }) => outcome === 'refused')).toBeGreaterThan(0);
    expect(dots.find(({ outcome }) => outcome === 'refused')?.at).toBeCloseTo(4321 / 4999, 6);
  });
  it('has a line even for one call', () => {
    expect(plotDrill([at('before', 0, 'accepted')])).toMatchObject({ dots: [{ at: 0 }], marks: [] });
  });
});
