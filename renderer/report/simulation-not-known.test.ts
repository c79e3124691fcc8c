import { describe, expect, it } from 'vitest';
import { findSentence } from '../../electron/texts/translator.ts';
import { notKnownKeys, simulationNotKnown } from './simulation-not-known.ts';

describe('simulationNotKnown', () => {
  it.each(notKnownKeys)('knows a sentence that is told: %s', (key) => {
    expect(findSentence(key)).toBeDefined();
  });
  it('finds the scenario that tells it, and none where the simulation is known', () => {
    const [key = ''] = notKnownKeys;
    const nominal = { id: 'nominal', explanation: { key } };
    const other = { id: 'client-expired', explanation: { key: 'qualification.unknown-authority.own' } };
    expect(simulationNotKnown([other, nominal])).toBe(nominal);
    expect(simulationNotKnown([other])).toBeUndefined();
  });
});
