import { z } from 'zod';
import { paramsSchema, type Params } from './faults.ts';

/** The closed vocabularies that every room, the page and the command line share. */

/** The two orders of the procedure (introduction): the GAP as client of the PSP, the GAP as server of the TPE. */
export const orderIds = ['auth-cli', 'ssl-serveur'] as const;
export const orderIdSchema = z.enum(orderIds);
export type OrderId = (typeof orderIds)[number];

/** The two flows of the annex. */
export const flowIds = ['tpe-gap', 'gap-psp'] as const;
export const flowIdSchema = z.enum(flowIds);
export type FlowId = (typeof flowIds)[number];

export const obligations = ['mandatory', 'optional', 'recommendation'] as const;
export const obligationSchema = z.enum(obligations);
export type Obligation = (typeof obligations)[number];

export const verdicts = ['pass', 'warn', 'fail', 'notApplicable', 'inconclusive', 'crashed'] as const;
export const verdictSchema = z.enum(verdicts);
export type Verdict = (typeof verdicts)[number];

/** The parties of a handshake. */
export const partyRoles = ['TPE', 'GAP', 'PSP'] as const;
export const partyRoleSchema = z.enum(partyRoles);
export type PartyRole = (typeof partyRoles)[number];

/** Why a party refuses the certificate of the other. Stable: printed by the command line and kept in runs. */
export const reasonCodes = [
  'certificate-missing',
  'certificate-expired',
  'certificate-not-yet-valid',
  'unknown-authority',
  'self-signed',
  'incomplete-chain',
  'signature-invalid',
  'revoked',
  'revocation-unavailable',
  'crl-stale',
  'crl-forged',
  'name-mismatch',
  'wrong-usage',
  'wrong-key',
  'authority-not-ca',
  'authority-key-usage',
  'path-too-long',
  'name-constraints',
  'certificate-policy',
  'against-profile',
  'unknown-critical-extension',
  'weak-algorithm',
  'protocol-version',
  'cipher-suite',
  'not-tls',
  'connection-closed',
  'refuses-everyone',
  'other',
] as const;
export const reasonCodeSchema = z.enum(reasonCodes);
export type ReasonCode = (typeof reasonCodes)[number];

/** Groups of authorities that a dossier holds: who issued to the GAP, to the terminals, to the PSP. */
export const authorityRoles = ['igc-sante', 'ingetrust', 'geotrust'] as const;
export const authorityRoleSchema = z.enum(authorityRoles);
export type AuthorityRole = (typeof authorityRoles)[number];

/** Why a CRL does not tell, alone, of every certificate of its issuer. */
export const listLimits = [
  'delta',
  'users-only',
  'authorities-only',
  'attributes-only',
  'some-reasons',
  'indirect',
  'not-understood',
] as const;
export type ListLimit = (typeof listLimits)[number];

export const stepIds = [
  'dossier',
  'prerequis',
  'commande',
  'installation',
  'connectivite',
  'cycle-de-vie',
] as const;
export const stepIdSchema = z.enum(stepIds);
export type StepId = (typeof stepIds)[number];

/** What a person states, with a date: the wizard cannot observe it. */
export const attestationIds = [
  'peer-authorities-requested',
  'habilitations-checked',
  'form-sent',
  'cards-received',
  'habilitations-confirmed',
  'auth-cli-ordered',
  'ssl-serveur-ordered',
  'auth-cli-revocation-code-kept',
  'ssl-serveur-revocation-code-kept',
  'tpe-fqdn-entered',
] as const;
export const attestationIdSchema = z.enum(attestationIds);
export type AttestationId = (typeof attestationIds)[number];

/**
 * A text to be shown: a key of `electron/texts` and its parameters. Parameters whose name ends in `Date` are ISO 8601
 * instants and are shown in the reader's own form.
 */
export const messageSchema = z.strictObject({ key: z.string(), params: paramsSchema.optional() });
export type Message = Readonly<{ key: string; params?: Params | undefined }>;

export const isoDateSchema = z.iso.datetime();
/** Lower-case hexadecimal SHA-256. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** How a PKCS#12 is encrypted: AES and SHA-256, or 3DES and SHA-1 for old readers. */
export const pkcs12FlavourSchema = z.enum(['modern', 'legacy']);
