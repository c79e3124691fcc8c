import { z } from 'zod';
import { deploymentKindSchema } from './deployment-kinds.ts';
import {
  appInfoSchema,
  deploymentViewSchema,
  dossierViewSchema,
  evidenceFormatSchema,
  importedFileSchema,
  keyOriginSchema,
  listenerSchema,
  networkInterfaceSchema,
  pkcs12ViewSchema,
  profileSchema,
  recentDossierSchema,
  runComparisonSchema,
  runLineSchema,
  runReportSchema,
  settingsSchema,
  targetSchema,
  terminalViewSchema,
} from './views.ts';
import {
  attestationIdSchema,
  authorityRoleSchema,
  flowIdSchema,
  isoDateSchema,
  messageSchema,
  orderIdSchema,
  pkcs12FlavourSchema,
  sha256Schema,
} from './words.ts';

/** Largest file that is read, in bytes, unless it is a CRL. A PKCS#12 with its chain weighs about 10 kB. */
export const importLimitBytes = 5_000_000;
/** Largest CRL that is read, in bytes: the largest of public authorities reach 100 MB. */
export const listLimitBytes = 128_000_000;
/** Shortest passphrase for a vault, in characters. */
export const passphraseMinLength = 12;

const nothing = z.strictObject({});
const dossierId = z.strictObject({ dossier: z.string().min(1) });
const folder = z.string().min(1).max(4096);
/** Never echoed: no output schema has a place for it. */
const passphrase = z.string().min(1).max(1024);
/** A file of the user's, whole. */
const fileBytes = z.base64().max(Math.ceil(importLimitBytes / 3) * 4);
const filePasswords = {
  /** Of a PKCS#12, a JKS or an encrypted key. Absent and empty are different passwords. */
  password: z.string().max(1024).optional(),
  /** Of the key inside, where a store has another one for it. */
  keyPassword: z.string().max(1024).optional(),
};
/** The same where it may be a CRL; what it may weigh is told by what it is. */
const importBytes = z.base64().max(Math.ceil(listLimitBytes / 3) * 4);

/**
 * The one door. Handlers, the typed client and the reference are derived from this map: a method without a handler
 * does not compile.
 */
export const methods = {
  'app.info': { input: nothing, output: appInfoSchema },
  'settings.read': { input: nothing, output: settingsSchema },
  'settings.write': { input: settingsSchema.partial(), output: settingsSchema },

  'shell.chooseFolder': {
    input: z.strictObject({ purpose: z.enum(['create', 'open']), startAt: z.string().optional() }),
    output: z.strictObject({ folder: z.string().nullable() }),
  },
  /** Saves the CSR where the user chooses, by the shell's dialog; `path` null when cancelled. */
  'shell.saveRequest': {
    input: dossierId.extend({ order: orderIdSchema }),
    output: z.strictObject({ path: z.string().nullable() }),
  },
  /** Shows the dossier's folder in the system's file manager. */
  'shell.showFolder': { input: dossierId, output: nothing },

  'dossier.recent': { input: nothing, output: z.strictObject({ dossiers: z.array(recentDossierSchema) }) },
  /** Takes a folder out of the list of recent ones; the folder itself is not touched. */
  'dossier.forget': { input: z.strictObject({ folder }), output: nothing },
  'dossier.create': {
    input: z.strictObject({ folder, passphrase, remember: z.boolean(), profile: profileSchema.optional() }),
    output: dossierViewSchema,
  },
  /** « Essai guidé »: an example dossier that takes practice certificates alone, its passphrase made and kept with it. */
  'dossier.createTrial': { input: nothing, output: dossierViewSchema },
  'dossier.open': { input: z.strictObject({ folder }), output: dossierViewSchema },
  /** Reads a dossier without opening it: no lock, no vault. For a look from outside while it may be open elsewhere. */
  'dossier.inspect': { input: z.strictObject({ folder }), output: dossierViewSchema },
  'dossier.read': { input: dossierId, output: dossierViewSchema },
  'dossier.close': { input: dossierId, output: nothing },
  'dossier.updateProfile': { input: dossierId.extend({ profile: profileSchema }), output: dossierViewSchema },
  /** States that something was done on a date, or takes the statement back (`date: null`). */
  'dossier.attest': {
    input: dossierId.extend({ attestation: attestationIdSchema, date: isoDateSchema.nullable() }),
    output: dossierViewSchema,
  },

  'vault.unlock': {
    input: dossierId.extend({ passphrase, remember: z.boolean() }),
    output: dossierViewSchema,
  },
  'vault.lock': { input: dossierId, output: dossierViewSchema },

  'order.setOrigin': {
    input: dossierId.extend({ order: orderIdSchema, origin: keyOriginSchema }),
    output: dossierViewSchema,
  },
  /** Makes a key and its CSR. An earlier key of the order is kept. */
  'order.generateRequest': {
    input: dossierId.extend({
      order: orderIdSchema,
      bits: z.union([z.literal(2048), z.literal(3072), z.literal(4096)]),
    }),
    output: dossierViewSchema,
  },

  /** Practice certificates from the lab for the orders that have a request (making missing requests when asked). */
  'practice.issue': {
    input: dossierId.extend({ orders: z.array(orderIdSchema).min(1), makeMissingRequests: z.boolean() }),
    output: dossierViewSchema,
  },
  /** Revokes the current practice certificate of an order in the lab's CRL: definitive, as in real life. */
  'practice.revoke': { input: dossierId.extend({ order: orderIdSchema }), output: dossierViewSchema },

  'install.import': {
    input: dossierId.extend({
      files: z
        .array(
          z.strictObject({
            name: z.string().min(1).max(255),
            base64: importBytes,
            ...filePasswords,
          }),
        )
        .min(1)
        .max(50),
      /** Where authorities that are not IGC-Santé's belong; by default told from their names. */
      authorityRole: authorityRoleSchema.optional(),
    }),
    output: z.strictObject({ files: z.array(importedFileSchema), dossier: dossierViewSchema }),
  },
  /**
   * Downloads the pinned IGC-Santé authorities of an environment and their CRLs from their official addresses (plain http:
   * the pin and the signature are what protects), and takes them like imported files.
   */
  'install.downloadAuthorities': {
    input: dossierId.extend({ environment: z.enum(['test', 'production']) }),
    output: z.strictObject({ files: z.array(importedFileSchema), dossier: dossierViewSchema }),
  },
  /** Moves a certificate or an authority out of use, into `set-aside/` of the dossier; `restore` brings it back. */
  'install.setAside': { input: dossierId.extend({ sha256: sha256Schema }), output: dossierViewSchema },
  'install.restore': { input: dossierId.extend({ sha256: sha256Schema }), output: dossierViewSchema },

  /**
   * Writes everything that a server or a client needs to play the GAP: files in the right order, configuration, commands,
   * README. Into `deploy/<kind>/` of the dossier, or another folder of this machine.
   */
  'deploy.write': {
    input: dossierId.extend({
      kind: deploymentKindSchema,
      folder: folder.nullable(),
      /** Of a client: the PSP's name. A server's is the dossier's own FQDN. */
      pspName: z.string().max(253).optional(),
      port: z.number().int().min(1).max(65_535),
      applicationPort: z.number().int().min(1).max(65_535).optional(),
      /** Where the files will live, as the server's machine writes it. */
      installFolder: z.string().min(1).max(200),
      /** Of keystores; ASCII, six characters at least. Written in no file. */
      password: z.string().max(1024).optional(),
      flavour: pkcs12FlavourSchema,
      language: z.enum(['fr', 'en']),
    }),
    output: deploymentViewSchema,
  },

  /** What a PKCS#12 is made of and who can open it; needs no password. */
  'pkcs12.describe': {
    input: z.strictObject({ name: z.string().min(1).max(255), base64: fileBytes }),
    output: pkcs12ViewSchema,
  },
  /** Writes a PKCS#12 anew, modern or legacy, into `deploy/pkcs12/` of the dossier; the file given is not touched. */
  'pkcs12.rewrite': {
    input: dossierId.extend({
      name: z.string().min(1).max(255),
      base64: fileBytes,
      password: z.string().max(1024),
      keyPassword: z.string().max(1024).optional(),
      newPassword: z.string().max(1024),
      flavour: pkcs12FlavourSchema,
    }),
    output: z.strictObject({ path: z.string() }),
  },

  /**
   * Starts a run; progress comes as events with this `runId`, the report with `run.finished`. A run of `gap-client` waits
   * for calls until `connectivity.finish`.
   */
  'connectivity.start': {
    input: dossierId.extend({
      target: targetSchema,
      /** Scenario ids, alone or as `flow/id`; all when absent. */
      only: z.array(z.string()).optional(),
    }),
    output: z.strictObject({
      runId: z.string(),
      scenarios: z.array(z.strictObject({ id: z.string(), flow: flowIdSchema })),
      /** Where the simulated PSP waits; empty for the other targets. */
      listeners: z.array(listenerSchema),
    }),
  },
  /** Ends a run that waits for calls, or a drill, and writes its report. RUN_NOT_FOUND. */
  'connectivity.finish': { input: z.strictObject({ runId: z.string() }), output: nothing },
  'connectivity.cancel': { input: z.strictObject({ runId: z.string() }), output: nothing },
  'connectivity.report': {
    input: z.strictObject({ runId: z.string() }),
    output: z.strictObject({ report: runReportSchema.nullable() }),
  },
  /** Addresses of this machine that the simulated PSP may listen on, loopback first. */
  'connectivity.interfaces': {
    input: nothing,
    output: z.strictObject({ interfaces: z.array(networkInterfaceSchema) }),
  },
  /**
   * Writes the simulated authorities, their lists and the steps to install them on the test GAP, into `simulation/` of the
   * dossier or another folder of this machine.
   */
  'connectivity.exportSimulation': {
    input: dossierId.extend({ folder: folder.nullable(), language: z.enum(['fr', 'en']) }),
    output: z.strictObject({
      folder: z.string(),
      files: z.array(z.strictObject({ name: z.string(), purpose: messageSchema })),
      /** Whether the lists there will be written anew when they change; not where the place cannot be remembered. */
      followed: z.boolean(),
    }),
  },
  /** Takes the key and the certificate of a real test terminal into the vault, in the place of the one that was there. */
  'terminal.import': {
    input: dossierId.extend({
      files: z
        .array(
          z.strictObject({
            name: z.string().min(1).max(255),
            base64: fileBytes,
            ...filePasswords,
          }),
        )
        .min(1)
        .max(5),
    }),
    output: z.strictObject({ terminal: terminalViewSchema }),
  },
  'terminal.read': { input: dossierId, output: z.strictObject({ terminal: terminalViewSchema.nullable() }) },
  /** Takes the terminal's certificate out of use; its key stays in the vault. */
  'terminal.setAside': { input: dossierId, output: nothing },

  /** The runs that the dossier keeps, the newest first. */
  'runs.list': { input: dossierId, output: z.strictObject({ runs: z.array(runLineSchema) }) },
  'runs.read': {
    input: dossierId.extend({ runId: z.string() }),
    output: z.strictObject({ report: runReportSchema }),
  },
  'runs.compare': {
    input: dossierId.extend({ before: z.string(), after: z.string() }),
    output: runComparisonSchema,
  },
  /** Writes the evidence of a run, into `reports/` of the dossier or to another file of this machine. */
  'evidence.write': {
    input: dossierId.extend({
      runId: z.string(),
      format: evidenceFormatSchema,
      language: z.enum(['fr', 'en']),
      path: z.string().min(1).max(4096).nullable(),
    }),
    output: z.strictObject({ path: z.string(), sha256: sha256Schema }),
  },

  /** Whether a domain exists in the DNS: `unknown` when no resolver answers. */
  'domain.lookup': {
    input: z.strictObject({ domain: z.string().min(1).max(253) }),
    output: z.strictObject({ domain: z.string(), state: z.enum(['exists', 'absent', 'unknown']) }),
  },
} as const;

export type Methods = typeof methods;
export type MethodName = keyof Methods;
export type Input<M extends MethodName> = z.input<Methods[M]['input']>;
export type Output<M extends MethodName> = z.output<Methods[M]['output']>;
