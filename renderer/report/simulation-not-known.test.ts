import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../electron/texts/translator.ts';
import { notKnownKeys, simulationNotKnown } from './simulation-not-known.ts';

describe('simulationNotKnown', () => {
  const { has } = createTranslator('fr');
  it.each(notKnownKeys)('knows a sentence that is told: %s', (key) => {
    expect(has(key)).toBe(true);
  });
  it('finds the scenario that tells it, and none where the simulation is known', () => {
    const [key = ''] = notKnownKeys;
    const nominal = { id: 'nominal', explanation: { key } };
    const other = { id: 'client-expired', explanation: { key: 'qualification.unknown-authority.own' } };
    expect(simulationNotKnown([other, nominal])).toBe(nominal);
    expect(simulationNotKnown([other])).toBeUndefined();
  });
});
