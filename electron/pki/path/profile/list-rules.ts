import {
  derTag,
  isUniversal,
  readNodeAt,
  sequenceOf,
  walkFields,
  type DerNode,
} from '../../asn1/der-reader.ts';
import { isWellWrittenTime } from '../../asn1/der-values.ts';
import { oid } from '../../asn1/object-identifiers.ts';
import type { RevocationList } from '../../revocation/revocation-list.ts';
import type { ProfileRule } from './profile-rule.ts';

const isLax = ({ criticalExtensions }: RevocationList, id: string): boolean =>
  !criticalExtensions.includes(id);

/** What no authority should publish as a list of revocations (RFC 5280 §5). */
export const listRules = [
  {
    id: 'list-time-form',
    clause: 'RFC 5280 §5.1.2.4',
    isBrokenBy: (list) => !timesOf(list).every(isWellWrittenTime),
  },
  {
    id: 'list-without-next-update',
    clause: 'RFC 5280 §5.1.2.5',
    isBrokenBy: ({ nextUpdate }) => nextUpdate === null,
  },
  {
    id: 'list-serial-twice',
    clause: 'RFC 5280 §5.1.2.6',
    isBrokenBy: ({ hasDuplicates }) => hasDuplicates,
  },
  {
    id: 'list-authority-key-id-missing',
    clause: 'RFC 5280 §5.2.1',
    isBrokenBy: ({ authorityKeyId }) => authorityKeyId === undefined,
  },
  {
    id: 'list-number-missing',
    clause: 'RFC 5280 §5.2.3',
    isBrokenBy: ({ number }) => number === null,
  },
  {
    id: 'list-number-critical',
    clause: 'RFC 5280 §5.2.3',
    isBrokenBy: (list) => list.number !== null && !isLax(list, oid.crlNumber),
  },
  {
    id: 'list-delta-not-critical',
    clause: 'RFC 5280 §5.2.4',
    isBrokenBy: (list) => list.deltaBase !== null && isLax(list, oid.deltaCrlIndicator),
  },
  {
    id: 'list-scope-not-critical',
    clause: 'RFC 5280 §5.2.5',
    isBrokenBy: (list) => list.scope !== null && isLax(list, oid.issuingDistributionPoint),
  },
  {
    id: 'list-scope-empty',
    clause: 'RFC 5280 §5.2.5',
    isBrokenBy: ({ scopeKey }) => scopeKey === '3000',
  },
  {
    id: 'list-scope-unusual',
    clause: 'CA/B BR §7.2.2.1',
    isAdvice: true,
    isBrokenBy: ({ scope }) =>
      scope !== null && (scope.isIndirect || scope.names.some(({ type }) => type !== 'uri')),
  },
] as const satisfies readonly ProfileRule<RevocationList>[];

/** thisUpdate and nextUpdate, as they are written. */
function timesOf({ der }: RevocationList): readonly DerNode[] {
  const [tbs] = sequenceOf(readNodeAt(der));
  const fields = walkFields(sequenceOf(tbs));
  fields.takeIf(derTag.integer);
  fields.take();
  fields.take();
  const [first, second] = [fields.take(), fields.peek()];
  const isTime = isUniversal(second, derTag.utcTime) || isUniversal(second, derTag.generalizedTime);
  return isTime ? [first, second] : [first];
}
