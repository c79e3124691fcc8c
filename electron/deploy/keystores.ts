import { createJks } from '../pki/files/create-jks.ts';
import { createPkcs12 } from '../pki/files/create-pkcs12.ts';
import { writePkcs12 } from '../pki/files/write-pkcs12.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { BundleFile } from './bundle.ts';
import type { Material } from './define-deployment.ts';
import { secretFile } from './pem-files.ts';

/** Alias of the GAP's key in every keystore. */
export const keyAlias = 'gap';

/** The key, its certificate and its intermediates, in a PKCS#12. */
export async function identityPkcs12(path: string, material: Material): Promise<BundleFile> {
  const { key, certificate, chain, password, flavour } = material;
  const content = { key, certificate, chain, password, flavour, friendlyName: keyAlias };
  return secretFile(path, await createPkcs12(content));
}

export function identityJks(path: string, { key, certificate, chain, password }: Material): BundleFile {
  const entry = { alias: keyAlias, type: 'key', key, chain: [certificate, ...chain] } as const;
  return secretFile(path, createJks({ entries: [entry], password }));
}

/** The authorities alone: no secret, the password only guards against alteration. */
export async function trustPkcs12(path: string, material: Material): Promise<BundleFile> {
  const { authorities, password, flavour } = material;
  const items = authorities.map((certificate, index) => ({
    type: 'certificate' as const,
    certificate,
    friendlyName: trustAlias(certificate, index),
    isTrustedByJava: true,
  }));
  return trustFile(path, await writePkcs12(items, password, flavour));
}

export function trustJks(path: string, { authorities, password }: Material): BundleFile {
  const entries = authorities.map((certificate, index) => ({
    type: 'trusted' as const,
    alias: trustAlias(certificate, index),
    certificate,
  }));
  return trustFile(path, createJks({ entries, password }));
}

function trustFile(path: string, content: Uint8Array): BundleFile {
  return { path, content, mode: 0o644, secret: false };
}

/** A number first: two authorities may bear one name, and an alias holds one entry. */
function trustAlias({ commonName }: Certificate, index: number): string {
  return `${index + 1}-${commonName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)}`;
}
