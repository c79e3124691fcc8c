import { holderName } from '../../contract/certificate-names.ts';
import type { OrderId } from '../../contract/words.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { messageOf } from '../../texts/message.ts';
import { certificateKind } from '../certificate-kind.ts';
import { certificatePath, orderKeyName, waitingKeyName } from '../layout.ts';
import { orderOfUsage } from '../order-of-usage.ts';
import type { Finding, IntakeContext, KeyEntry } from './finding.ts';
import { isForged, misfitOf } from './misfit.ts';
import { orderOfKey, orderOfRequest } from './order-of-key.ts';

const nameOf = ({ commonName, subject }: Certificate): string =>
  holderName({ commonName, subject: subject.text });

/**
 * Takes a leaf into the order whose key it was made for. Matched by public key (SPKI) and never by name: what PFCNG
 * keeps of a CSR's names is not documented; by that of a CSR too, whose key stays elsewhere. A key that came beside it, or waited for it, goes into the order's place in the
 * vault before the certificate is written; a delivered TEST certificate whose key is not here waits for it.
 *
 * @param keys - those of all the files that came together
 */
export async function takeCertificate(
  context: IntakeContext,
  file: string,
  certificate: Certificate,
  keys: readonly KeyEntry[],
): Promise<readonly Finding[]> {
  const { dossier } = context;
  const commonName = nameOf(certificate);
  const kind = certificateKind(certificate, context);
  if (dossier.file().trial !== null && kind !== 'practice') {
    return [refusal('TRIAL_ONLY', { name: file }, commonName)];
  }
  if (await isForged(context, certificate)) {
    return [refusal('NOT_THIS_ORDER', { name: file, commonName, misfit: 'forged' }, commonName)];
  }
  const matched = await orderOfKey(context, certificate.spkiSha256);
  const hasKey = matched !== null || (await isKeyAtHand(context, certificate, keys));
  const followed = hasKey ? null : await orderOfRequest(context, certificate.spkiSha256);
  const order =
    matched ?? followed ?? (hasKey || kind === 'delivered-test' ? orderOfUsage(certificate) : null);
  if (order === null) {
    const misfit = misfitOf(certificate, kind);
    return [refusal('NOT_THIS_ORDER', { name: file, commonName, misfit }, commonName)];
  }
  if (matched === null && hasKey) await keepKey(context, order, certificate, keys);
  const before = await context.currentOf(order);
  const path = certificatePath(order, certificate);
  const known = (await dossier.store.read(path)) !== null;
  if (!known) {
    await dossier.store.write(path, certificate.pem);
    await dossier.journal({
      event: 'certificate-taken',
      params: { order, sha256: certificate.sha256, kind },
    });
  }
  const outcome = known ? 'known' : 'taken';
  const params = { order, commonName, untilDate: certificate.notAfter.toISOString() };
  const taken = { outcome, message: messageOf(`intake.certificate.${kind}`, params) } as const;
  if (!hasKey) {
    const words = followed === null ? 'certificateWaits' : 'certificateFollowed';
    return [taken, { outcome, message: messageOf(`intake.${words}`) }];
  }
  const now = await context.currentOf(order);
  const tookPlace = before !== null && now?.sha256 === certificate.sha256 && before.sha256 !== now.sha256;
  if (!tookPlace) return [taken];
  const ofBefore = { commonName: nameOf(before), untilDate: before.notAfter.toISOString() };
  return [taken, { outcome, message: messageOf('intake.certificateReplaces', ofBefore) }];
}

/** Whether its key came beside it, or waits in the vault. */
async function isKeyAtHand(
  { dossier }: IntakeContext,
  { spkiSha256 }: Certificate,
  keys: readonly KeyEntry[],
): Promise<boolean> {
  return keys.some((key) => key.spkiSha256 === spkiSha256) || dossier.vault.has(waitingKeyName(spkiSha256));
}

async function keepKey(
  { dossier }: IntakeContext,
  order: OrderId,
  { spkiSha256 }: Certificate,
  keys: readonly KeyEntry[],
): Promise<void> {
  const beside = keys.find((key) => key.spkiSha256 === spkiSha256)?.key;
  const key = beside ?? (await dossier.vault.get(waitingKeyName(spkiSha256)));
  await dossier.vault.put(orderKeyName(order, spkiSha256), key);
  await dossier.journal({ event: 'key-taken', params: { order, spkiSha256 } });
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
