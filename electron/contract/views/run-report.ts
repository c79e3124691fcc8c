import { z } from 'zod';
import { paramsSchema } from '../faults.ts';
import {
  flowIdSchema,
  isoDateSchema,
  messageSchema,
  obligationSchema,
  orderIdSchema,
  partyRoleSchema,
  reasonCodeSchema,
  sha256Schema,
  verdictSchema,
} from '../words.ts';
import { certificateKindSchema } from './certificate-views.ts';

export const outcomeSchema = z.strictObject({
  outcome: z.enum(['accepted', 'refused', 'unknown']),
  /** The party that refused. */
  by: partyRoleSchema.optional(),
  because: reasonCodeSchema.optional(),
});
export type Outcome = Readonly<z.infer<typeof outcomeSchema>>;

export const peerCertificateSchema = z.strictObject({
  subject: z.string(),
  issuer: z.string(),
  serialNumber: z.string(),
  notBefore: isoDateSchema,
  notAfter: isoDateSchema,
  sha256: sha256Schema,
});
export type PeerCertificate = Readonly<z.infer<typeof peerCertificateSchema>>;

/** One end's account of a handshake. */
export const endReportSchema = z.strictObject({
  role: partyRoleSchema,
  /** What this end decided about the other's certificate; `notReached` when it never came to that. */
  verdict: z.enum(['accepted', 'refused', 'notReached']),
  reason: reasonCodeSchema.optional(),
  /** Parameters of the reason: dates, names, numbers of days. */
  params: paramsSchema.optional(),
  /** What was noticed without refusing (an optional revocation check that could not be done). */
  warnings: z.array(reasonCodeSchema),
  /** Chain as the other end sent it, leaf first. */
  received: z.array(peerCertificateSchema),
  /** Bytes of application data read from the other end. */
  applicationBytes: z.number().int(),
  /** Error or alert as the TLS library named it, where there was one. */
  libraryError: z.string().optional(),
  /** The TLS library's own opinion of the other's certificate (Node's `authorizationError`). */
  libraryOpinion: z.string().optional(),
});
export type EndReport = Readonly<z.infer<typeof endReportSchema>>;

export const timelineEntrySchema = z.strictObject({
  /** Milliseconds since the first event of the handshake. */
  atMs: z.number(),
  from: z.enum(['client', 'server']),
  /** True where this line is the refusal. */
  refusal: z.boolean(),
  text: messageSchema,
});
export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>;

export const scenarioResultSchema = z.strictObject({
  id: z.string(),
  flow: flowIdSchema,
  clause: z.string(),
  obligation: obligationSchema,
  expected: outcomeSchema,
  observed: outcomeSchema,
  verdict: verdictSchema,
  /** One sentence: who refused whom, and why. */
  explanation: messageSchema,
  remedy: messageSchema.optional(),
  ends: z.strictObject({ client: endReportSchema, server: endReportSchema }),
  timeline: z.array(timelineEntrySchema),
  tls: z.strictObject({ protocol: z.string(), cipher: z.string() }).nullable(),
  /** The same check by hand. */
  command: z.string(),
  durationMs: z.number(),
});
export type ScenarioResult = Readonly<z.infer<typeof scenarioResultSchema>>;

/** A cell of the annex: one certificate of one flow, one verification. */
export const matrixCellSchema = z.strictObject({
  flow: flowIdSchema,
  certificate: z.enum(['server', 'client']),
  check: z.enum(['parentage', 'dates', 'revocation']),
  clause: z.string(),
  obligation: obligationSchema,
  verdict: verdictSchema,
  /** Ids of the scenarios of this flow that the cell is computed from. */
  scenarios: z.array(z.string()),
});
export type MatrixCell = Readonly<z.infer<typeof matrixCellSchema>>;

export const tlsLibrarySchema = z.strictObject({
  library: z.enum(['OpenSSL', 'BoringSSL']),
  version: z.string(),
  runtime: z.enum(['node', 'electron']),
  runtimeVersion: z.string(),
});
export type TlsLibrary = Readonly<z.infer<typeof tlsLibrarySchema>>;

export const runSummarySchema = z.strictObject({
  total: z.number().int(),
  pass: z.number().int(),
  warn: z.number().int(),
  fail: z.number().int(),
  notApplicable: z.number().int(),
  inconclusive: z.number().int(),
  crashed: z.number().int(),
  outcome: z.enum(['asExpected', 'notAsExpected', 'couldNotTell', 'cancelled']),
});
export type RunSummary = Readonly<z.infer<typeof runSummarySchema>>;

export const runReportSchema = z.strictObject({
  runId: z.string(),
  target: z.literal('rehearsal'),
  startedAt: isoDateSchema,
  durationMs: z.number(),
  tls: tlsLibrarySchema,
  productVersion: z.string(),
  certificates: z.array(
    z.strictObject({
      order: orderIdSchema,
      kind: certificateKindSchema,
      commonName: z.string(),
      sha256: sha256Schema,
    }),
  ),
  scenarios: z.array(scenarioResultSchema),
  matrix: z.array(matrixCellSchema),
  summary: runSummarySchema,
});
export type RunReport = Readonly<z.infer<typeof runReportSchema>>;
