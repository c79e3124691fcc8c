import type { WireCapture, WireChunk } from './tap-socket.ts';

/** A record as it was on the wire, whole. */
export interface RawRecord {
  /** Of the chunk that completed it, on the process's monotonic clock. */
  readonly at: number;
  readonly from: 'local' | 'remote';
  readonly header: Buffer;
  readonly fragment: Buffer;
}

export interface SplitWire {
  readonly records: readonly RawRecord[];
  /** The first octets of a direction that is no TLS. */
  readonly foreign: { readonly from: 'local' | 'remote'; readonly octets: Buffer } | null;
  /** Whether octets were left that make no record. */
  readonly hasRest: boolean;
}

/** Longest fragment (RFC 5246 §6.2.3: 2^14 and 2048 of expansion). */
const longestFragment = 18_432;
/** More than any exchange that is kept; the rest is not looked at. */
const mostRecords = 2_000;
/** Of what is no TLS, enough to know what it is. */
const foreignLength = 256;

/** One direction: octets that make no record yet are joined only when there are enough of them to go on. */
interface Direction {
  readonly parts: Buffer[];
  length: number;
  wanted: number;
  state: 'new' | 'records' | 'foreign' | 'lost';
}

const fresh = (): Direction => ({ parts: [], length: 0, wanted: 1, state: 'new' });

/** Cuts what passed into records, in the order of time. Never throws; its work grows with the octets and no faster. */
export function splitRecords({ chunks }: WireCapture): SplitWire {
  const records: RawRecord[] = [];
  const directions: Record<WireChunk['from'], Direction> = { local: fresh(), remote: fresh() };
  for (const { at, from, bytes } of chunks) {
    const direction = directions[from];
    const isEnough = direction.state === 'foreign' && direction.length >= foreignLength;
    if (isEnough || direction.state === 'lost') continue;
    direction.parts.push(bytes);
    direction.length += bytes.length;
    if (direction.state === 'foreign' || direction.length < direction.wanted) continue;
    cutRecords(direction, (header, fragment) => {
      records.push({ at, from, header, fragment });
      return records.length < mostRecords;
    });
  }
  const from = (['remote', 'local'] as const).find((one) => directions[one].state === 'foreign');
  return {
    records,
    foreign:
      from === undefined
        ? null
        : { from, octets: Buffer.concat(directions[from].parts).subarray(0, foreignLength) },
    hasRest: directions.local.length > 0 || directions.remote.length > 0,
  };
}

/** Cuts what a direction has; `take` says whether another is wanted. */
function cutRecords(direction: Direction, take: (header: Buffer, fragment: Buffer) => boolean): void {
  let octets = Buffer.concat(direction.parts);
  while (direction.state !== 'lost' && direction.state !== 'foreign') {
    if (!isRecordStart(octets)) {
      direction.state = direction.state === 'new' ? 'foreign' : 'lost';
      break;
    }
    direction.wanted = octets.length < 5 ? 5 : 5 + octets.readUInt16BE(3);
    if (octets.length < direction.wanted) break;
    const isWanted = take(octets.subarray(0, 5), octets.subarray(5, direction.wanted));
    direction.state = isWanted ? 'records' : 'lost';
    octets = octets.subarray(direction.wanted);
  }
  direction.parts.splice(0, Infinity, octets);
  direction.length = octets.length;
}

function isRecordStart(octets: Buffer): boolean {
  const [type = 22, major = 3] = octets;
  if (type < 20 || type > 23 || major !== 3) return false;
  return octets.length < 5 || octets.readUInt16BE(3) <= longestFragment;
}
