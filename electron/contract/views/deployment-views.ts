import { z } from 'zod';
import { deploymentKindSchema, deploymentProofSchema, deploymentRoleSchema } from '../deployment-kinds.ts';
import { messageSchema } from '../words.ts';

/** A bundle as it was written: its secrets are in its files and nowhere else. */
export const deploymentViewSchema = z.strictObject({
  /** Where the files were written on this machine. */
  folder: z.string(),
  kind: deploymentKindSchema,
  role: deploymentRoleSchema,
  files: z.array(z.strictObject({ path: z.string(), secret: z.boolean() })),
  snippet: z.strictObject({ path: z.string(), content: z.string() }),
  commands: z.array(z.string()),
  shell: z.enum(['sh', 'powershell']),
  warnings: z.array(messageSchema),
  /** `not-proven-here` is never shown as good. */
  proof: deploymentProofSchema,
});
export type DeploymentView = Readonly<z.infer<typeof deploymentViewSchema>>;

const pkcs12EncryptionSchema = z.strictObject({
  scheme: z.enum(['pbes2', 'pkcs12', 'other']),
  cipher: z.string(),
  derivation: z.enum(['pbkdf2', 'scrypt', 'pkcs12', 'unknown']),
  hash: z.string(),
  iterations: z.number(),
});
const pkcs12OpeningSchema = z.enum(['opens', 'needsLegacy', 'no', 'unknown']);

/** What a PKCS#12 is made of, told without its password, and who can open it. */
export const pkcs12ViewSchema = z.strictObject({
  integrity: z.enum(['mac', 'signature', 'none']),
  mac: z
    .strictObject({
      kind: z.enum(['pkcs12', 'pbmac1']),
      hash: z.string(),
      iterations: z.number(),
      saltLength: z.number(),
    })
    .nullable(),
  safes: z.array(
    z.strictObject({
      encryption: pkcs12EncryptionSchema.nullable(),
      bags: z
        .array(
          z.strictObject({
            type: z.string(),
            encryption: pkcs12EncryptionSchema.nullable(),
            friendlyName: z.string().nullable(),
            hasKeyId: z.boolean(),
          }),
        )
        .nullable(),
    }),
  ),
  keys: z.number().int(),
  certificates: z.number().int().nullable(),
  friendlyNames: z.array(z.string()),
  readers: z.strictObject({
    openssl1: pkcs12OpeningSchema,
    openssl3: pkcs12OpeningSchema,
    java8: pkcs12OpeningSchema,
    java17: pkcs12OpeningSchema,
    windows2016: pkcs12OpeningSchema,
    windows2019: pkcs12OpeningSchema,
    electron: pkcs12OpeningSchema,
    node: pkcs12OpeningSchema,
  }),
});
export type Pkcs12View = Readonly<z.infer<typeof pkcs12ViewSchema>>;
