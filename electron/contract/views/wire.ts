import { z } from 'zod';

const endSchema = z.enum(['client', 'server']);

/** A TLS record as it was on the wire (RFC 8446 §5.1, RFC 5246 §6.2.1). */
export const wireRecordSchema = z.strictObject({
  /** Milliseconds since the first octet of the exchange that this end saw. */
  atMs: z.number(),
  from: endSchema,
  type: z.enum(['handshake', 'alert', 'change_cipher_spec', 'application_data', 'other']),
  /** Octets of the record's fragment. */
  bytes: z.number().int(),
  /** Whether it was encrypted on the wire. */
  encrypted: z.boolean(),
  /** Handshake messages that begin in it, as RFC 8446 §4 spells them; empty where it could not be read. */
  messages: z.array(z.string()),
});
export type WireRecord = Readonly<z.infer<typeof wireRecordSchema>>;

export const clientHelloSchema = z.strictObject({
  /** Protocols offered, best first: `TLSv1.3`, `TLSv1.2`, `TLSv1.1`, `TLSv1`, `SSLv3`. */
  versions: z.array(z.string()),
  /** Standard names (IANA), or `0x1234` for what has none. GREASE values are left out. */
  suites: z.array(z.string()),
  /** Name asked for (SNI, RFC 6066 §3). */
  serverName: z.string().nullable(),
  alpn: z.array(z.string()),
  signatureAlgorithms: z.array(z.string()),
  groups: z.array(z.string()),
});
export type ClientHello = Readonly<z.infer<typeof clientHelloSchema>>;

export const serverHelloSchema = z.strictObject({
  version: z.string(),
  suite: z.string(),
  alpn: z.string().nullable(),
  /** RFC 5746; always true of TLS 1.3, which has no renegotiation. */
  secureRenegotiation: z.boolean(),
});
export type ServerHello = Readonly<z.infer<typeof serverHelloSchema>>;

/** What a server asks of a client's certificate (RFC 5246 §7.4.4, RFC 8446 §4.3.2). */
export const certificateRequestSchema = z.strictObject({
  /** Distinguished names of the authorities that it accepts; empty: it names none. */
  authorities: z.array(z.string()),
  signatureAlgorithms: z.array(z.string()),
});
export type CertificateRequestView = Readonly<z.infer<typeof certificateRequestSchema>>;

export const alertSchema = z.strictObject({
  atMs: z.number(),
  from: endSchema,
  level: z.enum(['warning', 'fatal', 'unknown']),
  /** As RFC 8446 §6 spells it, e.g. `unknown_ca`; `alert_123` for what has no name. */
  name: z.string(),
  code: z.number().int(),
});
export type WireAlert = Readonly<z.infer<typeof alertSchema>>;

/** What one end saw on the wire. Holds no key and no application data. */
export const wireAccountSchema = z.strictObject({
  records: z.array(wireRecordSchema),
  clientHello: clientHelloSchema.nullable(),
  serverHello: serverHelloSchema.nullable(),
  /** Null: none was seen. */
  certificateRequest: certificateRequestSchema.nullable(),
  alerts: z.array(alertSchema),
  /** What the other end spoke where it was not TLS. */
  notTls: z.enum(['ssh', 'http', 'smtp', 'other']).nullable(),
  /** Whether some records could not be read: encrypted, malformed, or past the limit. */
  partial: z.boolean(),
});
export type WireAccount = Readonly<z.infer<typeof wireAccountSchema>>;
