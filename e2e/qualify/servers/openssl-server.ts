import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram, startProcess } from '../../../electron/deploy/testing/child-process.ts';
import { installBundle } from '../../../electron/deploy/testing/install-bundle.ts';
import { suitesTls12 } from '../../../electron/deploy/tls-recommendation.ts';
import { chooseFreePort } from '../../../electron/lab/free-port.ts';
import { oldSuites, type GapServer, type Mistake } from './gap-server.ts';

/** `openssl s_server`, which answers HTTP about itself. */
export function opensslServer(): GapServer {
  const path = findProgram('openssl') ?? '';
  return {
    name: 'openssl s_server',
    packages: 'openssl',
    isPresent: path !== '',
    impossible: {},
    async start(lab, mistake, applicationPort) {
      const port = await chooseFreePort();
      const installed = await installBundle({
        kind: 'nginx',
        fqdn: 'gap.simulation.test',
        port,
        applicationPort,
        identity: mistake === 'auth-cli-installed' ? lab.authCli : lab.server,
        peerAuthorities: lab.peerAuthorities,
        revocationLists: lab.lists,
        at: new Date(),
      });
      const file = (name: string): string => join(installed.folder, name);
      const chain = lab.server.chain.map(({ pem }) => pem).join('\n');
      await writeFile(file('chain.pem'), chain);
      await writeFile(file('authorities.pem'), lab.authoritiesPem);
      // One file for both: the option -CRL reads a single list.
      await writeFile(file('authorities-and-lists.pem'), `${lab.authoritiesPem}\n${lab.listsPem}`);
      const server = await startProcess(
        path,
        [
          's_server',
          '-accept',
          `127.0.0.1:${port}`,
          '-www',
          '-key',
          file('gap-server.key'),
          '-cert',
          file('gap-server.pem'),
          ...(mistake === 'incomplete-chain' ? [] : ['-cert_chain', file('chain.pem')]),
          // Else it would complete the chain that it sends with the terminals' authorities.
          '-no-CApath',
          '-no-CAstore',
          '-no_ticket',
          '-no_cache',
          ...verification(mistake, file),
          ...(mistake === 'tls-1-0'
            ? ['-cipher', oldSuites]
            : ['-min_protocol', 'TLSv1.2', '-cipher', suitesTls12]),
        ],
        port,
        // Without the system's own floor for versions.
        mistake === 'tls-1-0' ? { env: { OPENSSL_CONF: '/dev/null' } } : {},
      );
      return {
        server,
        async close() {
          await server.stop();
          await installed.remove();
        },
      };
    },
  };
}

function verification(mistake: Mistake | null, file: (name: string) => string): string[] {
  if (mistake === 'not-asked') return [];
  const authorities = ['-CAfile', file('authorities.pem'), '-Verify', '4'];
  // Without -verify_return_error it says what is wrong, and goes on.
  if (mistake === 'not-verified') return authorities;
  if (mistake === 'lists-not-checked') return [...authorities, '-verify_return_error'];
  return [
    '-CAfile',
    file('authorities-and-lists.pem'),
    '-Verify',
    '4',
    '-verify_return_error',
    '-crl_check_all',
  ];
}
