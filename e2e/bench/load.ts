// Puts the simulated PSP under load, beside `openssl s_server` with the same certificates in the same run: full mutual
// handshakes a second, calls at once, memory while calls go on. One line of JSON a measure, on standard output.
// `--minutes N`: how long memory is watched, 10 by default. `--quick`: shorter rounds, one minute.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryLabStore, openLab } from '../../electron/lab/lab.ts';
import { openGapClient } from '../../electron/scenarios/gap-client/open-gap-client.ts';
import type { RunEvent } from '../../electron/scenarios/target-report.ts';
import { callAtOnce } from './load-clients.ts';
import { callSequentially, startOpensslServer } from './load-openssl.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 3 : 7;
const roundSeconds = quick ? 2 : 5;
const atOnce = 500;

function option(name: string, usual: number): number {
  const given = Number(process.argv[process.argv.indexOf(name) + 1]);
  return process.argv.includes(name) && given > 0 ? given : usual;
}

const report = (line: Readonly<Record<string, unknown>>): void => console.log(JSON.stringify(line));
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The simulated PSP, its files for openssl, and how many calls it has judged. */
async function openStage(folder: string) {
  const now = () => new Date();
  const lab = await openLab({ store: memoryLabStore(), now });
  const authority = await lab.authority('igc-sante');
  const gap = await lab.identity({ role: 'gap-client', form: 'valid' });
  const pspName = 'localhost';
  const finish = new AbortController();
  let judged = 0;
  const onEvent = (event: RunEvent): void => {
    if (event.type === 'called' && event.call.result !== null) judged += 1;
  };
  const run = await openGapClient({
    runId: 'load',
    only: ['nominal'],
    signal: new AbortController().signal,
    finish: finish.signal,
    now,
    target: { kind: 'gap-client', address: '127.0.0.1', pspName, arrangement: 'ports', port: 0 },
    // s_time sends no intermediate: both servers are given it.
    subject: { lab, trust: [authority.root, authority.intermediate], revocationLists: [] },
    onEvent,
  });
  const psp = await lab.identity({
    role: 'psp',
    form: 'valid',
    name: pspName,
    otherNames: ['127.0.0.1', '::1'],
  });
  const write = (name: string, content: string | Buffer) =>
    writeFile(join(folder, name), content, { mode: 0o600 });
  const gapKey = gap.key.export({ type: 'pkcs8', format: 'pem' });
  const chainOf = (one: typeof gap): string => one.chain.map(({ pem }) => pem).join('');
  await Promise.all([
    write('psp.pem', psp.certificate.pem),
    write('psp-chain.pem', chainOf(psp)),
    write('psp.key', psp.key.export({ type: 'pkcs8', format: 'pem' })),
    write('gap.pem', gap.certificate.pem),
    write('gap.key', gapKey),
    write('igc-sante.pem', authority.root.pem + authority.intermediate.pem),
  ]);
  return {
    port: run.listeners[0]?.port ?? 0,
    client: { key: gapKey.toString(), cert: gap.certificate.pem + chainOf(gap) },
    judged: () => judged,
    async end() {
      finish.abort();
      return run.done;
    },
  };
}

type Stage = Awaited<ReturnType<typeof openStage>>;

/** Until all calls that were made are judged: some end after their caller has gone. Milliseconds; null after `limitMs`. */
async function untilJudged(stage: Stage, count: number, limitMs = 20_000): Promise<number | null> {
  const started = performance.now();
  while (stage.judged() < count) {
    if (performance.now() - started > limitMs) return null;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return performance.now() - started;
}

/** Takes turns, after a round of each that does not count, so that whatever else the machine does falls on both. */
async function measureRate(folder: string, stage: Stage): Promise<void> {
  const theirs = await startOpensslServer(folder);
  const rates = { ours: [] as number[], theirs: [] as number[] };
  let made = 0;
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const their = await callSequentially(folder, theirs.port, roundSeconds);
      const our = await callSequentially(folder, stage.port, roundSeconds);
      made += our.calls;
      if (round === 0) continue;
      rates.theirs.push(their.perSecond);
      rates.ours.push(our.perSecond);
    }
  } finally {
    await theirs.stop();
  }
  const isComplete = (await untilJudged(stage, made)) !== null;
  const [ours, openssl] = [median(rates.ours), median(rates.theirs)];
  report({
    id: 'load-rate',
    rounds,
    roundSeconds,
    ours,
    openssl,
    ratio: ours / openssl,
    calls: made,
    judged: stage.judged(),
    isComplete,
  });
  if (!isComplete) process.exitCode = 1;
}

async function measureAtOnce(stage: Stage): Promise<void> {
  const before = stage.judged();
  const started = performance.now();
  const answered = await callAtOnce({ ...stage.client, port: stage.port, count: atOnce });
  const answeredMs = performance.now() - started;
  const waited = await untilJudged(stage, before + atOnce);
  report({
    id: 'load-at-once',
    calls: atOnce,
    answered,
    answeredMs,
    judged: stage.judged() - before,
    judgedMs: waited === null ? null : answeredMs + waited,
  });
  if (waited === null || answered < atOnce) process.exitCode = 1;
}

/** Each call with words both ways, judged to its end, revocation included. */
async function watchMemory(folder: string, stage: Stage, minutes: number): Promise<void> {
  const before = stage.judged();
  const tell = (minute: number): void => {
    const { rss, heapUsed, external } = process.memoryUsage();
    const calls = stage.judged() - before;
    report({ id: 'load-memory', minute, calls, rss, heapUsed, external });
  };
  tell(0);
  for (let minute = 1; minute <= minutes; minute += 1) {
    await callSequentially(folder, stage.port, 60, ['-www', '/']);
    tell(minute);
  }
}

const folder = await mkdtemp(join(tmpdir(), 'assistant-load-'));
try {
  report({
    id: 'start',
    node: process.versions.node,
    electron: process.versions['electron'],
    library: process.versions.openssl,
  });
  const stage = await openStage(folder);
  await measureRate(folder, stage);
  await measureAtOnce(stage);
  await watchMemory(folder, stage, option('--minutes', quick ? 1 : 10));
  const { callCounts, calls = [] } = await stage.end();
  report({ id: 'load-end', total: callCounts?.total, noise: callCounts?.noise, kept: calls.length });
} finally {
  await rm(folder, { recursive: true, force: true });
}
