import { expect, it } from 'vitest';
import { irregularitiesOf, irregularitiesOfList } from '../pki/path/profile/find-irregularities.ts';
import { authorityLevels, identityRoles, labAuthorityNames } from './cast.ts';
import { memoryLabStore, openLab } from './lab.ts';

it('issues nothing that no authority should: not even what is only recommended against', async () => {
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date('2026-11-24T10:00:00Z') });
  const found: object[] = [];
  for (const role of identityRoles) {
    const { certificate } = await lab.identity({ role, form: 'valid' });
    found.push(...irregularitiesOf(certificate, true).map(({ rule }) => ({ role, rule })));
  }
  for (const name of labAuthorityNames) {
    const authority = await lab.authority(name);
    for (const level of authorityLevels) {
      const list = await lab.revocationList(name, level);
      const all = [...irregularitiesOf(authority[level], false), ...irregularitiesOfList(list)];
      found.push(...all.map(({ rule }) => ({ name, level, rule })));
    }
  }
  expect(found).toEqual([]);
});
