import type { TlsLibrary } from '../contract/views.ts';

/** Which TLS library this process runs on: Electron's Node is built on BoringSSL, plain Node on OpenSSL. */
export function tlsLibrary(): TlsLibrary {
  const { electron, node, openssl } = process.versions;
  return electron === undefined
    ? { library: 'OpenSSL', version: openssl, runtime: 'node', runtimeVersion: node }
    : { library: 'BoringSSL', version: openssl, runtime: 'electron', runtimeVersion: electron };
}
