import type { TraceRule } from '../trace-rule.ts';

/** Tomcat writes Java's messages under a line of its own, which alone says that its connector did not start. */
export const tomcatRules: readonly TraceRule[] = [
  {
    id: 'tomcat-key-password',
    pattern: /Unable to load certificate key [^\n]{1,300}bad decrypt/,
    sample:
      ' java.lang.Exception: Unable to load certificate key /usr/local/tomcat/conf/ssl/t-key.pem (error:06065064:digital envelope routines:EVP_DecryptFinal_ex:bad decrypt)',
    source: 'https://github.com/researchstudio-sat/webofneeds/issues/1360',
    cause: 'keystore-password',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'tomcat-keystore',
    pattern: /Failed to initialize (?:end point associated with ProtocolHandler|connector|component) \[/,
    sample:
      '21-Jun-2017 14:17:52.427 SEVERE [main] org.apache.coyote.AbstractProtocol.init Failed to initialize end point associated with ProtocolHandler ["http-nio-8443"]',
    source: 'https://github.com/researchstudio-sat/webofneeds/issues/1135',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
    maybe: ['keystore-password', 'key-mismatch'],
  },
];
