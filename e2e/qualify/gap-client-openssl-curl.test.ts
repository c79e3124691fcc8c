/** @module-tag slow */
/** @module-tag alone */
import { gapClients } from './clients/gap-clients.ts';
import { closeMaterial, proveGapClient } from './clients/prove-gap-client.ts';

proveGapClient(gapClients.openssl);
proveGapClient(gapClients.curl);
closeMaterial();
