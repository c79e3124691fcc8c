import type { RunReport } from '../../contract/views.ts';
import { orderIds } from '../../contract/words.ts';
import type { CurrentCertificates } from '../dossier-identities.ts';

/** The certificates that a run is about, as its report names them. */
export function testedCertificates(placed: CurrentCertificates): RunReport['certificates'] {
  return orderIds.flatMap((order) => {
    const current = placed[order];
    if (current === undefined) return [];
    const { kind, certificate } = current;
    return [{ order, kind, commonName: certificate.commonName, sha256: certificate.sha256 }];
  });
}
