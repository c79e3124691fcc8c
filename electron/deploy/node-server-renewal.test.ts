/** @module-tag slow */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseFreePort } from '../lab/free-port.ts';
import { callServer, isRefusal } from './testing/call-server.ts';
import { installBundle } from './testing/install-bundle.ts';
import { openStage } from './testing/open-stage.ts';
import { serverPrograms } from './testing/server-programs.ts';

it('Node takes renewed lists at a signal: a terminal revoked since is refused', async () => {
  const stage = await openStage();
  const { lab } = stage;
  const port = await chooseFreePort();
  const installed = await installBundle({ ...(await stage.request('node-server', 'server')), port });
  const server = await serverPrograms['node-server'].start(installed, port);
  try {
    const terminal = await stage.tpe('wrong-name');
    const { root } = await lab.authority('igc-sante');
    const call = () => callServer(port, terminal, { trust: root });
    expect(await call()).toMatchObject({ status: 200 });

    await lab.revoke(terminal.certificate);
    const lists = [
      await lab.revocationList('ingetrust', 'root'),
      await lab.revocationList('ingetrust', 'intermediate'),
    ];
    await writeFile(join(installed.folder, 'tpe-crl.pem'), lists.map(({ pem }) => pem).join(''));
    expect(await call()).toMatchObject({ status: 200 });
    server.signal('SIGHUP');
    await expect.poll(async () => isRefusal(await call())).toBe(true);
    expect(await callServer(port, await stage.tpe('valid'), { trust: root })).toMatchObject({ status: 200 });
  } finally {
    await server.stop();
    await installed.remove();
  }
});
