import { describe, expect, it } from 'vitest';
import { sharedAddress, variantsOf } from './variants.ts';

const listener = { id: 'nominal', name: 'localhost', address: '127.0.0.1', port: 9443 };

describe('variantsOf', () => {
  it('gives each variant its address, its calls and its verdict', () => {
    const variants = variantsOf({
      scenarios: [{ id: 'nominal' }, { id: 'server-expired' }],
      listeners: [listener],
      results: [],
      counts: { total: 3, noise: 1, byScenario: { nominal: 2 } },
    });
    expect(variants).toEqual([
      { id: 'nominal', address: 'localhost:9443', calls: 2, result: null },
      { id: 'server-expired', address: null, calls: 0, result: null },
    ]);
  });
});

describe('sharedAddress', () => {
  it('is the one address of variants that come in turn', () => {
    expect(sharedAddress([listener])).toBeNull();
    expect(sharedAddress([{ ...listener, id: null, name: '::1' }])).toBe('[::1]:9443');
  });
});
