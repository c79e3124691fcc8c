import { describe, expect, it } from 'vitest';
import { extension, mint } from '../pki/testing/mint.ts';
import { igcSanteClaims } from './igc-sante-claims.ts';

const serverAuth = '1.3.6.1.5.5.7.3.1';
const clientAuth = '1.3.6.1.5.5.7.3.2';
const emailProtection = '1.3.6.1.5.5.7.3.4';
const product = (octet: number) => extension('1.2.250.1.71.1.2.5', false, Uint8Array.of(4, 1, octet));
type MintOptions = Parameters<typeof mint>[0];
const claimsOf = async (options: Partial<MintOptions>) =>
  igcSanteClaims((await mint({ subject: 'CN=x', ...options })).certificate);

describe('igcSanteClaims', () => {
  it.each([
    [0x83, 'test'],
    [0x82, 'test'],
    [0x03, 'production'],
    [0x02, 'production'],
  ] as const)('tells the environment by the kind of product %s', async (octet, environment) => {
    expect(await claimsOf({ extensions: [product(octet)] })).toMatchObject({ environment });
  });

  it('tells a card', async () => {
    expect(await claimsOf({ extensions: [product(0x80)] })).toEqual({ environment: 'test', usage: 'card' });
    expect(await claimsOf({ extensions: [product(0)] })).toEqual({
      environment: 'production',
      usage: 'card',
    });
  });

  it.each([
    [[serverAuth, clientAuth], ['digitalSignature', 'keyEncipherment'], 'SSL_SERV'],
    [[clientAuth], ['digitalSignature'], 'AUTH_CLI'],
    [[emailProtection], ['digitalSignature', 'nonRepudiation'], 'SIGN'],
    [[emailProtection], ['keyEncipherment'], null],
  ] as const)('tells the usage of %s, %s', async (purposes, keyUsage, usage) => {
    const claims = await claimsOf({ purposes, usage: keyUsage, extensions: [product(0x83)] });
    expect(claims).toEqual({ environment: 'test', usage });
  });

  it('goes by the name of the authority where nothing else tells, and is silent for others', async () => {
    const issuer = await mint({ subject: 'CN=TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS', ca: {} });
    expect(await claimsOf({ issuer })).toMatchObject({ environment: 'test' });
    expect(igcSanteClaims(issuer.certificate)).toEqual({ environment: 'test', usage: null });
    expect(await claimsOf({ issuer: await mint({ subject: 'CN=AC Autre', ca: {} }) })).toBeNull();
  });
});
