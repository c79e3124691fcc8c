import type { Handlers } from '../dispatch.ts';
import { appHandlers } from './app-handlers.ts';
import { connectivityHandlers } from './connectivity-handlers.ts';
import type { HandlerContext } from './context.ts';
import { deployHandlers } from './deploy-handlers.ts';
import { dossierHandlers } from './dossier-handlers.ts';
import { evidenceHandlers } from './evidence-handlers.ts';
import { installHandlers } from './install-handlers.ts';
import { orderHandlers } from './order-handlers.ts';
import { shellHandlers } from './shell-handlers.ts';
import { terminalHandlers } from './terminal-handlers.ts';

/** One handler for each method of the contract. */
export const createHandlers = (context: HandlerContext): Handlers => ({
  ...appHandlers(context),
  ...shellHandlers(context),
  ...dossierHandlers(context),
  ...orderHandlers(context),
  ...installHandlers(context),
  ...deployHandlers(context),
  ...connectivityHandlers(context),
  ...terminalHandlers(context),
  ...evidenceHandlers(context),
});
