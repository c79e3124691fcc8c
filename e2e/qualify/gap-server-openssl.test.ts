/** @module-tag slow */
/** @module-tag alone */
import { opensslServers } from './servers/gap-servers.ts';
import { proveGapServer, type Said } from './servers/prove-gap-server.ts';

/** `optional_no_ca` leaves out the authority, and asks for a certificate without requiring one; dates are still judged. */
const optionalNoCa: Record<string, Said | null> = {
  // The application behind names the terminal: whoever shows none is answered otherwise.
  'client-missing': { verdict: 'warn', explanation: 'qualification.no-decision.other-content' },
  'other-server-name': { verdict: 'warn', explanation: 'qualification.other-name.other-site' },
  'client-expired': null,
  'authority-expired': null,
  'client-not-yet-valid': null,
  'client-wrong-usage': null,
  'client-corrupted': null,
};

proveGapServer(opensslServers.nginx, { besides: { 'not-verified': optionalNoCa } });
proveGapServer(opensslServers.apache, { besides: { 'not-verified': optionalNoCa } });
proveGapServer(opensslServers.haproxy, {});
proveGapServer(opensslServers.openssl, {});
