import type { DeploymentKind } from '../contract/deployment-kinds.ts';
import type { Deployment } from './define-deployment.ts';
import { apache } from './kinds/apache.ts';
import { dotnetClient } from './kinds/dotnet-client.ts';
import { haproxy } from './kinds/haproxy.ts';
import { iis } from './kinds/iis.ts';
import { javaClient } from './kinds/java-client.ts';
import { javaServer } from './kinds/java-server.ts';
import { nginx } from './kinds/nginx.ts';
import { nodeClient } from './kinds/node-client.ts';
import { nodeServer } from './kinds/node-server.ts';
import { tomcatJks } from './kinds/tomcat-jks.ts';
import { tomcatPkcs12 } from './kinds/tomcat-pkcs12.ts';

/** Every kind, once. A kind without its file does not compile. */
export const deployments: Readonly<Record<DeploymentKind, Deployment>> = {
  nginx,
  apache,
  haproxy,
  'tomcat-pkcs12': tomcatPkcs12,
  'tomcat-jks': tomcatJks,
  iis,
  'java-server': javaServer,
  'node-server': nodeServer,
  'java-client': javaClient,
  'node-client': nodeClient,
  'dotnet-client': dotnetClient,
};
