import { describe, expect, it } from 'vitest';
import { flowIds } from '../contract/words.ts';
import { traces } from '../texts/traces.ts';
import { findSentence } from '../texts/translator.ts';
import { clauseOf } from '../procedure/clauses.ts';
import { causeFacts } from './causes.ts';
import { recogniseTrace } from './recognise-trace.ts';
import { traceOrigins, traceRules } from './rules.ts';
import { traceCauses, type TraceRule } from './trace-rule.ts';
import { worthyLines } from './worthy-lines.ts';

/** The rules that fail a test, by id: one list says more than a test for each of hundreds. */
const idsOf = (wrong: (rule: TraceRule) => boolean): string[] => traceRules.filter(wrong).map(({ id }) => id);

describe('every rule', () => {
  it('is the first to know its own sample, and tells its cause and its side', () => {
    expect(
      idsOf((rule) => {
        const [found] = recogniseTrace(rule.sample);
        const tells = found?.cause === rule.cause && found.refusedBy === rule.refusedBy;
        return found?.rule !== rule.id || !tells || !found.excerpt.includes(rule.sample.trim().slice(-30));
      }),
    ).toEqual([]);
  });

  it('has a sample of one line, which is read', () => {
    expect(idsOf(({ sample }) => sample.includes('\n') || worthyLines(sample).length !== 1)).toEqual([]);
  });

  it('says where its sample comes from, and names nothing of a machine', () => {
    expect(idsOf(({ source }) => !/^https:\/\/\S+|\d+\.\d|[/.]\w+|: [A-Z]/.test(source))).toEqual([]);
    expect(idsOf(({ sample }) => /\/(?:tmp|home|root|Users)\//.test(sample))).toEqual([]);
  });

  it('does not know the sample of a rule that says something else', () => {
    const saysOther = (rule: TraceRule, other: TraceRule): boolean =>
      rule.cause !== other.cause || (rule.refusedBy !== other.refusedBy && rule.refusedBy !== 'unknown');
    // What only says « it failed » may stand in any line: it is not told where something says why.
    const clear = traceRules.filter(({ cause }) => causeFacts[cause].isVague !== true);
    const wrong = clear.flatMap((rule) =>
      traceRules
        .filter((other) => saysOther(rule, other) && rule.pattern.test(other.sample))
        .map((other) => `${rule.id} knows ${other.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has its texts in both languages and its clauses, with and without the flow', () => {
    const lacks = (rule: TraceRule): boolean =>
      [undefined, ...flowIds].some((flow) => {
        const [found] = recogniseTrace(rule.sample, { flow });
        if (found === undefined || found.clauses.length === 0) return true;
        const keys = [found.title, found.side, found.why, found.remedy].map(({ key }) => key);
        return (
          found.clauses.some((clause) => clauseOf(clause) === undefined) ||
          keys.some((key) => findSentence(key) === undefined)
        );
      });
    expect(idsOf(lacks)).toEqual([]);
  });
});

describe('the table', () => {
  it('has an id for each rule, and rules for each program and each cause', () => {
    expect(new Set(traceRules.map(({ id }) => id)).size).toBe(traceRules.length);
    expect(traceRules.length).toBeGreaterThanOrEqual(80);
    for (const [origin, name] of Object.entries(traceOrigins)) {
      expect(traceRules.some((rule) => rule.origin === origin)).toBe(true);
      expect(name).not.toMatch(/à écrire/i);
    }
    for (const cause of traceCauses) expect(traceRules.some((rule) => rule.cause === cause)).toBe(true);
  });

  it('leaves no text unused', () => {
    const used = new Set(traceRules.map(({ cause, refusedBy }) => `${cause}.${refusedBy}`));
    const written = Object.entries(traces.causes).flatMap(([cause, sides]) =>
      Object.keys(sides).flatMap((side) => (side === 'title' ? [] : [`${cause}.${side}`])),
    );
    expect(written.filter((key) => !used.has(key))).toEqual([]);
  });

  it('has patterns that remember nothing from one text to the next, and repeat within bounds', () => {
    for (const { id, pattern } of traceRules) {
      expect(pattern.flags, id).toBe('');
      const unbounded = pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, 'c');
      expect(unbounded, id).not.toMatch(/[*+]|\{\d*,\}/);
    }
  });
});
