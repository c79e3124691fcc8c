import { it } from 'vitest';
import { memoryLabStore, openLab } from './lab.ts';
import { identityForms, identityRoles } from './cast.ts';
import { writeFileSync } from 'node:fs';
it('try', async () => {
  const store = memoryLabStore();
  for (const label of ['fresh', 'warm']) {
    const t = performance.now();
    const lab = await openLab({ store, now: () => new Date() });
    const a = await Promise.all(identityRoles.flatMap((role) => identityForms.map((form) => lab.identity({ role, form }))));
    console.log(label, a.length, performance.now() - t);
    const g = await lab.identity({ role: 'gap-server', form: 'valid' });
    writeFileSync('/tmp/labtry/gs.pem', g.certificate.pem);
    writeFileSync('/tmp/labtry/int.pem', (await lab.authority('igc-sante')).intermediate.pem);
    writeFileSync('/tmp/labtry/crl.pem', (await lab.revocationList('igc-sante','intermediate')).pem);
  }
});
