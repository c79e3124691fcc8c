/** @module-tag once */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { suitesOf } from '../../peers/tap/cipher-suites.ts';
import { opensslSuiteName } from './openssl-suite-name.ts';

const { error, stdout } = spawnSync('openssl', ['ciphers', '-stdname', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'], {
  encoding: 'utf8',
});
/** OpenSSL's own names, by the standard ones. */
const named = new Map(
  (error === undefined ? stdout : '').split('\n').flatMap((line) => {
    const [, standard, own] = /^(TLS_\w+) +- +(\S+)/.exec(line) ?? [];
    return standard === undefined || own === undefined ? [] : [[standard, own] as const];
  }),
);

describe('the names of suites in a command', () => {
  it.skipIf(error !== undefined)('are OpenSSL’s own, of every suite that a server may be asked for', () => {
    const asked = suitesOf('TLSv1.2').filter((name) => named.has(name));
    expect(asked.length).toBeGreaterThan(20);
    for (const name of asked) expect([name, opensslSuiteName(name)]).toEqual([name, named.get(name)]);
  });

  it('are known of what it no longer has by default', () => {
    expect(opensslSuiteName('TLS_RSA_WITH_3DES_EDE_CBC_SHA')).toBe('DES-CBC3-SHA');
    expect(opensslSuiteName('TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA')).toBe('ECDHE-RSA-DES-CBC3-SHA');
    expect(opensslSuiteName('TLS_RSA_WITH_RC4_128_MD5')).toBe('RC4-MD5');
    expect(opensslSuiteName('TLS_RSA_EXPORT_WITH_RC4_40_MD5')).toBeNull();
    expect(opensslSuiteName('TLS_AES_128_GCM_SHA256')).toBeNull();
  });
});
