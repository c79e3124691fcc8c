import type { OrderId } from '../../contract/words.ts';
import type { CertificateRequest } from '../../pki/certificates/request.ts';
import { pspClientName } from '../../procedure/values-to-enter.ts';
import { messageOf } from '../../texts/message.ts';
import { requestPath } from '../layout.ts';
import type { Finding, IntakeContext } from './finding.ts';
import { orderOfKey } from './order-of-key.ts';

/**
 * Takes a CSR whose key stays where it was made (a server, an HSM, the store of Windows): it is checked before it is sent, and its
 * certificate is known by its public key. REQUEST_NOT_SIGNED{commonName}; TRIAL_ONLY{name} in a trial; ORDER_HAS_REQUEST{order} where
 * the order has its key and CSR here, and nobody said that it is made elsewhere; one of the dossier's own keys is known.
 */
export async function takeRequest(context: IntakeContext, request: CertificateRequest): Promise<Finding> {
  const { dossier } = context;
  const { spkiSha256, commonName, pem } = request;
  const own = await orderOfKey(context, spkiSha256);
  if (own !== null) return { outcome: 'known', message: messageOf('intake.requestOwn', { order: own }) };
  if (!request.signatureIsValid) {
    const fault = { code: 'REQUEST_NOT_SIGNED', params: { commonName } } as const;
    return { outcome: 'refused', message: messageOf('intake.requestRefused', { commonName }), fault };
  }
  if (dossier.file().trial !== null) {
    const fault = { code: 'TRIAL_ONLY', params: { name: commonName } } as const;
    return { outcome: 'refused', message: messageOf('intake.requestRefused', { commonName }), fault };
  }
  const order = orderOfName(commonName);
  if (dossier.file().origins[order] !== 'elsewhere' && (await hasOwnRequest(context, order))) {
    const fault = { code: 'ORDER_HAS_REQUEST', params: { order } } as const;
    return { outcome: 'refused', message: messageOf('intake.requestRefused', { commonName }), fault };
  }
  const path = requestPath(order, spkiSha256);
  const known = (await dossier.store.read(path)) !== null;
  if (!known) {
    await dossier.store.write(path, pem);
    await dossier.journal({ event: 'request-taken', params: { order, spkiSha256 } });
  }
  if (dossier.file().origins[order] !== 'elsewhere') await dossier.setOrigin(order, 'elsewhere');
  return {
    outcome: known ? 'known' : 'taken',
    message: messageOf('intake.requestTaken', { order, commonName }),
  };
}

/** Whether a key of the order is here, with its CSR: a stray file must not take its place. */
async function hasOwnRequest({ dossier }: IntakeContext, order: OrderId): Promise<boolean> {
  const { requests, keySpkis } = (await dossier.inventory()).orders[order];
  return requests.some(({ request }) => keySpkis.includes(request.spkiSha256));
}

/** The name of a client is one for all publishers (part 2, step 3); any other is a server's, and its checks say whether it is right. */
function orderOfName(commonName: string): OrderId {
  return commonName.trim().toLowerCase() === pspClientName.toLowerCase() ? 'auth-cli' : 'ssl-serveur';
}
