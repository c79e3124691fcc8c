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
import { certificateKindSchema, checkResultSchema } from './certificate-views.ts';
import { listenerSchema, targetSchema } from './target.ts';
import { wireAccountSchema } from './wire.ts';

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
  /** Null where the subject has none; absent in reports that were kept before it was carried. */
  commonName: z.string().nullable().optional(),
  issuerCommonName: z.string().nullable().optional(),
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
  /** What more is known of it, a line each: what a ClientHello offers, whom a CertificateRequest accepts. */
  details: z.array(messageSchema).optional(),
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
  /** What each end of ours saw on the wire; null for an end that is not ours. Absent from runs of before. */
  wire: z
    .strictObject({ client: wireAccountSchema.nullable(), server: wireAccountSchema.nullable() })
    .optional(),
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

/** How many scenarios a run could judge: those that do not apply (a runtime that cannot renegotiate) are left out. */
export function applicableScenarios({ total, notApplicable }: RunSummary): number {
  return total - notApplicable;
}

/** A protocol or a cipher suite that a server was seen to take or to refuse. */
export const surveyRowSchema = z.strictObject({
  name: z.string(),
  /** Of a suite: the protocol under which it was tried. */
  protocol: z.string().optional(),
  state: z.enum(['accepted', 'refused', 'unknown']),
  quality: z.enum(['preferred', 'acceptable', 'weak']),
});
export type SurveyRow = Readonly<z.infer<typeof surveyRowSchema>>;

/** What was seen of a server that is not ours, whatever it decided. */
export const surveySchema = z.strictObject({
  /** Chain as it sent it, leaf first. */
  chain: z.array(peerCertificateSchema),
  /** The checks of its certificate, where the product has checks for it. */
  checks: z.array(checkResultSchema),
  /** `unknown`: no CertificateRequest was seen, but the handshake was not read to its end. */
  asksForCertificate: z.enum(['yes', 'no', 'unknown']),
  /** Authorities that it says it accepts; empty: it names none. Null: it could not be read. */
  acceptedAuthorities: z.array(z.string()).nullable(),
  protocols: z.array(surveyRowSchema),
  suites: z.array(surveyRowSchema),
  /** Groups in which keys are agreed on (RFC 8446 §4.2.7). Absent from runs of before, as what follows. */
  groups: z.array(surveyRowSchema).optional(),
  /** Whose order of suites decides, over TLS 1.2. */
  suiteOrder: z.enum(['server', 'client', 'unknown']).optional(),
});
export type Survey = Readonly<z.infer<typeof surveySchema>>;

/** A call that the simulated PSP received. */
export const receivedCallSchema = z.strictObject({
  /** From 1, in the order of arrival. */
  number: z.number().int(),
  /** Scenario of the flow GAP → PSP that it played; null for a call that never said which. */
  scenario: z.string().nullable(),
  receivedAt: isoDateSchema,
  /** Address and port of the caller. */
  remote: z.string(),
  /** What came of it; null for what was no TLS call: a port scan, garbage, a half-open connection. */
  result: scenarioResultSchema.nullable(),
  /** One sentence. */
  explanation: messageSchema,
});
export type ReceivedCall = Readonly<z.infer<typeof receivedCallSchema>>;

export const callCountsSchema = z.strictObject({
  /** All that came, whatever it was. */
  total: z.number().int(),
  /** What was no TLS call. */
  noise: z.number().int(),
  byScenario: z.record(z.string(), z.number().int()),
});
export type CallCounts = Readonly<z.infer<typeof callCountsSchema>>;

/** An attempt of the revocation drill. */
export const drillAttemptSchema = z.strictObject({
  /** Milliseconds since the event that the phase is named after; negative before it. */
  atMs: z.number(),
  phase: z.enum(['before', 'revoked', 'before-stale', 'stale']),
  outcome: z.enum(['accepted', 'refused', 'unknown']),
  because: reasonCodeSchema.optional(),
});
export type DrillAttempt = Readonly<z.infer<typeof drillAttemptSchema>>;

export const drillSchema = z.strictObject({
  attempts: z.array(drillAttemptSchema),
  /** How long a revoked terminal went on being accepted; null when the drill ended before it was refused. */
  acceptedAfterRevocationMs: z.number().nullable(),
  /** How long a right terminal went on being accepted once the list was stale; null when never refused or not played. */
  acceptedAfterStaleMs: z.number().nullable(),
});
export type Drill = Readonly<z.infer<typeof drillSchema>>;

export const runReportSchema = z.strictObject({
  runId: z.string(),
  target: targetSchema,
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
  /** Of a server that is not ours. */
  survey: surveySchema.optional(),
  /** Of the simulated PSP: where it listened, how often it was called, and the last calls. */
  listeners: z.array(listenerSchema).optional(),
  callCounts: callCountsSchema.optional(),
  calls: z.array(receivedCallSchema).optional(),
  drill: drillSchema.optional(),
});
export type RunReport = Readonly<z.infer<typeof runReportSchema>>;

/** A run that the dossier keeps, as a line of a list. */
export const runLineSchema = z.strictObject({
  runId: z.string(),
  target: targetSchema,
  startedAt: isoDateSchema,
  durationMs: z.number(),
  summary: runSummarySchema,
});
export type RunLine = Readonly<z.infer<typeof runLineSchema>>;

const scenarioChangeSchema = z.strictObject({
  flow: flowIdSchema,
  id: z.string(),
  /** Null in the run that does not have it. */
  before: verdictSchema.nullable(),
  after: verdictSchema.nullable(),
  explanation: messageSchema.nullable(),
});

/** What changed from one run to another. */
export const runComparisonSchema = z.strictObject({
  before: runLineSchema,
  after: runLineSchema,
  /** Facts that differ and that explain the rest: certificates, target, TLS library, product version. */
  context: z.array(
    z.strictObject({
      fact: z.enum([
        'target',
        'certificate-auth-cli',
        'certificate-ssl-serveur',
        'tls-library',
        'product-version',
      ]),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  better: z.array(scenarioChangeSchema),
  worse: z.array(scenarioChangeSchema),
  /** Neither better nor worse: appeared, disappeared, or could not tell on a side. */
  other: z.array(scenarioChangeSchema),
  same: z.number().int(),
});
export type RunComparison = Readonly<z.infer<typeof runComparisonSchema>>;

export const evidenceFormats = ['pdf', 'html', 'json', 'junit'] as const;
export const evidenceFormatSchema = z.enum(evidenceFormats);
export type EvidenceFormat = (typeof evidenceFormats)[number];
