import type { AssessedItem, Assessment, StateKind } from '../contract/views.ts';
import type { Facts } from './facts.ts';
import { summarizeStep } from './step-summaries.ts';
import { items, steps, type Item, type ItemId } from './steps.ts';
import { itemText, type Judgement } from './steps/item.ts';
import { messageOf } from '../texts/message.ts';

/** An assessed item, and whether a person outside is all that it waits for. */
interface Placed {
  readonly item: AssessedItem;
  readonly awaited: boolean;
}

/**
 * Where the dossier stands: a pure function of what lies in it, so that nothing has to be undone when a file is taken
 * away or a statement withdrawn. What is done or wrong is said as it is; what is still to do waits when an item before it
 * is not done, and names it.
 */
export function assess(facts: Facts): Assessment {
  const present = items.filter((item) => item.appliesTo(facts));
  const judgements = new Map<ItemId, Judgement>(present.map((item) => [item.id, item.judge(facts)]));
  const placed = present.map((item) => place(item, facts, judgements));
  const assessed = placed.map(({ item }) => item);
  return {
    steps: steps.map(({ id }) => {
      const own = assessed.filter(({ step }) => step === id);
      const view = { id, state: stateOf(own), items: own };
      return { ...view, summary: summarizeStep(facts, view) };
    }),
    next: nextOf(placed),
    doneItems: assessed.filter(({ state }) => state === 'done').length,
    totalItems: assessed.length,
  };
}

function place(item: Item, facts: Facts, judgements: ReadonlyMap<ItemId, Judgement>): Placed {
  const { id, step } = item;
  const judgement = judgements.get(id) ?? { state: 'todo' };
  const clause = typeof item.clause === 'function' ? item.clause(facts) : item.clause;
  const placedAs = (state: StateKind, detail = judgement.detail): AssessedItem => {
    const word = judgement.fix === true && state !== 'waiting' ? 'fix' : 'title';
    return { id, step, clause, state, title: itemText(id, word), detail };
  };
  if (judgement.state === 'done' || judgement.state === 'failed') {
    return { item: placedAs(judgement.state), awaited: false };
  }
  const blocker = item.blockers.find((one) => judgements.has(one) && judgements.get(one)?.state !== 'done');
  if (blocker !== undefined && judgement.urgent !== true) {
    const detail = messageOf(`procedure.waiting.${judgement.waitingFor ?? 'for'}`, { item: blocker });
    return { item: placedAs('waiting', detail), awaited: false };
  }
  return judgement.state === 'awaited'
    ? { item: placedAs('waiting'), awaited: true }
    : { item: placedAs('todo'), awaited: false };
}

function stateOf(own: readonly AssessedItem[]): StateKind {
  const order: readonly StateKind[] = ['failed', 'todo', 'waiting'];
  return order.find((state) => own.some((item) => item.state === state)) ?? 'done';
}

/** The first item to act on; when others must act first, the first answer that is awaited. */
function nextOf(placed: readonly Placed[]): AssessedItem | null {
  const found =
    placed.find(({ item }) => item.state === 'failed' || item.state === 'todo') ??
    placed.find(({ awaited }) => awaited);
  return found?.item ?? null;
}
