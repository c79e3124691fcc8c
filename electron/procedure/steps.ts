import { stepIds, type StepId } from '../contract/words.ts';
import { connectivityItems } from './steps/connectivity.ts';
import { dossierItems } from './steps/dossier.ts';
import { installationItems } from './steps/installation.ts';
import type { Item } from './steps/item.ts';
import { lifeCycleItems } from './steps/life-cycle.ts';
import { orderItems } from './steps/order.ts';
import { prerequisiteItems } from './steps/prerequisites.ts';

export { itemIds, type Item, type ItemId } from './steps/item.ts';

/** Every item, in the order of the wizard. Which of them apply, and where they stand, is computed by `assess`. */
export const items: readonly Item[] = [
  ...dossierItems,
  ...prerequisiteItems,
  ...orderItems,
  ...installationItems,
  ...connectivityItems,
  ...lifeCycleItems,
];

export interface Step {
  readonly id: StepId;
  readonly items: readonly Item[];
}

/** The six steps of the wizard. Any of them can be opened at any time. */
export const steps: readonly Step[] = stepIds.map((id) => ({
  id,
  items: items.filter(({ step }) => step === id),
}));
