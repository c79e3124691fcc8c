/** @module-tag slow */
import { serverPrograms } from './testing/server-programs.ts';
import { proveServer } from './testing/prove-server.ts';

proveServer(serverPrograms.nginx, { isProxy: true, needsEveryList: true });
proveServer(serverPrograms.apache, { isProxy: true, needsEveryList: true });
proveServer(serverPrograms.haproxy, { isProxy: true, needsEveryList: true });
proveServer(serverPrograms['node-server'], { isProxy: false, needsEveryList: true });
