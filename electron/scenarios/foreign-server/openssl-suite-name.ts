/** How OpenSSL spells what stands before `_WITH_` in a standard name; of RSA alone, it says nothing. */
const exchanges: Readonly<Record<string, string>> = { RSA: '', DH_anon: 'ADH-', ECDH_anon: 'AECDH-' };

/** Ciphers that it spells in its own way. */
const ciphers: Readonly<Record<string, string>> = {
  '3DES_EDE_CBC': 'DES-CBC3',
  DES_CBC: 'DES-CBC',
  RC4_128: 'RC4',
  IDEA_CBC: 'IDEA-CBC',
  SEED_CBC: 'SEED',
};

/** OpenSSL's name (`ciphers(1)`) of a suite of before TLS 1.3, from its standard one; null for what it has no name for. */
export function opensslSuiteName(name: string): string | null {
  const [, exchange = '', cipher = ''] = /^TLS_([A-Za-z_]+?)_WITH_(\w+)$/.exec(name) ?? [];
  if (cipher === '' || /EXPORT|KRB5|GOST/.test(name)) return null;
  const start = exchanges[exchange] ?? `${exchange.replaceAll('_', '-')}-`;
  const [, own = '', digest = ''] = /^(.*)_(SHA\d*|MD5)$/.exec(cipher) ?? [];
  const known = ciphers[own];
  if (known !== undefined) return `${start}${known}-${digest}`;
  // CBC is not said, and sizes and lengths of tags are written together with what they are of.
  return (
    start +
    cipher
      .replace(/_CBC(?=_)/, '')
      .replace(/POLY1305_SHA256$/, 'POLY1305')
      .replace(/(AES|CAMELLIA|ARIA)_(\d+)/, '$1$2')
      .replace(/CCM_8/, 'CCM8')
      .replaceAll('_', '-')
  );
}
