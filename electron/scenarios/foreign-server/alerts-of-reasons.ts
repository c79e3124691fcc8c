import type { ReasonCode } from '../../contract/words.ts';
import { reasonOf } from '../reasons.ts';

/** By which a TLS library may refuse any certificate without saying more: Java's and GnuTLS's usual words. */
const vague = ['bad_certificate', 'certificate_unknown', 'access_denied', 'handshake_failure'];

/** Whether a server that refuses for a reason may well say it by this alert. */
export function alertFits(alert: string, because: ReasonCode): boolean {
  return vague.includes(alert) || reasonOf(because).serverAlerts.includes(alert);
}
