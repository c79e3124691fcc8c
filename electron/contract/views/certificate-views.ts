import { z } from 'zod';
import {
  authorityRoleSchema,
  isoDateSchema,
  listLimits,
  messageSchema,
  obligationSchema,
  orderIdSchema,
  sha256Schema,
  verdictSchema,
} from '../words.ts';

/** Where the key of an order is made: here, with its CSR; by PFCNG; or elsewhere (a server, an HSM), its CSR brought here. */
export const keyOriginSchema = z.enum(['csr', 'online', 'elsewhere']);
export type KeyOrigin = z.infer<typeof keyOriginSchema>;

export const checkResultSchema = z.strictObject({
  id: z.string(),
  clause: z.string(),
  obligation: obligationSchema,
  verdict: verdictSchema,
  /** What was seen. */
  evidence: messageSchema,
  /** What to do, for `warn` and `fail`. */
  remedy: messageSchema.optional(),
});
export type CheckResult = Readonly<z.infer<typeof checkResultSchema>>;

export const certificateKindSchema = z.enum(['practice', 'delivered-test', 'delivered-production', 'other']);
export type CertificateKind = z.infer<typeof certificateKindSchema>;
/** Kinds that may be in service; the others lie beside. */
export type ServiceKind = Extract<CertificateKind, 'practice' | 'delivered-test'>;

export const certificateViewSchema = z.strictObject({
  sha256: sha256Schema,
  spkiSha256: sha256Schema,
  subject: z.string(),
  issuer: z.string(),
  /** Empty where the subject has none. */
  commonName: z.string(),
  issuerCommonName: z.string().nullable(),
  serialNumber: z.string(),
  notBefore: isoDateSchema,
  notAfter: isoDateSchema,
  keyAlgorithm: z.string(),
  signatureAlgorithm: z.string(),
  dnsNames: z.array(z.string()),
  keyUsage: z.array(z.string()),
  extendedKeyUsage: z.array(z.string()),
  /** The certificate itself, which is public. */
  pem: z.string(),
});
export type CertificateView = Readonly<z.infer<typeof certificateViewSchema>>;

export const orderCertificateSchema = z.strictObject({
  certificate: certificateViewSchema,
  kind: certificateKindSchema,
  /** True for the one that tests and bundles use. */
  current: z.boolean(),
  /** True when the private key of this certificate is in the vault. */
  hasKey: z.boolean(),
  /** Its key stays where its CSR was made. */
  keyElsewhere: z.boolean(),
  /** Whether the lab has revoked it (practice certificates alone). */
  revokedInLab: z.boolean(),
  /** Subjects of the intermediates and root found for it, leaf's issuer first. */
  chain: z.array(certificateViewSchema),
  chainIsComplete: z.boolean(),
  checks: z.array(checkResultSchema),
});
export type OrderCertificate = Readonly<z.infer<typeof orderCertificateSchema>>;

export const requestViewSchema = z.strictObject({
  /** Its key stays where it was made. */
  keyElsewhere: z.boolean(),
  pem: z.string(),
  subject: z.string(),
  commonName: z.string(),
  dnsNames: z.array(z.string()),
  keyAlgorithm: z.string(),
  spkiSha256: sha256Schema,
  createdAt: isoDateSchema,
  checks: z.array(checkResultSchema),
});
export type RequestView = Readonly<z.infer<typeof requestViewSchema>>;

export const orderViewSchema = z.strictObject({
  order: orderIdSchema,
  origin: keyOriginSchema,
  /** The newest request of the order; older ones stay on disk with their keys. */
  request: requestViewSchema.nullable(),
  certificates: z.array(orderCertificateSchema),
});
export type OrderView = Readonly<z.infer<typeof orderViewSchema>>;

export const authorityViewSchema = z.strictObject({
  role: authorityRoleSchema,
  /** Name of the pinned IGC-Santé authority, where it is one. */
  pinned: z
    .strictObject({ environment: z.enum(['test', 'production']), level: z.enum(['root', 'intermediate']) })
    .nullable(),
  certificate: certificateViewSchema,
});
export type AuthorityView = Readonly<z.infer<typeof authorityViewSchema>>;

export const revocationListViewSchema = z.strictObject({
  role: authorityRoleSchema,
  issuer: z.string(),
  issuerCommonName: z.string().nullable(),
  thisUpdate: isoDateSchema,
  nextUpdate: isoDateSchema.nullable(),
  entries: z.number().int(),
  /** Why it does not tell, alone, of every certificate of its issuer; null for a complete one. */
  limit: z.enum(listLimits).nullable(),
  file: z.string(),
});
