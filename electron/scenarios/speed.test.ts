/** @module-tag slow */
/** @module-tag alone */
import { expect, it } from 'vitest';
import { timeBareHandshakes, watchStalls } from './testing/bare-handshakes.ts';
import { openRehearsal } from './testing/practice-subject.ts';
import { runBattery } from './run-battery.ts';

const rounds = 5;

it('prints how long the battery takes beside as many bare handshakes, and how long it holds the process up', async () => {
  const fresh = performance.now();
  const freshStalls = watchStalls();
  const { lab, subject } = await openRehearsal();
  const play = () =>
    runBattery({ lab, subject, signal: new AbortController().signal, now: () => new Date(), runId: 'speed' });
  const { summary, scenarios } = await play();
  const freshMs = performance.now() - fresh;
  const freshStall = freshStalls.stop();
  expect(summary.outcome).toBe('asExpected');
  const cast = {
    server: subject.identities['ssl-serveur'],
    client: await lab.identity({ role: 'tpe', form: 'valid' }),
    serverRoot: (await lab.authority('igc-sante')).root,
    clientRoot: (await lab.authority('ingetrust')).root,
  };
  const played: { battery: number; stall: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const stalls = watchStalls();
    const { durationMs } = await play();
    const stall = stalls.stop();
    played.push({ battery: durationMs, stall, bare: await timeBareHandshakes(scenarios.length, cast) });
  }
  const median = (of: (round: (typeof played)[number]) => number): number =>
    played.map(of).sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
  const [battery, bare] = [median((round) => round.battery), median((round) => round.bare)];
  const stalls = played.map(({ stall }) => stall.toFixed(0)).join(', ');
  console.log(
    `${scenarios.length} scenarios ${battery.toFixed(0)} ms, as many bare handshakes ${bare.toFixed(0)} ms: × ${(battery / bare).toFixed(2)}; stalls ${stalls} ms; with a fresh lab ${freshMs.toFixed(0)} ms, stall ${freshStall.toFixed(0)} ms`,
  );
});
