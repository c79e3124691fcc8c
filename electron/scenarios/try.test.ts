import { it } from 'vitest';
import tls from 'node:tls';
import { openRehearsal } from './fixture/practice-subject.ts';
import { runBattery } from './run-battery.ts';
it('tries', async () => {
  const { lab, subject } = await openRehearsal();
  const tpe = await lab.identity({ role: 'tpe', form: 'valid' });
  const pem = (i: typeof tpe) => ({ cert: [i.certificate, ...i.chain].map((c) => c.pem).join('\n'), key: i.key.export({ type: 'pkcs8', format: 'pem' }) as string });
  const ca1 = [(await lab.authority('igc-sante')).root.pem], ca2 = [(await lab.authority('ingetrust')).root.pem];
  async function bare() {
    const s = tls.createServer({ ...pem(subject.identities['ssl-serveur']), ca: ca2, requestCert: true });
    await new Promise<void>((r) => s.listen(0, '127.0.0.1', r));
    const a = s.address() as { port: number };
    s.on('secureConnection', (x) => { x.on('data', () => x.end('ok\n')); x.on('error', () => {}); });
    await new Promise<void>((r) => {
      const c = tls.connect({ ...pem(tpe), host: '127.0.0.1', port: a.port, servername: subject.fqdn, ca: ca1 });
      c.on('secureConnect', () => c.write('hi\n')); c.on('data', () => {}); c.on('close', () => r());
    });
    await new Promise((r) => s.close(r));
  }
  async function pool() { const t = performance.now(); let n = 20; await Promise.all([0, 1, 2, 3].map(async () => { while (n-- > 0) await bare(); })); return performance.now() - t; }
  for (let i = 0; i < 12; i++) {
    const c0 = process.cpuUsage();
    const r = await runBattery({ lab, subject, signal: new AbortController().signal, now: () => new Date(), runId: 'x' });
    const c1 = process.cpuUsage(c0);
    const c2 = process.cpuUsage();
    const b = await pool();
    const c3 = process.cpuUsage(c2); const c = { battery: (c1.user+c1.system)/1000, bare: (c3.user+c3.system)/1000 };
    console.log(process.versions.electron, r.durationMs.toFixed(0), b.toFixed(0), (r.durationMs / b).toFixed(2), JSON.stringify(r.summary), JSON.stringify(c));
  }
});
