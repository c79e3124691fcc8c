import { z } from 'zod';
import { isoDateSchema, sha256Schema } from '../words.ts';

const hostSchema = z.string().min(1).max(253);
const portSchema = z.number().int().min(1).max(65_535);

export const requestMethods = ['GET', 'POST', 'PUT', 'OPTIONS'] as const;
export type RequestMethod = (typeof requestMethods)[number];
/** What a server is asked for by HTTP once the handshake is over: `GET /` where nothing is said. */
const request = {
  method: z.enum(requestMethods).optional(),
  path: z
    .string()
    .max(2000)
    .regex(/^\/[\x21-\x7e]*$/)
    .optional(),
};

/** The reference GAP of this product, with the dossier's keys and certificates, against the simulated TPE and PSP. */
const rehearsalTargetSchema = z.strictObject({ kind: z.literal('rehearsal') });

/** The publisher's software as server of the terminals: the wizard plays every kind of TPE. */
const gapServerTargetSchema = z.strictObject({
  kind: z.literal('gap-server'),
  host: hostSchema,
  port: portSchema,
  /** The FQDN as it is typed in the TPE: asked for (SNI) and compared with the certificate. */
  serverName: hostSchema,
  /** Who plays the right terminal: the lab's, or the real test terminal whose certificate the dossier holds. */
  terminal: z.enum(['simulated', 'own']),
  ...request,
});

/** The publisher's software as client of the PSP: the wizard plays every kind of PSP and waits for its calls. */
const gapClientTargetSchema = z.strictObject({
  kind: z.literal('gap-client'),
  /** IP address of the interface that is listened on. */
  address: z.union([z.ipv4(), z.ipv6()]),
  /** Name or IP address by which the GAP calls the PSP: the right certificate bears it. */
  pspName: hostSchema,
  /** A port per variant, from `port` on; or one port, where the name asked for (SNI) or the turn says which. */
  arrangement: z.enum(['ports', 'sni', 'turn']),
  /** First port; 0 takes free ones. */
  port: z.number().int().min(0).max(65_535),
});

/** A real PSP: the wizard plays the GAP, with the dossier's client certificate and authorities. */
const pspTargetSchema = z.strictObject({
  kind: z.literal('psp'),
  host: hostSchema,
  port: portSchema,
  serverName: hostSchema,
  ...request,
});

/** The GAP as server, and a terminal that is revoked while it watches. Times in seconds. */
const revocationDrillTargetSchema = z.strictObject({
  kind: z.literal('revocation-drill'),
  host: hostSchema,
  port: portSchema,
  serverName: hostSchema,
  /** Between two calls. */
  everySeconds: z.number().min(0.2).max(3600),
  /** A GAP that still accepts after this long is said not to notice. */
  giveUpAfterSeconds: z.number().min(1).max(172_800),
  /** Life of the last list that is published, to see what the GAP does once it is stale; null leaves that part out. */
  staleAfterSeconds: z.number().min(1).max(86_400).nullable(),
  ...request,
});

export const targetSchema = z.discriminatedUnion('kind', [
  rehearsalTargetSchema,
  gapServerTargetSchema,
  gapClientTargetSchema,
  pspTargetSchema,
  revocationDrillTargetSchema,
]);
export type Target = Readonly<z.infer<typeof targetSchema>>;
export type TargetKind = Target['kind'];
/** What a run may put to the test: our reference GAP (rehearsal), or software and services that are not ours. */
export const targetKinds: readonly TargetKind[] = targetSchema.options.map(({ shape }) => shape.kind.value);
export type TargetOf<K extends Target['kind']> = Extract<Target, { kind: K }>;

/** An address of this machine that a simulated PSP may listen on. */
export const networkInterfaceSchema = z.strictObject({
  address: z.string(),
  name: z.string(),
  family: z.enum(['IPv4', 'IPv6']),
  loopback: z.boolean(),
});
export type NetworkInterfaceView = Readonly<z.infer<typeof networkInterfaceSchema>>;

/** Where the GAP has to call for a variant of the simulated PSP. */
export const listenerSchema = z.strictObject({
  /** Scenario of the flow GAP → PSP; null where the turn decides. */
  id: z.string().nullable(),
  /** Name to be called. */
  name: z.string(),
  address: z.string(),
  port: portSchema,
});
export type Listener = Readonly<z.infer<typeof listenerSchema>>;

/** The real test terminal whose certificate the dossier holds. */
export const terminalViewSchema = z.strictObject({
  commonName: z.string(),
  issuer: z.string(),
  notAfter: isoDateSchema,
  sha256: sha256Schema,
  /** Authorities that came with it. */
  chain: z.number().int(),
});
export type TerminalView = Readonly<z.infer<typeof terminalViewSchema>>;
