import type { ListLimit } from '../../contract/words.ts';
import { allReasons } from './distribution-scope.ts';
import { isUsable } from './list-status.ts';
import type { RevocationList } from './revocation-list.ts';

/**
 * What keeps a CRL from telling, alone, of every certificate of its issuer: it holds only what changed (RFC 5280 §5.2.4), leaves out
 * kinds of certificates or reasons, speaks for several authorities (§5.2.5), or has a critical extension or a signature
 * that no path may rest on. null where nothing does: a distribution point that is only named is no limit by itself,
 * since an authority may publish all its revocations at one.
 */
export function limitOf(list: RevocationList): ListLimit | null {
  const { deltaBase, scope } = list;
  if (!isUsable(list)) return 'not-understood';
  if (deltaBase !== null) return 'delta';
  if (scope?.onlyUserCertificates === true) return 'users-only';
  if (scope?.onlyAuthorities === true) return 'authorities-only';
  if (scope?.onlyAttributeCertificates === true) return 'attributes-only';
  if (scope !== null && scope.reasons !== allReasons) return 'some-reasons';
  return scope?.isIndirect === true ? 'indirect' : null;
}
