import type { DeploymentView, DossierView, OrderCertificate } from '../../../../electron/contract/views.ts';
import { orderOfRole } from '../../../../electron/contract/deployment-kinds.ts';

/** What must come before files can be prepared for a role: keys of `installation.deploy.awaited`. */
export type Awaited = 'fqdn' | 'certificate' | 'key';

/** The certificate that the GAP shows in a role, if it is there. */
export const certificateOfRole = (
  dossier: Pick<DossierView, 'orders'>,
  role: DeploymentView['role'],
): OrderCertificate | null =>
  dossier.orders[orderOfRole[role]].certificates.find((entry) => entry.current) ?? null;

/** What is waited for; null when everything is there. Each is asked for in the order in which it can be given. */
export function awaitedFor(
  dossier: Pick<DossierView, 'orders' | 'fqdn'>,
  role: DeploymentView['role'],
): Awaited | null {
  if (dossier.fqdn === null) return 'fqdn';
  const certificate = certificateOfRole(dossier, role);
  if (certificate === null) return 'certificate';
  return certificate.hasKey ? null : 'key';
}
