import type { Program } from '../program.ts';
import { apache } from './apache.ts';
import { haproxy } from './haproxy.ts';
import { java, tomcat } from './java.ts';
import { nginx } from './nginx.ts';
import { node } from './node.ts';
import { openssl } from './openssl.ts';
import { dotnet, iis } from './windows.ts';

/** Every kind of server and client that the README tells how to install the simulation on. */
export const programs: readonly Program[] = [
  nginx,
  apache,
  haproxy,
  tomcat,
  java,
  node,
  openssl,
  iis,
  dotnet,
];
