/** @module-tag slow */
import { tomcat } from './fixture/gap-servers.ts';
import { proveGapServer } from './fixture/prove-gap-server-for-tests.ts';

proveGapServer(tomcat, {});
