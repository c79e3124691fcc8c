import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { memoryLabStore, openLab, type Identity, type IdentityForm, type Lab } from '../../lab/lab.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import type { DeploymentKind } from '../../contract/deployment-kinds.ts';
import type { BundleRequest } from '../bundle.ts';

export const gapName = 'gap.simulation.test';
/** The PSP's name in these tests: one that every program resolves to this machine. */
export const pspName = 'localhost';
export const keystorePassword = 'Mot de passe 1 "& <fin>';

type ListVariant = 'current' | 'stale';
type Level = 'root' | 'intermediate';

/** Whose lists a bundle is given, and which. */
export interface ListOptions {
  readonly levels?: readonly Level[];
  readonly variant?: ListVariant;
}

/** For tests: a lab, and the requests for bundles that its identities make. */
export interface Stage {
  readonly lab: Lab;
  tpe(form: IdentityForm): Promise<Identity>;
  /** A bundle's request for the valid GAP; `levels` are the authorities whose lists are given. */
  request(
    kind: DeploymentKind,
    role: 'server' | 'client',
    options?: ListOptions,
  ): Promise<Omit<BundleRequest, 'port' | 'folder'>>;
}

export async function openStage(): Promise<Stage> {
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  await lab.prepare();
  const tpe = (form: IdentityForm): Promise<Identity> => lab.identity({ role: 'tpe', form });
  // In the lists from the start: a server reads them once.
  await tpe('revoked');
  await lab.identity({ role: 'psp', form: 'revoked', name: pspName });
  return {
    lab,
    tpe,
    async request(kind, role, options: ListOptions = {}) {
      const { levels = ['root', 'intermediate'], variant = 'current' } = options;
      const peer = role === 'server' ? 'ingetrust' : 'geotrust';
      const { root, intermediate } = await lab.authority(peer);
      const own = await lab.authority('igc-sante');
      const lists: RevocationList[] = [];
      for (const level of levels) lists.push(await lab.revocationList(peer, level, variant));
      const identity =
        role === 'server'
          ? await lab.identity({ role: 'gap-server', form: 'valid', name: gapName })
          : await lab.identity({ role: 'gap-client', form: 'valid' });
      return {
        kind,
        // The root among the chain, as a PKCS#12 of PFCNG has it: to be left out.
        identity: { ...identity, chain: [own.root, ...identity.chain] },
        peerAuthorities: [root, intermediate],
        revocationLists: lists,
        fqdn: role === 'server' ? gapName : pspName,
        password: keystorePassword,
        at: new Date(),
      };
    },
  };
}

/** The application behind a proxy: tells how often it was reached. */
export interface Application {
  readonly port: number;
  calls(): number;
  close(): Promise<void>;
}

export async function startApplication(): Promise<Application> {
  let calls = 0;
  const server: Server = createServer((request, response) => {
    calls += 1;
    response.end(`GAP : ${String(request.headers['x-ssl-client-s-dn'] ?? '')}\n`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    calls: () => calls,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
