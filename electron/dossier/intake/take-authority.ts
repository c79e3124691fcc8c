import type { AuthorityRole } from '../../contract/words.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { authorityPath } from '../layout.ts';
import type { Finding, IntakeContext } from './finding.ts';
import { messageOf } from '../../texts/message.ts';

/** Names seen on the authorities of the two peers, which changed hands since the procedure was written. */
const roleNames: readonly (readonly [AuthorityRole, RegExp])[] = [
  ['ingetrust', /ingetrust|ingenico/i],
  ['geotrust', /geotrust|digicert|rapidssl|thawte/i],
];

const looksLikeIgcSante = /ASIP-SANTE|IGC-SANTE/i;

/**
 * Takes the certificate of an authority. IGC-Santé's come over plain http and are taken by their pinned fingerprint
 * alone; IngeTrust's and Geotrust's are the user's own files (introduction: installed on the GAP beforehand), told
 * from their names or by the role the user gives.
 */
export async function takeAuthority(
  context: IntakeContext,
  authority: Certificate,
  options: Readonly<{ besideLeaf: boolean }>,
): Promise<Finding> {
  const { store } = context.dossier;
  const name = authority.commonName === '' ? authority.subject.text : authority.commonName;
  const pin = context.pins.find(({ sha256 }) => sha256 === authority.sha256);
  const role = pin === undefined ? peerRole(context, authority) : 'igc-sante';
  if (role === null) {
    // A chain that came along with a certificate is no claim to trust it.
    if (options.besideLeaf)
      return { outcome: 'ignored', message: messageOf('intake.authorityIgnored', { name }) };
    const code = looksLikeIgcSante.test(authority.subject.text)
      ? 'AUTHORITY_NOT_PINNED'
      : 'AUTHORITY_ROLE_UNKNOWN';
    return {
      outcome: 'refused',
      message: messageOf('intake.authorityRefused', { name }),
      fault: { code, params: { name } },
    };
  }
  const path = authorityPath(role, authority);
  const known = (await store.read(path)) !== null;
  if (!known) {
    await store.write(path, authority.pem);
    await context.dossier.journal({ event: 'authority-taken', params: { role, sha256: authority.sha256 } });
  }
  return {
    outcome: known ? 'known' : 'taken',
    message:
      pin === undefined
        ? messageOf('intake.peerAuthority', { name, role })
        : messageOf('intake.pinnedAuthority', { name, environment: pin.environment, level: pin.level }),
  };
}

function peerRole(context: IntakeContext, authority: Certificate): AuthorityRole | null {
  if (looksLikeIgcSante.test(authority.subject.text)) return null;
  const text = `${authority.subject.text} ${authority.issuer.text}`;
  const told = roleNames.find(([, pattern]) => pattern.test(text))?.[0];
  const given = context.authorityRole === 'igc-sante' ? undefined : context.authorityRole;
  return given ?? told ?? null;
}
