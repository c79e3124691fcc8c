import { defineDeployment } from '../define-deployment.ts';
import { identityPkcs12, trustPkcs12 } from '../keystores.ts';
import { tomcatDraft } from './tomcat-connector.ts';

/** Tomcat 9 and later with PKCS#12 keystores. */
export const tomcatPkcs12 = defineDeployment({
  kind: 'tomcat-pkcs12',
  product: 'Tomcat (PKCS12)',
  shell: 'sh',
  async draft(material) {
    return tomcatDraft(material, {
      type: 'PKCS12',
      identity: await identityPkcs12('gap-server.p12', material),
      trust: await trustPkcs12('tpe-truststore.p12', material),
    });
  },
});
