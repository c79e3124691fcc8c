/** @module-tag slow */
/** @module-tag alone */
import { tomcat } from './servers/gap-servers.ts';
import { proveGapServer } from './servers/prove-gap-server.ts';

proveGapServer(tomcat, {});
