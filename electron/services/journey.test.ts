import { afterEach, describe, expect, it } from 'vitest';
import type { DossierView } from '../contract/views.ts';
import type { AttestationId } from '../contract/words.ts';
import { openTestCore, type TestCore } from './testing/core.ts';
import { foundIgcSante } from './testing/igc-sante.ts';
import { startJourney } from './testing/journey.ts';

let test: TestCore;
afterEach(() => test.end());

/** Items that are not done, each with its state. */
const left = ({ assessment }: DossierView): string[] =>
  assessment.steps.flatMap(({ items }) =>
    items.filter(({ state }) => state !== 'done').map(({ id, state }) => `${id}: ${state}`),
  );

const prerequisites: Readonly<Record<'A' | 'B', readonly AttestationId[]>> = {
  A: ['form-sent', 'cards-received', 'habilitations-confirmed'],
  B: ['habilitations-checked', 'form-sent', 'habilitations-confirmed'],
};

describe('a real dossier', () => {
  it.each(['A', 'B'] as const)('can be brought to its end, in case %s', async (cardCase) => {
    const igcSante = await foundIgcSante();
    test = await openTestCore({ pins: igcSante.pins });
    const journey = await startJourney(test, igcSante, cardCase);
    const next = async (): Promise<string | undefined> => (await journey.state()).assessment.next?.id;

    expect(await next()).toBe('publisher');
    await journey.describe();
    expect(await next()).toBe(cardCase === 'A' ? 'a-form' : 'b-check');
    await journey.attest(...prerequisites[cardCase], 'peer-authorities-requested');

    expect(await next()).toBe('auth-cli-request');
    await journey.request();
    await journey.attest('auth-cli-ordered', 'ssl-serveur-ordered');
    await journey.attest('auth-cli-revocation-code-kept', 'ssl-serveur-revocation-code-kept');

    expect(await next()).toBe('auth-cli-certificate');
    await journey.install();
    expect(await next()).toBe('rehearsal');
    const { summary } = await journey.rehearse();
    expect(summary.outcome).toBe('asExpected');

    expect(await next()).toBe('gap-server-qualified');
    expect((await journey.qualifyServer()).summary.outcome).toBe('asExpected');
    expect(await next()).toBe('gap-client-qualified');
    expect((await journey.qualifyClient()).summary.outcome).toBe('asExpected');

    expect(await next()).toBe('tpe-fqdn-entered');
    await journey.attest('tpe-fqdn-entered');
    // The last thing to come is not the publisher's to do.
    expect(await next()).toBe('ingetrust-authorities');
    await journey.installPeers();

    const end = await journey.state();
    expect(left(end)).toEqual([]);
    expect(end.assessment.next).toBeNull();
    expect(end.assessment.steps.every(({ state }) => state === 'done')).toBe(true);
  });
});
