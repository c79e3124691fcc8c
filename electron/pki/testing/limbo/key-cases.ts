import {
  writeContext,
  writeDer,
  writeGeneralizedTime,
  writeSequence,
  writeTime,
} from '../../asn1/der-writer.ts';
import { oid } from '../../asn1/object-identifiers.ts';
import type { Extension } from '../../certificates/certificate-extensions.ts';
import { extension, mintKey } from '../mint.ts';
import { generalName } from '../rare-extensions.ts';
import {
  critical,
  keyIdOf,
  makeAuthority,
  makeLeaf,
  makeRoot,
  ownKeyIdOf,
  pairOf,
  tripleOf,
  type LimboRequest,
  type LimboRow,
  type Parts,
} from './limbo-stage.ts';

/** authorityKeyIdentifier of these fields. */
const keyId = (...fields: readonly Uint8Array[]): Extension =>
  extension(oid.authorityKeyIdentifier, false, writeSequence(...fields));
const ofKey = writeDer(0x80, Uint8Array.of(1, 2, 3, 4));
const ofIssuer = writeContext(1, generalName.directory(['CN', 'Root']));
const ofSerial = writeDer(0x82, Uint8Array.of(5));
/** A root whose key identifier is 01020304. */
const rootWith = (aki: Extension): Parts => ({
  aki,
  ski: extension(oid.subjectKeyIdentifier, false, Uint8Array.of(4, 4, 1, 2, 3, 4)),
});
const underIt: Parts = { aki: keyId(ofKey) };

const serial = (...octets: readonly number[]): Parts => ({ serial: Uint8Array.from(octets) });
const filled = (length: number): readonly number[] => Array.from({ length }, () => 0x11);

const utc = (text: string): Uint8Array => writeDer(0x17, Buffer.from(text));
const general = (text: string): Uint8Array => writeDer(0x18, Buffer.from(text));
const ends = writeTime(new Date('2029-01-01'));

/** Three certificates of these dates each; the last is as usual. */
async function dated(root: Parts, middle: Parts, leaf: Parts, at?: string): Promise<LimboRequest> {
  return tripleOf(middle, leaf, at === undefined ? {} : { at: new Date(at) }, root);
}
const old = { from: '2016-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' };
const march = { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z' };

/** Identifiers of keys, serial numbers, dates. */
export const keyCases: readonly LimboRow[] = [
  [
    'rfc5280::aki::critical-aki',
    'root with authorityKeyIdentifier, critical',
    'authority-key-id-critical',
    async () => {
      const key = await mintKey();
      return pairOf({ key, aki: critical(keyIdOf(key)) }, {});
    },
  ],
  [
    'rfc5280::aki::leaf-missing-aki',
    'leaf without it',
    'authority-key-id-missing',
    () => pairOf({}, { aki: null }),
  ],
  [
    'rfc5280::aki::intermediate-missing-aki',
    'intermediate without it',
    'authority-key-id-missing',
    () => tripleOf({ pathLength: 0, aki: null }),
  ],
  [
    'rfc5280::aki::self-signed-root-missing-aki',
    'root without it',
    'accepted',
    () => pairOf({ aki: null }, {}),
  ],
  [
    'rfc5280::aki::cross-signed-root-missing-aki',
    'trusted authority that another one issued, without it',
    'authority-key-id-missing',
    async () => {
      const middle = await makeAuthority(await makeRoot(), { pathLength: 0, aki: null });
      return { leaf: await makeLeaf(middle), trust: [middle] };
    },
  ],
  [
    'webpki::aki::root-with-aki-missing-keyidentifier',
    'root with an empty one',
    'authority-key-id-without-key',
    () => pairOf({ aki: keyId() }, {}),
  ],
  [
    'webpki::aki::root-with-aki-authoritycertissuer',
    'root with the issuer alone',
    'authority-key-id-half',
    () => pairOf(rootWith(keyId(ofKey, ofIssuer)), underIt),
  ],
  [
    'webpki::aki::root-with-aki-authoritycertserialnumber',
    'root with the serial number alone',
    'authority-key-id-half',
    () => pairOf(rootWith(keyId(ofKey, ofSerial)), underIt),
  ],
  [
    'webpki::aki::root-with-aki-all-fields',
    'root with all fields',
    'advice root-names-its-issuer-twice',
    () => pairOf(rootWith(keyId(ofKey, ofIssuer, ofSerial)), underIt),
  ],
  [
    'webpki::aki::root-with-aki-ski-mismatch',
    'root with the identifier of another key',
    'authority-key-id-differs',
    async () => pairOf({ aki: keyIdOf(await mintKey()) }, {}),
  ],
  [
    'rfc5280::ski::critical-ski',
    'root with subjectKeyIdentifier, critical',
    'subject-key-id-critical',
    async () => {
      const key = await mintKey();
      return pairOf({ key, ski: critical(ownKeyIdOf(key)) }, {});
    },
  ],
  [
    'rfc5280::ski::root-missing-ski',
    'root without it',
    'subject-key-id-missing',
    () => pairOf({ ski: null }, {}),
  ],
  [
    'rfc5280::ski::intermediate-missing-ski',
    'intermediate without it',
    'subject-key-id-missing',
    () => tripleOf({ ski: null }),
  ],
  [
    'rfc5280::serial::too-long',
    'serial number of 22 octets',
    'serial-too-long',
    () => pairOf({}, serial(...filled(22))),
  ],
  [
    'own::serial::20-octets',
    'of 20 octets, and one for its sign',
    'accepted',
    () => pairOf({}, serial(0, 0x81, ...filled(19))),
  ],
  ['own::serial::21-octets', 'of 21 octets', 'serial-too-long', () => pairOf({}, serial(...filled(21)))],
  ['rfc5280::serial::zero', 'zero', 'serial-zero', () => pairOf({}, serial(0))],
  ['rfc5280::serial::negative', 'negative', 'serial-negative', () => pairOf({}, serial(0x80, 1))],
  ['rfc5280::validity::expired-root', 'root expired', 'certificate-expired', () => dated(old, {}, {})],
  [
    'rfc5280::validity::expired-intermediate',
    'intermediate expired',
    'certificate-expired',
    () => dated({}, old, {}),
  ],
  ['rfc5280::validity::expired-leaf', 'leaf expired', 'certificate-expired', () => dated({}, {}, old)],
  [
    'rfc5280::validity::notbefore-exact',
    'its first instant',
    'accepted',
    () => dated(march, march, march, march.from),
  ],
  [
    'rfc5280::validity::notbefore-fractional',
    'a millisecond before',
    'certificate-not-yet-valid',
    () => dated(march, march, march, '2026-02-28T23:59:59.999Z'),
  ],
  [
    'rfc5280::validity::notafter-exact',
    'its last second',
    'accepted',
    () => dated(march, march, march, march.to),
  ],
  [
    'rfc5280::validity::notafter-fractional',
    'a part of it',
    'accepted',
    () => dated(march, march, march, '2026-04-01T00:00:00.005Z'),
  ],
  [
    'own::time::utc-without-seconds',
    'UTCTime without seconds',
    'time-form',
    () => pairOf({}, { times: [utc('2601010000Z'), ends] }),
  ],
  [
    'own::time::generalized-before-2050',
    'GeneralizedTime of 2026',
    'time-form',
    () => pairOf({}, { times: [writeGeneralizedTime(new Date('2026-01-01')), ends] }),
  ],
  [
    'own::time::fractional',
    'GeneralizedTime with a fraction',
    'time-form',
    () => pairOf({}, { times: [utc('260101000000Z'), general('20510101000000.5Z')] }),
  ],
  [
    'own::time::generalized-from-2050',
    'GeneralizedTime of 2051',
    'accepted',
    () => pairOf({}, { to: '2051-01-01T00:00:00Z' }),
  ],
];
