/** @module-tag slow */
import { serverPrograms } from './testing/server-programs.ts';
import { proveServer } from './testing/prove-server.ts';

// For Java, the authorities of a keystore are all anchors: it asks for the list of the terminal's own authority.
proveServer(serverPrograms['tomcat-pkcs12'], { isProxy: false, needsEveryList: false });
proveServer(serverPrograms['tomcat-jks'], { isProxy: false, needsEveryList: false });
proveServer(serverPrograms['java-server'], { isProxy: false, needsEveryList: true });
