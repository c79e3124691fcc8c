import type { OrderId } from '../../contract/words.ts';
import type { Facts } from '../facts.ts';
import {
  awaited,
  done,
  failed,
  isDelivered,
  itemText,
  practiceOnly,
  real,
  todo,
  type Item,
  type Judgement,
} from './item.ts';
import { messagesUnder } from '../../texts/message.ts';
import type { CheckId } from '../../texts/text-key.ts';

const step = 'installation';

function judgeCertificate(facts: Facts, order: OrderId): Judgement {
  const { origin, current } = facts.orders[order];
  const text = messagesUnder(`procedure.items.${order}-certificate`);
  if (current === null) return todo(text(origin === 'online' ? 'importOnline' : 'importCsr'));
  if (current.kind === 'practice') return { ...todo(text('practice')), waitingFor: 'practice' };
  if (!current.hasKey && !current.keyElsewhere) return failed(text('keyMissing'));
  const [check] = current.failedChecks;
  if (check !== undefined)
    return failed(text('checkFailed', { check: check as CheckId, count: current.failedChecks.length }));
  if (current.warnedChecks.length > 0) return done(text('warned', { count: current.warnedChecks.length }));
  return done(text(current.hasKey ? 'done' : 'followed', { expiryDate: current.notAfter }));
}

function judgePractice(facts: Facts, order: OrderId): Judgement {
  const { current } = facts.orders[order];
  const text = messagesUnder(`procedure.items.${order}-practice`);
  if (current === null) return todo(text('todo'));
  if (!current.hasKey) return failed(text('keyMissing'));
  const [check] = current.failedChecks;
  if (check !== undefined)
    return failed(text('checkFailed', { check: check as CheckId, count: current.failedChecks.length }));
  return done(text('done', { expiryDate: current.notAfter }));
}

/** Both orders come from one authority: its intermediate and its root serve the two. */
function judgeChain(facts: Facts): Judgement {
  const delivered = Object.values(facts.orders)
    .map(({ current }) => current)
    .filter(isDelivered);
  const text = messagesUnder('procedure.items.igc-sante-chain');
  const holds = (environment: 'test' | 'production') =>
    facts.authorities.igcSante.some((one) => one.environment === environment && one.level === 'intermediate');
  const holdsTestChain =
    holds('test') &&
    facts.authorities.igcSante.some(({ environment, level }) => environment === 'test' && level === 'root');
  if (delivered.length === 0) return holdsTestChain ? done(text('ready')) : todo(text('todo'));
  if (delivered.every(({ chainIsComplete }) => chainIsComplete)) return done(text('done'));
  return holds('production') && !holds('test') ? failed(text('productionOnly')) : todo(text('incomplete'));
}

/** Authorities that the user receives from others: never built in, since nobody can vouch for them here. */
const peerAuthorities = (role: 'ingetrust' | 'geotrust', clause: Item['clause']): Item => ({
  id: `${role}-authorities`,
  step,
  clause,
  appliesTo: real,
  blockers: ['peer-authorities'],
  judge: ({ authorities, attestations }) => {
    const id = `${role}-authorities` as const;
    if (authorities[role] > 0) return done(itemText(id, 'done', { count: authorities[role] }));
    const asked = attestations['peer-authorities-requested'];
    return asked === undefined ? todo() : awaited(itemText(id, 'awaited', { askedDate: asked }));
  },
});

const certificateOf = (order: OrderId): Item => ({
  id: `${order}-certificate`,
  step,
  clause: ({ orders }) => (orders[order].origin === 'online' ? 'order.4.online' : 'order.4.csr'),
  appliesTo: real,
  blockers: [`${order}-order`],
  judge: (facts) => judgeCertificate(facts, order),
});

const practiceOf = (order: OrderId): Item => ({
  id: `${order}-practice`,
  step,
  clause: `intro.${order}`,
  appliesTo: practiceOnly,
  blockers: [`${order}-request`],
  judge: (facts) => judgePractice(facts, order),
});

/** What was delivered, completed by its authorities, and whom the GAP must recognise. */
export const installationItems: readonly Item[] = [
  practiceOf('auth-cli'),
  practiceOf('ssl-serveur'),
  certificateOf('auth-cli'),
  certificateOf('ssl-serveur'),
  {
    id: 'igc-sante-chain',
    step,
    clause: 'order.4.intermediate',
    appliesTo: real,
    blockers: [],
    judge: judgeChain,
  },
  peerAuthorities('ingetrust', 'intro.tpe-authority'),
  peerAuthorities('geotrust', 'intro.psp-authority'),
];
