import { describe, expect, it } from 'vitest';
import { assessmentSchema } from '../contract/views.ts';
import { assess } from './assess.ts';
import {
  completeFacts,
  emptyFacts,
  exampleCertificate,
  exampleProfile,
  exampleRun,
  withAttested,
  withBothOrders,
  withOrder,
  withProfile,
} from './testing/example-facts.ts';
import { itemIds, items, type ItemId } from './steps.ts';
import { caseA, caseB, idsOf, itemOf, stepOf } from './testing/assessed-items.ts';

describe('the list of items', () => {
  it('holds every id once, in order', () => {
    expect(items.map(({ id }) => id)).toEqual([...itemIds]);
  });

  it('has blockers without a circle', () => {
    const seen = new Set<ItemId>();
    const visit = (id: ItemId, above: readonly ItemId[]): void => {
      expect(above, [...above, id].join(' < ')).not.toContain(id);
      if (seen.has(id)) return;
      for (const blocker of items.find((item) => item.id === id)?.blockers ?? [])
        visit(blocker, [...above, id]);
      seen.add(id);
    };
    itemIds.forEach((id) => visit(id, []));
  });
});

describe('a new dossier', () => {
  const assessment = assess(emptyFacts());

  it('begins with the publisher and asks for the case', () => {
    expect(assessment.next?.id).toBe('publisher');
    expect(itemOf(emptyFacts(), 'card-case')?.state).toBe('todo');
    expect(itemOf(emptyFacts(), 'case-first')).toMatchObject({
      state: 'waiting',
      detail: { key: 'procedure.waiting.for', params: { item: 'card-case' } },
    });
  });

  it('shows neither case until it is decided', () => {
    expect(idsOf(emptyFacts()).filter((id) => /^[ab]-/.test(id))).toEqual([]);
    expect(itemOf(emptyFacts(), 'auth-cli-order')?.detail?.params).toEqual({ item: 'case-first' });
  });

  it('fits the contract', () => {
    expect(() => assessmentSchema.parse(assessment)).not.toThrow();
  });
});

describe('the names', () => {
  it('are done when the terminal has the same name', () => {
    expect(stepOf(caseA, 'dossier')).toMatchObject({
      state: 'done',
      summary: { key: 'procedure.steps.dossier.named', params: { fqdn: 'gap.editeur-exemple.fr' } },
    });
  });

  it('fail, and say where, when one letter is missing in the terminal', () => {
    const gap = { ...exampleProfile.gap, tpeFqdn: 'gap.editeur-exempl.fr' };
    const facts = withProfile(caseA, { ...exampleProfile, gap });
    expect(itemOf(facts, 'tpe-fqdn')).toMatchObject({
      state: 'failed',
      title: { key: 'procedure.items.tpe-fqdn.fix' },
      detail: { key: 'procedure.domain.compare.missing', params: { letters: 'e' } },
    });
    expect(assess(facts).next?.id).toBe('tpe-fqdn');
    expect(itemOf(facts, 'ssl-serveur-order')?.state).toBe('waiting');
  });

  it('say what is wrong with the domain rather than that it is empty', () => {
    const gap = { ...exampleProfile.gap, domain: 'éditeur.fr' };
    const facts = withProfile(caseA, { ...exampleProfile, gap });
    expect(itemOf(facts, 'server-name')?.detail?.key).toBe('procedure.domain.accentsWithForm');
    expect(itemOf(facts, 'a-form')).toMatchObject({
      state: 'waiting',
      detail: { params: { item: 'server-name' } },
    });
  });
});

describe('case A', () => {
  it('has its own items, and begins with the form', () => {
    expect(idsOf(caseA)).toEqual(expect.arrayContaining(['a-form', 'a-cards', 'a-habilitations']));
    expect(idsOf(caseA).filter((id) => id.startsWith('b-'))).toEqual([]);
    expect(assess(caseA).next?.id).toBe('a-form');
    expect(itemOf(caseA, 'a-cards')?.state).toBe('waiting');
  });

  it('goes on with other work once the form is sent', () => {
    const sent = withAttested(caseA, 'form-sent');
    expect(itemOf(sent, 'a-cards')).toMatchObject({
      state: 'waiting',
      detail: { key: 'procedure.items.a-cards.awaited', params: { sentDate: '2026-11-02T10:00:00.000Z' } },
    });
    expect(assess(sent).next?.id).toBe('peer-authorities');
    expect(assess(withAttested(sent, 'peer-authorities-requested')).next?.id).toBe('auth-cli-request');
  });

  it('names the awaited cards when nothing else is left to do', () => {
    let facts = withAttested(caseA, 'form-sent', 'peer-authorities-requested');
    facts = withBothOrders(facts, { hasRequest: true, current: exampleCertificate({ kind: 'practice' }) });
    facts = { ...facts, lastRun: exampleRun(), authorities: completeFacts().authorities };
    // Practice certificates let the software itself be put to the test meanwhile.
    expect(assess(facts).next).toMatchObject({ id: 'gap-server-qualified', state: 'todo' });
    facts = { ...facts, qualifications: completeFacts().qualifications };
    expect(assess(facts).next).toMatchObject({ id: 'a-cards', state: 'waiting' });
  });
});

describe('case B', () => {
  it('has its own items, and begins with the check of the rights', () => {
    expect(idsOf(caseB)).toEqual(expect.arrayContaining(['b-check', 'b-form', 'b-habilitations']));
    expect(idsOf(caseB).filter((id) => id.startsWith('a-'))).toEqual([]);
    expect(assess(caseB).next?.id).toBe('b-check');
  });

  it('needs no form when the rights are confirmed', () => {
    const facts = withAttested(caseB, 'habilitations-checked', 'habilitations-confirmed');
    expect(itemOf(facts, 'b-form')).toMatchObject({
      state: 'done',
      detail: { key: 'procedure.items.b-form.notNeeded' },
    });
    expect(stepOf(withAttested(facts, 'peer-authorities-requested'), 'prerequis')?.state).toBe('done');
  });

  it('asks for the card numbers before the form', () => {
    const facts = withProfile(withAttested(caseB, 'habilitations-checked'), {
      ...caseB.profile,
      cardNumbers: ' ',
    });
    expect(itemOf(facts, 'b-form')?.detail?.key).toBe('procedure.items.b-form.cardNumbers');
  });
});

describe('the orders', () => {
  const ready = withAttested(caseA, 'form-sent', 'cards-received', 'habilitations-confirmed');

  it('wait for the CSR when the key is made here', () => {
    expect(itemOf(ready, 'auth-cli-order')?.detail?.params).toEqual({ item: 'auth-cli-request' });
    expect(itemOf(withOrder(ready, 'auth-cli', { hasRequest: true }), 'auth-cli-order')?.state).toBe('todo');
  });

  it('need no CSR when PFCNG makes the key', () => {
    const online = withOrder(ready, 'auth-cli', { origin: 'online' });
    expect(itemOf(online, 'auth-cli-request')).toBeUndefined();
    expect(itemOf(online, 'auth-cli-order')?.state).toBe('todo');
  });

  it('ask for a CSR made elsewhere to be brought, and do without a rehearsal with its key', () => {
    const elsewhere = withOrder(ready, 'ssl-serveur', { origin: 'elsewhere' });
    expect(itemOf(elsewhere, 'ssl-serveur-request')?.detail?.key).toMatch(/bring$/);
    expect(itemOf(elsewhere, 'rehearsal')).toBeDefined();
    const current = exampleCertificate({ hasKey: false, keyElsewhere: true });
    const followed = withOrder(elsewhere, 'ssl-serveur', { hasRequest: true, current });
    expect(itemOf(followed, 'ssl-serveur-certificate')).toMatchObject({
      state: 'done',
      detail: { key: expect.stringMatching(/followed$/) as string },
    });
    for (const id of ['rehearsal', 'proof'] as const) expect(itemOf(followed, id)).toBeUndefined();
    expect(itemOf(followed, 'gap-server-qualified')?.state).toBe('todo');
  });

  it('are held back by a CSR that fails its checks', () => {
    const facts = withOrder(ready, 'auth-cli', { hasRequest: true, requestIssues: 2 });
    expect(itemOf(facts, 'auth-cli-request')).toMatchObject({
      state: 'failed',
      detail: { params: { count: 2 } },
    });
    expect(itemOf(facts, 'auth-cli-order')?.state).toBe('waiting');
  });
});

describe('the qualification of the publisher’s own software', () => {
  it.each([
    ['asExpected', 'done'],
    ['notAsExpected', 'failed'],
    ['couldNotTell', 'todo'],
    ['cancelled', 'todo'],
  ] as const)('comes from its last run: %s', (outcome, state) => {
    const qualifications = { 'gap-server': exampleRun({ outcome }), 'gap-client': null };
    const facts = { ...completeFacts(), qualifications };
    expect(itemOf(facts, 'gap-server-qualified')?.state).toBe(state);
    expect(itemOf(facts, 'gap-client-qualified')?.state).toBe('todo');
  });

  it('waits for the rehearsal, and is not asked of a trial', () => {
    expect(itemOf({ ...completeFacts(), lastRun: null }, 'gap-client-qualified')?.state).not.toBe('failed');
    expect(itemOf({ ...completeFacts(), trial: true }, 'gap-server-qualified')).toBeUndefined();
  });
});
