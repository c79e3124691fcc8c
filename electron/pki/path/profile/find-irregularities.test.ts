import { expect, it } from 'vitest';
import { FaultError } from '../../../contract/faults.ts';
import { parseCertificate } from '../../certificates/certificate.ts';
import { parseRevocationList } from '../../revocation/revocation-list.ts';
import { limboCases } from '../../testing/limbo/limbo-cases.ts';
import { irregularitiesOf, irregularitiesOfList } from './find-irregularities.ts';

/** Of a file, some that differ by one octet each. */
function* alter(der: Uint8Array, step: number): Generator<Uint8Array> {
  for (let offset = step % 5; offset < der.length; offset += step) {
    const altered = Uint8Array.from(der);
    altered[offset] = (altered[offset] ?? 0) ^ (offset % 2 === 0 ? 0x01 : 0xff);
    yield altered;
  }
}

/** Runs what comes after a reader, where it reads; how often it did. */
function count<T>(
  files: Iterable<Uint8Array>,
  read: (der: Uint8Array) => T,
  then: (item: T) => unknown,
): number {
  let times = 0;
  for (const der of files) {
    let item: T;
    try {
      item = read(der);
    } catch (error) {
      expect(error).toBeInstanceOf(FaultError);
      continue;
    }
    then(item);
    times += 1;
  }
  return times;
}

it('judges whatever can be read, and never throws', async () => {
  let judged = 0;
  for (const [, , , build] of limboCases.filter((_, index) => index % 4 === 0)) {
    const { leaf, chain = [], trust, crls = [] } = await build();
    for (const { der } of [leaf, ...chain, ...trust]) {
      judged += count(alter(der, 23), parseCertificate, (certificate) => irregularitiesOf(certificate, true));
    }
    for (const der of crls.filter(({ length }) => length < 2_000)) {
      judged += count(alter(der, 11), parseRevocationList, irregularitiesOfList);
    }
  }
  expect(judged).toBeGreaterThan(500);
});
