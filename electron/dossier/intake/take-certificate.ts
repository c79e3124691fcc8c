import type { OrderId } from '../../contract/words.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { orderProfiles } from '../../procedure/order-profiles.ts';
import { pspClientName } from '../../procedure/values-to-enter.ts';
import { certificateKind } from '../certificate-kind.ts';
import { certificatePath, orderKeyName } from '../layout.ts';
import type { Finding, IntakeContext, KeyEntry } from './finding.ts';
import { orderOfKey } from './order-of-key.ts';
import { messageOf } from '../../texts/message.ts';

/**
 * Takes a leaf into the order whose key it was made for. Matched by public key (SPKI) and never by name: what PFCNG
 * keeps of a CSR's names is not documented. A PKCS#12 made online (step 4) brings its own key, which goes into the
 * vault before the certificate is written.
 */
export async function takeCertificate(
  context: IntakeContext,
  file: string,
  certificate: Certificate,
  keys: readonly KeyEntry[],
): Promise<Finding> {
  const { dossier } = context;
  const commonName = certificate.commonName === '' ? certificate.subject.text : certificate.commonName;
  const kind = certificateKind(certificate, context);
  if (dossier.file().trial !== null && kind !== 'practice') {
    return refusal('TRIAL_ONLY', { name: file }, commonName);
  }
  const ownKey = keys.find(({ spkiSha256 }) => spkiSha256 === certificate.spkiSha256);
  const matched = await orderOfKey(context, certificate.spkiSha256);
  const order = matched ?? (ownKey === undefined ? null : orderOfProfile(certificate));
  if (order === null) return refusal('NOT_THIS_ORDER', { name: file, commonName }, commonName);
  if (ownKey !== undefined && matched === null) {
    await dossier.vault.put(orderKeyName(order, ownKey.spkiSha256), ownKey.key);
    await dossier.journal({ event: 'key-taken', params: { order, spkiSha256: ownKey.spkiSha256 } });
  }
  const path = certificatePath(order, certificate);
  const known = (await dossier.store.read(path)) !== null;
  if (!known) {
    await dossier.store.write(path, certificate.pem);
    await dossier.journal({
      event: 'certificate-taken',
      params: { order, sha256: certificate.sha256, kind },
    });
  }
  const params = { order, commonName, untilDate: certificate.notAfter.toISOString() };
  return { outcome: known ? 'known' : 'taken', message: messageOf(`intake.certificate.${kind}`, params) };
}

const refusal = (
  code: 'TRIAL_ONLY' | 'NOT_THIS_ORDER',
  params: Readonly<Record<string, string>>,
  commonName: string,
): Finding => ({
  outcome: 'refused',
  message: messageOf('intake.certificateRefused', { commonName }),
  fault: { code, params },
});

/** For a certificate that came with its own key: the order that its usages, else its name, say it is for. */
function orderOfProfile({ extendedKeyUsage, commonName }: Certificate): OrderId | null {
  const usages = extendedKeyUsage ?? [];
  if (usages.includes('serverAuth')) return 'ssl-serveur';
  const isClient = orderProfiles['auth-cli'].extendedKeyUsage.every((usage) => usages.includes(usage));
  if (isClient || commonName === pspClientName) return 'auth-cli';
  return null;
}
