/** @module-tag slow */
/** @module-tag alone */
import { tomcat } from './servers/gap-servers.ts';
import { proveGapServer } from './servers/prove-gap-server.ts';

// The JDK goes on with sessions for a day, and has no setting that turns it off for a server.
proveGapServer(tomcat, {
  always: {
    'session-resumed-after-revocation': {
      verdict: 'warn',
      clause: 'annex.tpe.client.revocation',
      explanation: 'qualification.resumed.yes',
    },
  },
});
