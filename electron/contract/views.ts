import { z } from 'zod';
import { faultSchema, paramsSchema } from './faults.ts';
import {
  attestationIdSchema,
  authorityRoleSchema,
  deploymentKindSchema,
  flowIdSchema,
  isoDateSchema,
  messageSchema,
  obligationSchema,
  orderIdSchema,
  partyRoleSchema,
  reasonCodeSchema,
  sha256Schema,
  stepIdSchema,
  verdictSchema,
} from './words.ts';

/** What crosses the door towards the page. Strict objects: an extra field (a key, say) is stopped by dispatch. */

const shortText = z.string().max(200);

/** What the user types in the step « Dossier ». Every field may be empty while the dossier is being filled. */
export const profileSchema = z.strictObject({
  publisher: z.strictObject({
    name: shortText,
    /** National identifier of the structure; its kind is told from its form (SIRET 14 digits, SIREN 9, FINESS 9). */
    identifierKind: z.enum(['siret', 'siren', 'finess']),
    identifier: shortText,
    address: shortText,
    postcode: shortText,
    town: shortText,
  }),
  contact: z.strictObject({
    lastName: shortText,
    firstName: shortText,
    position: shortText,
    phone: shortText,
    email: shortText,
  }),
  gap: z.strictObject({
    /** Name of the GAP software, for the reader only. */
    product: shortText,
    /** Host label(s) of the GAP server: « <nom de serveur> ». */
    server: shortText,
    /** « <nom de domaine> ». */
    domain: shortText,
    /** The FQDN as it is set in the terminal; must equal server.domain (procedure, step 3, « Attention »). */
    tpeFqdn: shortText,
  }),
  /** Case A: no CPx test card yet; case B: cards exist. Undecided: null. */
  cardCase: z.enum(['A', 'B']).nullable(),
  /** Case A, 3.2: number of kits. */
  kitQuantity: z.number().int().min(1).max(99),
  /** Case A, 4.3: the card of the kit to be given the rights. */
  kitCard: shortText,
  /** Case B, 4.3: numbers of the cards to be given the rights, one a line. */
  cardNumbers: z.string().max(2000),
});
export type Profile = Readonly<z.infer<typeof profileSchema>>;

export const keyOriginSchema = z.enum(['csr', 'online']);
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

export const certificateViewSchema = z.strictObject({
  sha256: sha256Schema,
  spkiSha256: sha256Schema,
  subject: z.string(),
  issuer: z.string(),
  commonName: z.string(),
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
  /** Whether the lab has revoked it (practice certificates alone). */
  revokedInLab: z.boolean(),
  /** Subjects of the intermediates and root found for it, leaf's issuer first. */
  chain: z.array(certificateViewSchema),
  chainIsComplete: z.boolean(),
  checks: z.array(checkResultSchema),
});
export type OrderCertificate = Readonly<z.infer<typeof orderCertificateSchema>>;

export const requestViewSchema = z.strictObject({
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
  thisUpdate: isoDateSchema,
  nextUpdate: isoDateSchema.nullable(),
  entries: z.number().int(),
  file: z.string(),
});
export type RevocationListView = Readonly<z.infer<typeof revocationListViewSchema>>;

/** A file of the dossier that could not be read; it stays where it is and is named to the user. */
export const troubledFileSchema = z.strictObject({ file: z.string(), fault: faultSchema });

export const stateKindSchema = z.enum(['done', 'todo', 'waiting', 'failed']);
export type StateKind = z.infer<typeof stateKindSchema>;

export const assessedItemSchema = z.strictObject({
  id: z.string(),
  step: stepIdSchema,
  clause: z.string(),
  state: stateKindSchema,
  /** What is asked, as an action. */
  title: messageSchema,
  /** What was seen, or what is waited for. */
  detail: messageSchema.optional(),
});
export type AssessedItem = Readonly<z.infer<typeof assessedItemSchema>>;

export const assessmentSchema = z.strictObject({
  steps: z.array(
    z.strictObject({
      id: stepIdSchema,
      state: stateKindSchema,
      /** One line under the step's name in the rail. */
      summary: messageSchema,
      items: z.array(assessedItemSchema),
    }),
  ),
  /** « Prochaine action »: the first item that the user can act on; null when all is done. */
  next: assessedItemSchema.nullable(),
  doneItems: z.number().int(),
  totalItems: z.number().int(),
});
export type Assessment = Readonly<z.infer<typeof assessmentSchema>>;

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

export const importedFileSchema = z.strictObject({
  name: z.string(),
  /** `taken`: something of it entered the dossier; `known`: all of it was there already; `refused`: see fault. */
  outcome: z.enum(['taken', 'known', 'refused']),
  kind: z.string().nullable(),
  /** What was found in it, a line each. */
  findings: z.array(messageSchema),
  fault: faultSchema.optional(),
  /** True when the same file may be sent again with a password. */
  needsPassword: z.boolean(),
});
export type ImportedFile = Readonly<z.infer<typeof importedFileSchema>>;

export const dossierViewSchema = z.strictObject({
  id: z.string(),
  folder: z.string(),
  createdAt: isoDateSchema,
  /** « Essai guidé »: practice only. */
  trial: z.boolean(),
  profile: profileSchema,
  /** « <nom de serveur>.<nom de domaine> », null until both are good. */
  fqdn: z.string().nullable(),
  vault: z.strictObject({ unlocked: z.boolean(), remembered: z.boolean() }),
  attestations: z.partialRecord(attestationIdSchema, isoDateSchema),
  orders: z.strictObject({ 'auth-cli': orderViewSchema, 'ssl-serveur': orderViewSchema }),
  authorities: z.array(authorityViewSchema),
  revocationLists: z.array(revocationListViewSchema),
  troubledFiles: z.array(troubledFileSchema),
  assessment: assessmentSchema,
  lastRun: runReportSchema.nullable(),
});
export type DossierView = Readonly<z.infer<typeof dossierViewSchema>>;

/** A card of « Accueil ». Reading it needs no passphrase and no lock. */
export const recentDossierSchema = z.strictObject({
  folder: z.string(),
  openedAt: isoDateSchema,
  state: z.enum(['ready', 'missing', 'unreadable', 'open-elsewhere']),
  publisher: z.string(),
  fqdn: z.string().nullable(),
  doneItems: z.number().int(),
  totalItems: z.number().int(),
  next: messageSchema.nullable(),
  nearestExpiry: isoDateSchema.nullable(),
  trial: z.boolean(),
});
export type RecentDossier = Readonly<z.infer<typeof recentDossierSchema>>;

export const settingsSchema = z.strictObject({
  language: z.enum(['fr', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const appInfoSchema = z.strictObject({
  version: z.string(),
  shell: z.enum(['desktop', 'web', 'cli', 'in-process']),
  tls: tlsLibrarySchema,
  platform: z.string(),
  /** Whether the shell can show native file and folder dialogs. */
  nativeDialogs: z.boolean(),
  /** `plain-text`: the system would keep secrets unprotected, so the wizard does not offer it. */
  keychain: z.enum(['available', 'plain-text', 'unavailable']),
  /** Folder proposed for new dossiers. */
  dossiersFolder: z.string(),
  limits: z.strictObject({ importBytes: z.number().int(), passphraseLength: z.number().int() }),
});
export type AppInfo = Readonly<z.infer<typeof appInfoSchema>>;

/** A bundle as it was written: its secrets are in its files and nowhere else. */
export const deploymentViewSchema = z.strictObject({
  /** Where the files were written on this machine. */
  folder: z.string(),
  kind: deploymentKindSchema,
  role: z.enum(['server', 'client']),
  files: z.array(z.strictObject({ path: z.string(), secret: z.boolean() })),
  snippet: z.strictObject({ path: z.string(), content: z.string() }),
  commands: z.array(z.string()),
  shell: z.enum(['sh', 'powershell']),
  warnings: z.array(messageSchema),
  /** `not-proven-here` is never shown as good. */
  proof: z.enum(['proven-by-test', 'not-proven-here']),
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
