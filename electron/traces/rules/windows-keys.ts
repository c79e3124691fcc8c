import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { codesOf, winerror, type WindowsCode } from './windows-code.ts';

const code = codesOf({ prefix: 'windows-key', source: winerror });

/** What Windows says of one's own certificate, key or file of keys: nobody refused anybody. */
export const windowsKeyCodes: readonly WindowsCode[] = [
  code(
    'object-not-found',
    'CRYPT_E_NOT_FOUND',
    '80092004',
    ['Cannot find object or property', "Impossible de trouver l'objet ou la propriété"],
    'own-certificate-missing',
    { maybe: ['key-unreadable'] },
  ),
  code(
    'keyset',
    'NTE_BAD_KEYSET',
    '80090016',
    ['Keyset does not exist', 'eu de clés inexistant', "jeu de clés n'existe pas"],
    'key-unreadable',
    {
      sample: 'Internal.Cryptography.CryptoThrowHelper+WindowsCryptographicException: Keyset does not exist',
      source: 'https://github.com/dotnet/aspnetcore/issues/6840',
    },
  ),
  code('no-key', 'NTE_NO_KEY', '8009000D', [], 'key-unreadable', {
    sample: 'WindowsCryptographicException (0x8009000D): Key does not exist.',
  }),
  code(
    'key-state',
    'NTE_BAD_KEY_STATE',
    '8009000B',
    ['Key not valid for use in specified state', "Clé non valide pour l'utilisation dans l'état spécifié"],
    'key-unreadable',
  ),
  code(
    'provider-type',
    'NTE_BAD_PROV_TYPE',
    '80090014',
    ['Invalid provider type specified', 'Type de fournisseur spécifié non valide'],
    'key-unreadable',
  ),
  code(
    'keyset-not-defined',
    'NTE_KEYSET_NOT_DEF',
    '80090019',
    ['The keyset is not defined'],
    'key-unreadable',
  ),
  code(
    'keyset-entry',
    'NTE_KEYSET_ENTRY_BAD',
    '8009001A',
    ['Keyset as registered is invalid', "eu de clés enregistré n'est pas valide"],
    'key-unreadable',
  ),
  code(
    'silent',
    'NTE_SILENT_CONTEXT',
    '80090022',
    ['Provider could not perform the action since the context was acquired as silent'],
    'key-unreadable',
  ),
  code(
    'device',
    'NTE_DEVICE_NOT_READY',
    '80090030',
    ['The device that is required by this cryptographic provider is not ready for use'],
    'key-unreadable',
  ),
  code(
    'no-key-property',
    'CRYPT_E_NO_KEY_PROPERTY',
    '8009200B',
    ['Cannot find the certificate and private key for decryption'],
    'key-unreadable',
  ),
  code('no-decrypt-certificate', 'CRYPT_E_NO_DECRYPT_CERT', '8009200C', [], 'key-unreadable', {
    sample: 'CertUtil: -importPFX command FAILED: 0x8009200c (-2146885620 CRYPT_E_NO_DECRYPT_CERT)',
  }),
  // Their words are those of a great many other errors: only the code and the name are read.
  code('permission', 'NTE_PERM', '80090010', [], 'key-unreadable', {
    sample: 'CryptAcquireCertificatePrivateKey: NTE_PERM (0x80090010)',
  }),
  code('not-found', 'NTE_NOT_FOUND', '80090011', [], 'key-unreadable', {
    sample: 'NCryptOpenKey failed: NTE_NOT_FOUND (0x80090011)',
  }),
  code('bad-key', 'NTE_BAD_KEY', '80090003', [], 'key-unreadable', {
    sample: 'CryptExportKey failed: NTE_BAD_KEY (0x80090003)',
  }),
  code(
    'logon-session',
    'ERROR_NO_SUCH_LOGON_SESSION',
    '80070520',
    ['A specified logon session does not exist', "ouverture de session spécifiée n'existe pas"],
    'key-unreadable',
    {
      sample:
        'SSL Certificate add failed, Error: 1312 A specified logon session does not exist. It may already have been terminated.',
      source: 'https://github.com/bcgit/bc-csharp/issues/130',
    },
  ),
  code(
    'password',
    'ERROR_INVALID_PASSWORD',
    '80070056',
    [
      'The specified network password is not correct',
      "mot de passe réseau spécifié n'est pas correct",
      'mot de passe réseau spécifié est incorrect',
      "mot de passe réseau indiqué n'est pas correct",
    ],
    'keystore-password',
    {
      sample:
        'System.Security.Cryptography.CryptographicException: The specified network password is not correct.',
      source: 'dotnet/runtime, X509Certificate2 of a PFX file: Win32 error 86',
    },
  ),
  code('file', 'CRYPT_E_FILE_ERROR', '80092003', [], 'own-certificate-refused', {
    sample: 'CertUtil: -importPFX command FAILED: 0x80092003 (-2146885629 CRYPT_E_FILE_ERROR)',
  }),
  code('no-match', 'CRYPT_E_NO_MATCH', '80092009', [], 'keystore-format', {
    sample: 'CertUtil: -addstore command FAILED: 0x80092009 (-2146885623 CRYPT_E_NO_MATCH)',
  }),
  code('bad-data', 'NTE_BAD_DATA', '80090005', [], 'own-certificate-refused', {
    sample: 'PFXImportCertStore failed: NTE_BAD_DATA (0x80090005)',
  }),
  code('asn1-tag', 'CRYPT_E_ASN1_BADTAG', '8009310B', ['ASN1 bad tag value met'], 'keystore-format'),
  code('asn1-end', 'CRYPT_E_ASN1_EOD', '80093102', ['ASN1 unexpected end of data'], 'keystore-format'),
  code('asn1-corrupt', 'CRYPT_E_ASN1_CORRUPT', '80093103', ['ASN1 corrupted data'], 'keystore-format'),
];

/** Programs built on libcurl, where SChannel is their TLS library: their own certificate comes from a store or a file. */
const ownFile = (id: string, words: RegExp, sample: string, cause: TraceCause): TraceRule => ({
  id: `schannel-own-${id}`,
  pattern: words,
  sample,
  source: 'curl, lib/vtls/schannel.c',
  cause,
  refusedBy: 'this-end',
  flow: 'gap-psp',
});

export const windowsKeyRules: readonly TraceRule[] = [
  ownFile(
    'store',
    /schannel: Failed to (?:open cert store|get certificate location)/,
    'schannel: Failed to open cert store CurrentUser MY, last error is 0x2',
    'own-certificate-missing',
  ),
  ownFile(
    'password',
    /schannel: Failed to import cert file [^\n]{1,300}, password is bad/,
    'schannel: Failed to import cert file gap.p12, password is bad',
    'keystore-password',
  ),
  ownFile(
    'file',
    /schannel: Failed to (?:import cert file [^\n]{1,300}, last error|read cert file|get certificate from file)/,
    'schannel: Failed to import cert file gap.pem, last error is 0x80092002',
    'own-certificate-refused',
  ),
  ...windowsKeyCodes.map(({ rule }) => rule),
];
