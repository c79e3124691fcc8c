import { FaultError } from '../../contract/faults.ts';
import type { Handlers } from '../dispatch.ts';
import { generateRequest } from '../order-request.ts';
import { issuePracticeCertificate, revokePracticeCertificate } from '../practice.ts';
import { changeDossier, type HandlerContext } from './context.ts';

type OrderHandlers = Pick<Handlers, Extract<keyof Handlers, `order.${string}` | `practice.${string}`>>;

export const orderHandlers = (context: HandlerContext): OrderHandlers => ({
  'order.setOrigin': ({ dossier, order, origin }) =>
    changeDossier(context, dossier, (entry) => entry.dossier.setOrigin(order, origin)),
  'order.generateRequest': ({ dossier, order, bits }) =>
    changeDossier(context, dossier, (entry) => generateRequest(entry.dossier, order, bits)),
  'practice.issue': ({ dossier, orders, makeMissingRequests }) =>
    changeDossier(context, dossier, async (entry) => {
      if (!entry.dossier.vault.unlocked) throw new FaultError('VAULT_LOCKED');
      await Promise.all(
        orders.map((order) => issuePracticeCertificate(entry, order, { makeMissingRequests })),
      );
    }),
  'practice.revoke': ({ dossier, order }) =>
    changeDossier(context, dossier, (entry) => revokePracticeCertificate(entry, order, context.pins)),
});
