import type { TlsLibrary } from '../contract/views.ts';

/** Which TLS library this process runs on: Electron's Node is built on BoringSSL, plain Node on OpenSSL. */
export function tlsLibrary(): TlsLibrary {
  const { node, openssl } = process.versions;
  // Electron's types say that it is always there; on plain Node it is not.
  const electron: string | undefined = new Map(Object.entries(process.versions)).get('electron');
  return electron === undefined
    ? { library: 'OpenSSL', version: openssl, runtime: 'node', runtimeVersion: node }
    : { library: 'BoringSSL', version: openssl, runtime: 'electron', runtimeVersion: electron };
}
