import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** Octets as they passed, on the process's monotonic clock (milliseconds). */
export interface WireChunk {
  readonly at: number;
  readonly from: 'local' | 'remote';
  readonly bytes: Buffer;
}

export interface WireCapture {
  readonly chunks: readonly WireChunk[];
  /** Whether more passed than was kept: what is kept is the beginning, without a gap. */
  readonly isTruncated: boolean;
}

/** A connection whose octets are kept as they pass; given to TLS in the socket's place. */
export interface TappedSocket extends Duplex {
  readonly capture: WireCapture;
  readonly raw: Socket;
  /** Calls back each time octets came, and when no more will. Gives what stops it. */
  watchIncoming(listener: () => void): () => void;
  /**
   * Whether the other end, which has closed, had read all that it was sent: a system answers octets that nobody will read any
   * more by a reset (RFC 9293 §3.10.7). Asked when it ends; the connection is kept for as long as that takes.
   */
  wasRead(): Promise<boolean>;
}

const usualLimitBytes = 256 * 1024;
/** A chunk costs memory of its own: a peer that sends octet by octet is not kept for long. */
const mostChunks = 2_000;
/** Room for the longest record, so that a ClientHello can be waited for while nobody reads. */
const highWaterMark = 65_536;

/** Within so long a reset comes back from whoever closed, in milliseconds: more than a call across a country takes. */
const resetMs = 100;
/** Alert `close_notify`, in the clear: nobody reads it. */
const farewell = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x01, 0x00]);

type Done = (error?: Error | null) => void;

class Tapped extends Duplex implements TappedSocket {
  readonly raw: Socket;
  readonly capture: { chunks: WireChunk[]; isTruncated: boolean } = { chunks: [], isTruncated: false };
  readonly #rewrite: ((bytes: Buffer) => Buffer) | undefined;
  #left: number;
  #watcher: (() => void) | null = null;
  #asking: Promise<boolean> | null = null;

  constructor(raw: Socket, limitBytes: number, rewrite: ((bytes: Buffer) => Buffer) | undefined) {
    super({ readableHighWaterMark: highWaterMark });
    this.raw = raw;
    this.#left = limitBytes;
    this.#rewrite = rewrite;
    // It is for TLS to end its own direction once the other has ended, with a close_notify or an alert: not for the socket.
    raw.allowHalfOpen = true;
    raw.on('data', (bytes: Buffer) => {
      this.#keep('remote', bytes);
      if (!this.push(bytes)) raw.pause();
      this.#watcher?.();
    });
    raw.on('end', () => {
      this.push(null);
      this.#watcher?.();
    });
    raw.on('error', (error) => this.destroy(error));
    raw.on('close', () => {
      // What came before a regular end is still to be read.
      if (!raw.readableEnded || this.readableLength === 0) this.destroy();
    });
  }

  watchIncoming(listener: () => void): () => void {
    this.#watcher = listener;
    // Makes it read on although nobody consumes: the octets wait here for TLS.
    this.read(0);
    return () => (this.#watcher = null);
  }

  wasRead(): Promise<boolean> {
    const { raw } = this;
    this.#asking ??= new Promise((resolve) => {
      setTimeout(() => {
        if (raw.destroyed || !raw.writable) resolve(false);
        // A second octet to whom reset the connection cannot be written.
        else raw.write(farewell, (error) => resolve(error === null || error === undefined));
      }, resetMs);
    });
    return this.#asking;
  }

  /** What ends the connection waits for what is asked of it. */
  #afterAsking(act: () => void): void {
    if (this.#asking === null) act();
    else void this.#asking.then(act);
  }

  #keep(from: WireChunk['from'], bytes: Buffer): void {
    const { capture } = this;
    if (capture.isTruncated) return;
    if (bytes.length > this.#left || capture.chunks.length >= mostChunks) {
      capture.isTruncated = true;
      return;
    }
    this.#left -= bytes.length;
    capture.chunks.push({ at: performance.now(), from, bytes });
  }

  #send(bytes: Buffer, done: Done): void {
    // TLS speaks at once; the octets leave when there is a connection, and that is their time.
    if (this.raw.connecting) {
      this.raw.once('connect', () => this.#send(bytes, done));
      return;
    }
    const sent = this.#rewrite === undefined ? bytes : this.#rewrite(bytes);
    this.#keep('local', sent);
    this.raw.write(sent, done);
  }

  override _read(): void {
    this.raw.resume();
  }

  override _write(bytes: Buffer, _encoding: string, done: Done): void {
    this.#send(bytes, done);
  }

  override _writev(parts: readonly { readonly chunk: Buffer }[], done: Done): void {
    this.#send(Buffer.concat(parts.map(({ chunk }) => chunk)), done);
  }

  override _final(done: Done): void {
    // Its errors come by `error`; that it had ended already is none.
    this.#afterAsking(() => this.raw.end(() => done()));
  }

  override _destroy(error: Error | null, done: Done): void {
    this.#afterAsking(() => this.raw.destroy());
    done(error);
    this.#watcher?.();
  }
}

// Nor is it for this stream; but TLS, too, lets a connection stay half open where the stream that it is given does at that
// moment. So it does not, until the other end has ended.
Object.defineProperty(Tapped.prototype, 'allowHalfOpen', {
  get(this: Tapped) {
    return this.readableEnded;
  },
  set() {
    // The constructor of a Duplex sets it.
  },
});

/**
 * Puts a tap on a connection, or on one that is being made: what it gives is handed to TLS in the socket's place, and
 * errors, ends and closes pass through it both ways. Keeps the first `limitBytes` octets of both directions together;
 * `rewriteOutgoing` may change what leaves, once the connection is there.
 */
export function tapSocket(
  socket: Socket,
  options: { limitBytes?: number; rewriteOutgoing?: (bytes: Buffer) => Buffer } = {},
): TappedSocket {
  return new Tapped(socket, options.limitBytes ?? usualLimitBytes, options.rewriteOutgoing);
}
