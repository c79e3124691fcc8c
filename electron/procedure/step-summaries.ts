import type { AssessedItem, StateKind } from '../contract/views.ts';
import { orderIds, type Message, type StepId } from '../contract/words.ts';
import type { Facts } from './facts.ts';
import type { ItemId } from './steps.ts';
import { isDelivered } from './steps/item.ts';
import { messagesUnder } from '../texts/message.ts';

/** What a summary is written from. */
interface StepView {
  readonly id: StepId;
  readonly state: StateKind;
  readonly items: readonly AssessedItem[];
}

const say = messagesUnder('procedure.steps');

const isDone = (step: StepView, id: ItemId): boolean =>
  step.items.some((item) => item.id === id && item.state === 'done');

/** What a step can say better than « n actions à faire »; null to leave it at that. */
const particular: Readonly<Record<StepId, (facts: Facts, step: StepView) => Message | null>> = {
  dossier: ({ fqdn }, { state }) =>
    state === 'done' && fqdn !== null ? say('dossier.named', { fqdn }) : null,
  prerequis: (facts, { state }) => {
    if (facts.trial) return say('prerequis.trial');
    const sent = facts.attestations['form-sent'];
    return state === 'waiting' && sent !== undefined ? say('prerequis.formSent', { sentDate: sent }) : null;
  },
  commande: (_facts, step) => {
    const ready = orderIds.filter((order) => isDone(step, `${order}-request`)).length;
    return step.state === 'waiting' && ready > 0
      ? say('commande.requestsReady', { count: ready, total: orderIds.length })
      : null;
  },
  installation: (facts, { state }) => {
    const practice = orderIds.some((order) => facts.orders[order].current?.kind === 'practice');
    return practice && !facts.trial && (state === 'waiting' || state === 'todo')
      ? say('installation.practice')
      : null;
  },
  connectivite: (facts, step) => {
    const run = facts.lastRun;
    if (run !== null && isDone(step, 'rehearsal')) {
      const word = facts.trial || isDone(step, 'proof') ? 'proven' : 'rehearsed';
      return say(`connectivite.${word}`, { pass: run.pass, total: run.total });
    }
    const none = orderIds.some((order) => facts.orders[order].current === null);
    return none && step.state === 'todo' ? say('connectivite.practicePossible') : null;
  },
  'cycle-de-vie': (facts, { state }) => {
    const ends = orderIds
      .map((order) => facts.orders[order].current)
      .filter((current) => current !== null)
      .filter((current) => facts.trial || isDelivered(current))
      .map(({ notAfter }) => notAfter)
      .sort((a, b) => Date.parse(a) - Date.parse(b));
    const [nearest] = ends;
    return state === 'done' && nearest !== undefined
      ? say('cycle-de-vie.nearest', { expiryDate: nearest })
      : null;
  },
};

/** One line under the step's name in the rail. */
export function summarizeStep(facts: Facts, step: StepView): Message {
  const text = particular[step.id](facts, step);
  if (text) return text;
  const count = step.items.filter(({ state }) => state === step.state).length;
  return step.state === 'done' ? say('done') : say(step.state, { count });
}
