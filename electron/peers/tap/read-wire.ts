import type { WireAccount } from '../../contract/views.ts';
import type { End } from './follow-keys.ts';
import type { KeyLog } from './key-log.ts';
import { readExchange, type ReadExchange } from './read-exchange.ts';
import { splitRecords } from './split-records.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { WireCapture } from './tap-socket.ts';

/**
 * Reads what passed on a connection, after the fact: records, handshake messages, alerts. What is encrypted is read with
 * the secrets of `keyLog`, where they are given and the suite is one of AES-GCM or ChaCha20 that this runtime knows;
 * application data is counted and not kept. Works whatever the TLS library, and never throws, whatever the octets.
 *
 * @param o.end of the exchange that the capture was made at
 */
export function readWire(
  capture: WireCapture,
  { end, keyLog }: { end: End; keyLog?: KeyLog | undefined },
): Pick<ReadExchange, 'certificates'> & {
  readonly account: WireAccount;
  /** Of the first octet, on the process's monotonic clock (milliseconds); now, where there was none. */
  readonly startedAt: number;
} {
  const startedAt = capture.chunks[0]?.at ?? performance.now();
  const { records, foreign, hasRest } = splitRecords(capture);
  const exchange = readExchange(records, { end, startedAt, keyLog });
  const account: WireAccount = {
    ...exchange.account,
    notTls: foreign?.from === 'remote' ? spokenLanguage(foreign.octets) : null,
    partial: capture.isTruncated || hasRest || exchange.isPartial,
  };
  return { account, certificates: exchange.certificates, startedAt };
}
