/** @module-tag slow */
/** @module-tag alone */
import { opensslServers } from './servers/gap-servers.ts';
import { proveGapServer } from './servers/prove-gap-server.ts';

const onOpenssl = !('electron' in process.versions);

proveGapServer(opensslServers.node, {
  besides: {
    'not-verified': {
      // Its page names the terminal: whoever shows none is answered otherwise.
      'client-missing': { verdict: 'warn', explanation: 'qualification.no-decision.other-content' },
      'other-server-name': { verdict: 'warn', explanation: 'qualification.other-name.other-site' },
    },
  },
  // Where a signature is wrong, Node on OpenSSL goes on or cuts, by whether the request comes with the end of the handshake.
  ...(onOpenssl ? { unsteady: { 'not-verified': ['client-corrupted', 'crl-forged'] } } : {}),
});
