/** @module-tag slow */
import { serverPrograms } from './fixture/server-programs.ts';
import { proveServer } from './prove-server-for-tests.ts';

proveServer(serverPrograms.nginx, { isProxy: true, needsEveryList: true });
proveServer(serverPrograms.apache, { isProxy: true, needsEveryList: true });
proveServer(serverPrograms.haproxy, { isProxy: true, needsEveryList: true });
proveServer(serverPrograms['node-server'], { isProxy: false, needsEveryList: true });
