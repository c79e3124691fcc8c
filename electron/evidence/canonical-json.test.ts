import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('has one spelling for one content', () => {
    const one = canonicalJson({ b: [{ d: 1, c: null }], a: 'é', é: 1 });
    expect(one).toBe(canonicalJson({ é: 1, a: 'é', b: [{ c: null, d: 1 }] }));
    expect(one).toBe(
      '{\n  "a": "é",\n  "b": [\n    {\n      "c": null,\n      "d": 1\n    }\n  ],\n  "é": 1\n}\n',
    );
  });

  it('keeps the order of lists, which means something', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });

  it('takes any name for a name', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{\n  "__proto__": 1\n}\n');
  });
});
