import { orderIds } from '../../contract/words.ts';
import type { Facts } from '../facts.ts';
import { done, failed, isDelivered, itemText, real, todo, type Item, type Judgement } from './item.ts';
import { messagesUnder } from '../../texts/message.ts';

const step = 'connectivite';

/** The wizard plays the GAP with the dossier's keys: one that stays elsewhere can be proven by qualification alone. */
const hasItsKeys = ({ orders }: Facts): boolean =>
  orderIds.every((order) => orders[order].current?.keyElsewhere !== true);

/** The battery with whatever certificates the dossier has: practice ones do, so that work goes on meanwhile. */
function judgeRehearsal({ orders, lastRun }: Facts): Judgement {
  const text = messagesUnder(`procedure.items.rehearsal`);
  const current = orderIds.map((order) => orders[order].current);
  if (current.includes(null)) return todo(text('noCertificates'));
  if (current.some((certificate) => certificate?.hasKey === false)) return todo(text('keyMissing'));
  if (lastRun === null) return todo(text('todo'));
  const { at, pass, total, outcome } = lastRun;
  const covered = orderIds.every((order) => lastRun.covers.some((one) => one.order === order));
  if (!lastRun.isCurrent || !covered) return todo(text('outdated', { runDate: at }));
  switch (outcome) {
    case 'cancelled':
      return todo(text('cancelled', { runDate: at }));
    case 'couldNotTell':
      return todo(text('couldNotTell', { pass, total, runDate: at }));
    case 'notAsExpected':
      return failed(text('notAsExpected', { pass, total, runDate: at }));
    case 'asExpected':
      return done(text('done', { pass, total, runDate: at }));
  }
}

/** The same, and the certificates in it are IGC-Santé's, with no failed check. */
function judgeProof(facts: Facts): Judgement {
  const delivered = orderIds.every((order) => {
    const { current } = facts.orders[order];
    return isDelivered(current) && current.failedChecks.length === 0;
  });
  const { lastRun } = facts;
  if (!delivered || lastRun === null || judgeRehearsal(facts).state !== 'done')
    return todo(itemText('proof', 'todo'));
  return done(itemText('proof', 'done', { pass: lastRun.pass, total: lastRun.total, runDate: lastRun.at }));
}

/** The publisher's own software in one of its roles: what qualification is about. */
function judgeQualification(role: 'gap-server' | 'gap-client'): (facts: Facts) => Judgement {
  const text = messagesUnder(`procedure.items.${role}-qualified`);
  return ({ qualifications }) => {
    const run = qualifications[role];
    if (run === null) return todo(text('todo'));
    const params = { pass: run.pass, total: run.total, runDate: run.at };
    switch (run.outcome) {
      case 'asExpected':
        return done(text('done', params));
      case 'notAsExpected':
        return failed(text('notAsExpected', params));
      case 'couldNotTell':
      case 'cancelled':
        return todo(text('couldNotTell', params));
    }
  };
}

/** The annex, proven live. */
export const connectivityItems: readonly Item[] = [
  {
    id: 'rehearsal',
    step,
    clause: 'annex.tpe.mutual',
    appliesTo: hasItsKeys,
    blockers: ['server-name'],
    judge: judgeRehearsal,
  },
  {
    id: 'proof',
    step,
    clause: 'annex.psp.mutual',
    appliesTo: (facts) => real(facts) && hasItsKeys(facts),
    blockers: ['auth-cli-certificate', 'ssl-serveur-certificate', 'igc-sante-chain', 'rehearsal'],
    judge: judgeProof,
  },
  {
    id: 'gap-server-qualified',
    step,
    clause: 'annex.tpe.client.revocation',
    appliesTo: real,
    blockers: ['rehearsal'],
    judge: judgeQualification('gap-server'),
  },
  {
    id: 'gap-client-qualified',
    step,
    clause: 'annex.psp.server.parentage',
    appliesTo: real,
    blockers: ['rehearsal'],
    judge: judgeQualification('gap-client'),
  },
  {
    id: 'tpe-fqdn-entered',
    step,
    clause: 'order.3.fqdn',
    appliesTo: real,
    blockers: ['tpe-fqdn', 'ssl-serveur-certificate'],
    attestation: 'tpe-fqdn-entered',
    judge: ({ attestations }) => {
      const entered = attestations['tpe-fqdn-entered'];
      return entered === undefined
        ? todo(itemText('tpe-fqdn-entered', 'todo'))
        : done(itemText('tpe-fqdn-entered', 'done', { sinceDate: entered }));
    },
  },
];
