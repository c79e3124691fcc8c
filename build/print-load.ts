// The lines of `npm run bench -- --load [--minutes N]`, from the measures that e2e/bench/load.ts writes.
import { decimals, milliseconds, say } from './say.ts';

/** What the bench of the load measured, a line each. */
interface LoadMeasures {
  readonly start: { node: string; electron?: string; library: string };
  readonly 'load-rate': {
    ours: number;
    openssl: number;
    ratio: number;
    rounds: number;
    roundSeconds: number;
    calls: number;
    judged: number;
  };
  readonly 'load-at-once': {
    calls: number;
    answered: number;
    answeredMs: number;
    judged: number;
    judgedMs: number | null;
  };
  readonly 'load-memory': {
    minute: number;
    calls: number;
    rss: number;
    heapUsed: number;
    external: number;
  };
  readonly 'load-end': { total: number; noise: number; kept: number };
}

/** One measure, as it was written: its kind and its figures. */
export type LoadMeasure = {
  [Id in keyof LoadMeasures]: { readonly id: Id } & LoadMeasures[Id];
}[keyof LoadMeasures];

/** Whose TLS library is measured, before its figures. */
export function runtimeTitle(start: LoadMeasures['start']): string {
  const { node, electron, library } = start;
  return electron === undefined
    ? `\n── Node ${node}, OpenSSL ${library}`
    : `\n── Electron ${electron} (Node ${node}), BoringSSL`;
}

function sayAtOnce({ calls, answered, answeredMs, judged, judgedMs }: LoadMeasures['load-at-once']): string {
  const params = { calls, answered, answeredIn: milliseconds(answeredMs), judged };
  return judgedMs === null
    ? say('bench.load.atOnceUnfinished', params)
    : say('bench.load.atOnce', { ...params, judgedIn: milliseconds(judgedMs) });
}

function sentenceOf(measure: Exclude<LoadMeasure, { id: 'start' }>): string {
  switch (measure.id) {
    case 'load-rate': {
      const { ours, openssl, ratio, rounds, roundSeconds, judged, calls } = measure;
      return say('bench.load.rate', {
        ours: Math.round(ours),
        openssl: Math.round(openssl),
        ratio: decimals(ratio, 2),
        rounds,
        roundSeconds,
        judged,
        calls,
      });
    }
    case 'load-at-once':
      return sayAtOnce(measure);
    case 'load-memory': {
      const { minute, calls, rss, heapUsed, external } = measure;
      return say('bench.load.memory', {
        minute,
        calls,
        rssBytes: rss,
        heapBytes: heapUsed,
        externalBytes: external,
      });
    }
    case 'load-end': {
      const { total, noise, kept } = measure;
      return say('bench.load.end', { total, noise, kept });
    }
  }
}

export function printLoad(measure: LoadMeasure): void {
  console.log(measure.id === 'start' ? runtimeTitle(measure) : `   ${sentenceOf(measure)}`);
}
