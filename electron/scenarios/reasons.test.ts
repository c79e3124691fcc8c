import { describe, expect, it } from 'vitest';
import { reasonCodes } from '../contract/words.ts';
import { reasonOfAlertName } from '../peers/tls-errors.ts';
import { failingClause } from './failing-clause.ts';
import { reasonOf } from './reasons.ts';

describe('the rows of the reasons', () => {
  it('fail a clause about revocation wherever its state could not be known', () => {
    const unknowable = reasonCodes.filter((code) => reasonOf(code).couldNotKnow);
    expect(unknowable).toContain('crl-forged');
    for (const code of unknowable) {
      expect(failingClause('tpe-gap', 'GAP', code)).toBe('annex.tpe.client.revocation');
      expect(reasonOf(code)).toMatchObject({ gapCheck: 'fail-closed', callerRepair: 'bring-list' });
    }
  });

  it('take a server at its word: an alert that names a reason is compatible with it', () => {
    const alerts = reasonCodes.flatMap((code) => reasonOf(code).serverAlerts);
    for (const alert of alerts) {
      const named = reasonOfAlertName(alert);
      if (named !== null && named !== 'other') expect(reasonOf(named).serverAlerts).toContain(alert);
    }
  });
});
