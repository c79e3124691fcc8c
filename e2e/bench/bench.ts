// Measures what the engine does and the same work by openssl, in the same run. One line of JSON a measure, on standard
// output, for build/commands/bench.ts. `--quick`: a tenth of the work.
import { rm } from 'node:fs/promises';
import { certificateView } from '../../electron/pki/certificates/certificate-view.ts';
import { parseCertificate } from '../../electron/pki/certificates/certificate.ts';
import { generateRsaKey } from '../../electron/pki/keys/key.ts';
import { readFileContents } from '../../electron/pki/files/read-file.ts';
import { createRequest } from '../../electron/pki/certificates/request.ts';
import { parseRevocationList } from '../../electron/pki/revocation/revocation-list.ts';
import { validatePath } from '../../electron/pki/path/validate-path.ts';
import { timeBareHandshakes, watchStalls } from '../../electron/scenarios/testing/bare-handshakes.ts';
import { openRehearsal } from '../../electron/scenarios/testing/practice-subject.ts';
import { runBattery } from '../../electron/scenarios/run-battery.ts';
import { leafFile, makeMaterial, pkcs12File, type Material } from './material.ts';
import { benchPassword, opensslStart, timeOpenssl } from './openssl.ts';

const quick = process.argv.includes('--quick');
const counts = quick ? { leaves: 100, pkcs12: 10, keys: 3 } : { leaves: 1000, pkcs12: 100, keys: 20 };
/** Of short work, the best of three rounds: the machine's other work only ever adds. */
const rounds = 3;
const batteryRounds = 5;

/** `ours` and `theirs` in milliseconds for the whole count; `starts`: what of `theirs` went into starting processes. */
interface Measure {
  readonly id: string;
  readonly count: number;
  readonly ours: number;
  readonly theirs: number;
  readonly starts: number;
  /** The longest time for which the event loop was held up, in milliseconds, where that is measured. */
  readonly stall?: number;
}
type Rehearsal = Awaited<ReturnType<typeof openRehearsal>>;

const report = (line: Measure | { readonly id: 'start'; readonly [name: string]: unknown }): void => {
  console.log(JSON.stringify(line));
};

async function best(work: () => number | Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await work());
  return Math.min(...times);
}

async function clock(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function measureParsing({ folder, leaves }: Material): Promise<void> {
  const ours = await best(() => clock(() => leaves.forEach((der) => certificateView(parseCertificate(der)))));
  // One process reads and prints them all; `openssl x509` would read the first alone.
  const theirs = await best(() => timeOpenssl(folder, 'storeutl', '-noout', '-text', '-certs', 'leaves.pem'));
  report({ id: 'parse', count: leaves.length, ours, theirs, starts: starts.x509 });
  const some = Math.min(50, leaves.length);
  const files = Array.from({ length: some }, (_, index) => leafFile(index));
  const oneByOne = await clock(() =>
    files.forEach((file) => timeOpenssl(folder, 'x509', '-noout', '-text', '-in', file)),
  );
  report({
    id: 'parse-x509',
    count: some,
    ours: (ours * some) / leaves.length,
    theirs: oneByOne,
    starts: some * starts.x509,
  });
}

async function measureVerifying({ folder, leaves, authority, listDer }: Material): Promise<void> {
  const ours = await best(() =>
    clock(() => {
      // All anew from its octets, as openssl reads it from its files.
      const root = parseCertificate(authority.root.der);
      const intermediate = parseCertificate(authority.intermediate.der);
      const crls = [parseRevocationList(listDer)];
      for (const der of leaves) {
        const { verdict } = validatePath({
          leaf: parseCertificate(der),
          chain: [intermediate],
          trust: [root],
          crls,
          at: new Date(),
          purpose: 'server',
          revocation: 'mandatory',
        });
        if (verdict !== 'accepted') throw new Error('a chain of the bench was refused');
      }
    }),
  );
  const theirs = await best(() =>
    timeOpenssl(
      folder,
      'verify',
      '-no-CApath',
      '-no-CAstore',
      '-CAfile',
      'root.pem',
      '-untrusted',
      'intermediate.pem',
      '-purpose',
      'sslserver',
      '-crl_check',
      '-CRLfile',
      'list.pem',
      ...leaves.map((_, index) => leafFile(index)),
    ),
  );
  report({ id: 'verify', count: leaves.length, ours, theirs, starts: starts.x509 });
}

async function measurePkcs12({ folder, pkcs12 }: Material, flavour: 'modern' | 'legacy'): Promise<void> {
  const files = pkcs12[flavour];
  const ours = await clock(async () => {
    for (const bytes of files) {
      const { entries } = await readFileContents(bytes, { name: 'bench.p12', password: benchPassword });
      if (entries.length !== 4) throw new Error('a PKCS#12 of the bench lost an entry');
    }
  });
  const more = flavour === 'legacy' ? ['-legacy'] : [];
  const theirs = await clock(() =>
    files.forEach((_, index) =>
      timeOpenssl(
        folder,
        'pkcs12',
        '-nodes',
        '-passin',
        'env:BENCH_PASSWORD',
        ...more,
        '-in',
        pkcs12File(flavour, index),
        '-out',
        'opened.pem',
      ),
    ),
  );
  report({
    id: `pkcs12-${flavour}`,
    count: files.length,
    ours,
    theirs,
    starts: files.length * starts.pkcs12,
  });
}

async function measureKeys({ folder }: Material): Promise<void> {
  const subject = [{ type: 'CN', value: 'Client_Diapason_PSP' } as const];
  const ours = await clock(async () => {
    for (let turn = 0; turn < counts.keys; turn += 1) {
      createRequest({ key: await generateRsaKey(2048), subject, dnsNames: [] });
    }
  });
  const theirs = await clock(() =>
    Array.from({ length: counts.keys }).forEach(() =>
      timeOpenssl(
        folder,
        'req',
        '-new',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-subj',
        '/CN=Client_Diapason_PSP',
        '-keyout',
        'new-key.pem',
        '-out',
        'new-request.pem',
      ),
    ),
  );
  report({ id: 'key-and-csr', count: counts.keys, ours, theirs, starts: counts.keys * starts.req });
}

/** The battery beside as many bare handshakes, round by round: both in the same weather. */
async function measureBattery(): Promise<void> {
  const now = () => new Date();
  const play = ({ lab, subject }: Rehearsal) =>
    runBattery({ lab, subject, signal: new AbortController().signal, now, runId: 'bench' });
  // From nothing: keys, authorities and identities, which a dossier's lab makes once.
  let rehearsal: Rehearsal | undefined;
  const first = await watch(async () => {
    rehearsal = await openRehearsal();
    await play(rehearsal);
  });
  if (rehearsal === undefined) throw new Error('no rehearsal');
  const { lab, subject } = rehearsal;
  const cast = {
    server: subject.identities['ssl-serveur'],
    client: await lab.identity({ role: 'tpe', form: 'valid' }),
    serverRoot: (await lab.authority('igc-sante')).root,
    clientRoot: (await lab.authority('ingetrust')).root,
  };
  const played: { readonly ms: number; readonly stall: number; readonly bare: number }[] = [];
  let count = 0;
  for (let round = 0; round < batteryRounds; round += 1) {
    const { ms, stall } = await watch(async () => {
      const { summary } = await play({ lab, subject });
      count = summary.total;
      if (summary.outcome !== 'asExpected') throw new Error('the battery of the bench did not pass');
    });
    played.push({ ms, stall, bare: await timeBareHandshakes(count, cast) });
  }
  const least = (of: (round: (typeof played)[number]) => number): number => Math.min(...played.map(of));
  const theirs = least(({ bare }) => bare);
  const stall = least((round) => round.stall);
  report({ id: 'battery', count, ours: least(({ ms }) => ms), theirs, starts: 0, stall });
  report({ id: 'battery-first', count, ours: first.ms, theirs, starts: 0, stall: first.stall });
}

/** How long something takes, and the longest time for which it held the process up, in milliseconds. */
async function watch(work: () => Promise<void>): Promise<{ readonly ms: number; readonly stall: number }> {
  const stalls = watchStalls();
  const ms = await clock(work);
  return { ms, stall: stalls.stop() };
}

const started = performance.now();
const material = await makeMaterial(counts);
const startOf = (command: string) => opensslStart(material.folder, command);
const starts = { x509: startOf('x509'), pkcs12: startOf('pkcs12'), req: startOf('req') };
try {
  report({
    id: 'start',
    node: process.versions.node,
    electron: process.versions['electron'],
    library: process.versions.openssl,
    minting: performance.now() - started,
    starts,
  });
  await measureParsing(material);
  await measureVerifying(material);
  await measurePkcs12(material, 'modern');
  await measurePkcs12(material, 'legacy');
  await measureKeys(material);
  await measureBattery();
} finally {
  await rm(material.folder, { recursive: true, force: true });
}
