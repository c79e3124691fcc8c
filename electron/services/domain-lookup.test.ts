import { expect, it } from 'vitest';
import { lookUpDomain } from './domain-lookup.ts';

const soa = { nsname: 'ns.fr', hostmaster: 'h.fr', serial: 1, refresh: 1, retry: 1, expire: 1, minttl: 1 };
const failing = (code: string) => ({
  resolveSoa: () => Promise.reject(Object.assign(new Error(code), { code })),
});

it('finds a domain that has a zone of its own', async () => {
  expect(await lookUpDomain('editeur-exemple.fr', { resolveSoa: () => Promise.resolve(soa) })).toBe('exists');
});

it.each([
  ['ENODATA', 'exists'],
  ['ENOTFOUND', 'absent'],
  // No resolver, or one that does not answer, says nothing of the domain and blocks nothing.
  ['ECONNREFUSED', 'unknown'],
  ['ETIMEOUT', 'unknown'],
  ['ESERVFAIL', 'unknown'],
])('reads %s as %s', async (code, state) => {
  expect(await lookUpDomain('editeur-exemple.fr', failing(code))).toBe(state);
});
