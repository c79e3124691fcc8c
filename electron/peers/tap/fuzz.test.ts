/** @module-tag slow */
/** @module-tag alone */
import { startProcessorClock } from '../../contract/testing/processor-time.ts';
import { expect, it } from 'vitest';
import { chanceFrom, mutate } from '../../pki/testing/mutate.ts';
import { createAssembler } from './assemble-messages.ts';
import {
  readCertificateRequest,
  readChosenAlpn,
  readClientHello,
  readServerHello,
} from './handshake-messages.ts';
import { createKeyLog } from './key-log.ts';
import { messageTypes } from './tls-names.ts';
import { readWire } from './read-wire.ts';
import { recordExchange, type RecordedExchange } from './testing/record-exchange.ts';
import { spoilCertificateVerify } from './spoil-signature.ts';
import { splitRecords } from './split-records.ts';
import type { WireChunk } from './tap-socket.ts';

/** `DIAPASON_FUZZ=100000` for the long run; `DIAPASON_FUZZ_SEED` for other inputs, or the same again. */
const inputs = Number(process.env['DIAPASON_FUZZ'] ?? 6_000);
const seed = Number(process.env['DIAPASON_FUZZ_SEED'] ?? 20_261_124);
const slowestMs = 1_000;
const allowedGrowth = 64 * 1024 * 1024;

it('reads spoilt octets soon, without a throw, and keeps nothing of them', async () => {
  const exchanges: RecordedExchange[] = [await recordExchange('TLSv1.2'), await recordExchange('TLSv1.3')];
  let slowest = 0;
  let before = 0;
  let readable = 0;
  for (let round = 0; round < inputs; round += 1) {
    const exchange = exchanges[round % exchanges.length];
    if (exchange === undefined) break;
    const chance = chanceFrom(seed + round);
    const spoilt = round % exchange.chunks.length;
    const chunks = exchange.chunks.map((chunk, index) =>
      index === spoilt || round % 7 === 0
        ? { ...chunk, bytes: Buffer.from(mutate(chunk.bytes, chance)) }
        : chunk,
    );
    const keyLog = createKeyLog();
    if (round % 3 !== 0) exchange.keyLines.forEach((line) => keyLog.add(line));
    const spent = startProcessorClock();
    const { account } = readWire({ chunks, isTruncated: false }, { end: 'server', keyLog });
    for (const { bytes } of chunks) spoilCertificateVerify()(bytes);
    slowest = Math.max(slowest, spent());
    if (account.clientHello !== null) readable += 1;
    JSON.stringify(account);
    if (round === Math.floor(inputs / 10)) before = process.memoryUsage().heapUsed;
  }
  const growth = process.memoryUsage().heapUsed - before;
  if (inputs > 6_000) {
    const measures = { inputs, readable, slowestMs: Math.round(slowest), growth };
    process.stdout.write(`${JSON.stringify(measures)}\n`);
  }
  expect(slowest).toBeLessThan(slowestMs);
  expect(growth).toBeLessThan(allowedGrowth);
  // Mutations that spoilt everything would prove little.
  expect(readable).toBeGreaterThan(inputs / 4);
}, 3_600_000);

it('reads spoilt messages that only come encrypted', async () => {
  const { chunks } = await recordExchange('TLSv1.2');
  const { records } = splitRecords({ chunks, isTruncated: false });
  const messages = records
    .filter(({ header }) => header[0] === 22)
    .flatMap(({ fragment }) => createAssembler().add(fragment));
  const bodies = messages.flatMap(({ body }) => (body === null ? [] : [body]));
  // The authorities as TLS 1.3 has them: an empty context, and an extension.
  const old = messages.find(
    ({ type, body }) => type === messageTypes.certificateRequest && body !== null,
  )?.body;
  const names = old?.subarray(1 + (old[0] ?? 0)).subarray(2 + (old.readUInt16BE(1 + (old[0] ?? 0)) || 0));
  const length = names?.length ?? 0;
  const request = Buffer.concat([
    Buffer.from([0, 0, length + 4, 0, 47, 0, length]),
    names ?? Buffer.alloc(0),
  ]);
  expect(readCertificateRequest(request, 'TLSv1.3')?.authorities.join()).toContain('SIMULATION');
  for (let round = 0; round < inputs; round += 1) {
    const body = [request, ...bodies][round % (bodies.length + 1)] ?? request;
    const spoilt = Buffer.from(mutate(body, chanceFrom(seed + round)));
    readCertificateRequest(spoilt, 'TLSv1.3');
    readChosenAlpn(spoilt);
    readServerHello(spoilt);
    readClientHello(spoilt);
  }
});

it('stays quick on octets made to cost', () => {
  const hello = Buffer.from([22, 3, 1, 0, 4, 1, 0xff, 0xff, 0xff]);
  const tiny = Buffer.concat(Array.from({ length: 30_000 }, () => Buffer.from([22, 3, 3, 0, 1, 1])));
  const empty = Buffer.concat(Array.from({ length: 40_000 }, () => Buffer.from([23, 3, 3, 0, 0])));
  for (const bytes of [hello, tiny, empty, Buffer.alloc(200_000, 22), Buffer.alloc(200_000)]) {
    const spent = startProcessorClock();
    const chunks = [{ at: 0, from: 'remote' as const, bytes }];
    const { account } = readWire({ chunks, isTruncated: false }, { end: 'server' });
    expect(spent()).toBeLessThan(slowestMs);
    expect(account.records.length).toBeLessThanOrEqual(2_000);
    // The tap keeps no more pieces than this.
    const single = Array.from({ length: 2_000 }, (_, index) => ({
      at: index,
      from: 'remote' as const,
      bytes: bytes.subarray(index, index + 1),
    }));
    const spentAgain = startProcessorClock();
    readWire({ chunks: single, isTruncated: true }, { end: 'server' });
    expect(spentAgain()).toBeLessThan(slowestMs);
  }
});

it.each(['TLSv1.2', 'TLSv1.3'] as const)(
  'reads the same however the octets were cut (%s)',
  async (version) => {
    const { chunks, keyLines } = await recordExchange(version);
    const read = (cut: readonly WireChunk[]) => {
      const keyLog = createKeyLog();
      keyLines.forEach((line) => keyLog.add(line));
      const spent = startProcessorClock();
      const { account } = readWire({ chunks: cut, isTruncated: false }, { end: 'server', keyLog });
      expect(spent()).toBeLessThan(slowestMs);
      expect(account.partial).toBe(false);
      return JSON.stringify({
        ...account,
        records: account.records.map((record) => ({ ...record, atMs: 0 })),
      });
    };
    const whole = read(chunks);
    for (const size of [1, 2, 3, 7, 100]) {
      const cut = chunks.flatMap((chunk) =>
        Array.from({ length: Math.ceil(chunk.bytes.length / size) }, (_, index) => ({
          ...chunk,
          bytes: chunk.bytes.subarray(index * size, (index + 1) * size),
        })),
      );
      expect(read(cut)).toBe(whole);
    }
  },
);

it('spoils one octet of a CertificateVerify, however the octets were cut, and none of what it reads', async () => {
  const { chunks } = await recordExchange('TLSv1.2');
  const sent = Buffer.concat(chunks.filter(({ from }) => from === 'remote').map(({ bytes }) => bytes));
  const before = Buffer.from(sent);
  for (const size of [1, 5, 64, sent.length]) {
    const spoil = spoilCertificateVerify();
    const parts: Buffer[] = [];
    for (let at = 0; at < sent.length; at += size) parts.push(spoil(sent.subarray(at, at + size)));
    const spoilt = Buffer.concat(parts);
    expect(spoilt).toHaveLength(sent.length);
    expect(sent.filter((octet, index) => octet !== spoilt[index])).toHaveLength(1);
    expect(sent.equals(before)).toBe(true);
  }
});
