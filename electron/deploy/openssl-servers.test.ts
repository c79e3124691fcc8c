/** @module-tag slow */
import { proveServersOf } from './testing/prove-server.ts';

proveServersOf('openssl');
