/** @module-tag slow */
/** @module-tag alone */
import { opensslServers } from './servers/gap-servers.ts';
import { proveGapServer, type Said } from './servers/prove-gap-server.ts';

const accepted = (clause: string): Said => ({
  verdict: 'fail',
  clause,
  explanation: 'qualification.wrongly-accepted.accepted',
});

/** `optional_no_ca` leaves out the authority, and asks for a certificate without requiring one; dates are still judged. */
const optionalNoCa = {
  'client-missing': accepted('annex.tpe.mutual'),
  'client-expired': null,
  'client-not-yet-valid': null,
  'client-wrong-usage': null,
  'client-corrupted': null,
} as const;

proveGapServer(opensslServers.nginx, { besides: { 'not-verified': optionalNoCa } });
proveGapServer(opensslServers.apache, { besides: { 'not-verified': optionalNoCa } });
proveGapServer(opensslServers.haproxy, {});
proveGapServer(opensslServers.openssl, {});
