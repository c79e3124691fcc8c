import { defineDeployment } from '../define-deployment.ts';
import { identityJks, trustJks } from '../keystores.ts';
import { tomcatDraft } from './tomcat-connector.ts';

/** Tomcat with keystores in Java's old format, for those who have tools around it. */
export const tomcatJks = defineDeployment({
  kind: 'tomcat-jks',
  product: 'Tomcat (JKS)',
  shell: 'sh',
  draft: (material) =>
    tomcatDraft(material, {
      type: 'JKS',
      identity: identityJks('gap-server.jks', material),
      trust: trustJks('tpe-truststore.jks', material),
    }),
});
