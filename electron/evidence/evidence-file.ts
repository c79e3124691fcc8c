import { createHash } from 'node:crypto';
import { z } from 'zod';
import { runReportSchema } from '../contract/views.ts';
import { canonicalJson } from './canonical-json.ts';
import { keepKnown } from './keep-known.ts';

/** What a document says of the dossier. */
export const evidenceDossierSchema = z.strictObject({
  /** Name of the publisher; empty when the dossier does not say. */
  publisher: z.string(),
  /** Name of the GAP; empty when the dossier does not say. */
  product: z.string(),
  fqdn: z.string().nullable(),
  /** A dossier of example, all of whose certificates are practice ones. */
  trial: z.boolean(),
});

/** A report as a file for programs. A change that breaks its readers raises `version`. */
export const evidenceFileSchema = z.strictObject({
  format: z.literal('assistant-diapason/run-report'),
  version: z.literal(1),
  dossier: evidenceDossierSchema,
  report: runReportSchema,
});
export type EvidenceFile = Readonly<z.infer<typeof evidenceFileSchema>>;

/** All that a document shows. No secret has a place in it. */
export type EvidenceSubject = Readonly<Pick<EvidenceFile, 'report' | 'dossier'>>;

/** A report made ready to be written, in any format. */
export interface EvidenceSource extends EvidenceSubject {
  /** The JSON file: what the digest is of. */
  readonly json: Uint8Array;
  /** SHA-256 of the JSON file, lower hex: the « empreinte du rapport » of the other formats. */
  readonly sha256: string;
}

/**
 * Takes from a subject what the format knows and nothing else, so that whatever came along (a key, a passphrase) goes no
 * further, and writes it in the one way that this content has. INVALID_INPUT {field} for what is no report.
 */
export function readEvidence({ report, dossier }: EvidenceSubject): EvidenceSource {
  const file = keepKnown(evidenceFileSchema, {
    format: 'assistant-diapason/run-report',
    version: 1,
    dossier,
    report,
  });
  const json = Buffer.from(canonicalJson(file), 'utf8');
  return {
    report: file.report,
    dossier: file.dossier,
    json,
    sha256: createHash('sha256').update(json).digest('hex'),
  };
}
