/** @module-tag slow */
/** @module-tag alone */
import { opensslServers } from './servers/gap-servers.ts';
import { proveGapServer } from './servers/prove-gap-server.ts';

const onOpenssl = !('electron' in process.versions);

proveGapServer(opensslServers.node, {
  besides: {
    'not-verified': {
      'client-missing': {
        verdict: 'fail',
        clause: 'annex.tpe.mutual',
        explanation: 'qualification.wrongly-accepted.accepted',
      },
    },
  },
  // Where a signature is wrong, Node on OpenSSL goes on or cuts, by whether the request comes with the end of the handshake.
  ...(onOpenssl ? { unsteady: { 'not-verified': ['client-corrupted', 'crl-forged'] } } : {}),
});
