import type { Variant } from './variants.ts';

const versions: Readonly<Record<string, string>> = {
  'TLSv1.1': '-tls1_1',
  'TLSv1.2': '-tls1_2',
  'TLSv1.3': '-tls1_3',
};

/**
 * The same PSP by hand, with OpenSSL 3: it shows the variant's certificate, demands the client's and checks its
 * revocation. Names of files are the reader's to replace; the private keys of the simulated PSP never leave the vault.
 */
export function serverCommand({ id, form, protocol = {} }: Variant, port: number): string {
  const name = form === 'valid' ? 'psp' : `psp-${form}`;
  const { minVersion, maxVersion, ciphers } = protocol;
  const only = minVersion !== undefined && (maxVersion ?? 'TLSv1.3') === minVersion;
  return [
    `openssl s_server -accept ${port} -cert ${name}.pem -key ${name}.key`,
    ...(id === 'server-incomplete-chain' || form === 'self-signed' ? [] : [`-cert_chain ${name}-chain.pem`]),
    '-CAfile igc-sante.pem -Verify 3 -verify_return_error -crl_check -CRL igc-sante.crl',
    ...(only ? [versions[minVersion] ?? ''] : []),
    ...(ciphers === undefined ? [] : [`-cipher '${ciphers}'`]),
  ].join(' ');
}
