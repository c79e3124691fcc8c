import { it } from 'vitest';
import { Session } from 'node:inspector/promises';
import fs from 'node:fs';
import { openRehearsal } from './fixture/practice-subject.ts';
import { runBattery } from './run-battery.ts';
it('tries', async () => {
  const { lab, subject } = await openRehearsal();
  const go = () => runBattery({ lab, subject, signal: new AbortController().signal, now: () => new Date(), runId: 'x' });
  for (let i = 0; i < 5; i++) await go();
  const s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval', { interval: 200 }); await s.post('Profiler.start');
  for (let i = 0; i < 10; i++) { const r = await go(); console.log(r.durationMs.toFixed(0)); }
  const { profile } = await s.post('Profiler.stop'); fs.writeFileSync('/tmp/peers-exp/prof/e.cpuprofile', JSON.stringify(profile));
});
