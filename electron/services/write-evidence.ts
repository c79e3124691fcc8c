import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import { mkdir } from 'node:fs/promises';
import type { Output } from '../contract/methods.ts';
import type { EvidenceFormat, RunReport } from '../contract/views.ts';
import { replaceFile } from '../dossier/durable-file.ts';
import { evidenceName, writeEvidence } from '../evidence/evidence.ts';
import { fqdnOf } from '../procedure/domain-rules.ts';
import { faultOfFolder } from './folder-fault.ts';
import type { OpenDossier } from './open-dossiers.ts';

/** Writes the evidence of a run: `reports/` of the dossier, or the file that was asked for. Faults of writing. */
export async function writeEvidenceFile(
  { dossier }: OpenDossier,
  report: RunReport,
  wish: Readonly<{ format: EvidenceFormat; language: 'fr' | 'en'; path: string | null }>,
): Promise<Output<'evidence.write'>> {
  const { format, language } = wish;
  const { profile, trial } = dossier.file();
  const content = await writeEvidence(
    {
      report,
      dossier: {
        publisher: profile.publisher.name,
        product: profile.gap.product,
        fqdn: fqdnOf(profile),
        trial: trial !== null,
      },
    },
    { format, language },
  );
  const sha256 = createHash('sha256').update(content).digest('hex');
  const path = wish.path === null ? null : resolve(wish.path);
  if (path === null) {
    const inDossier = `reports/${evidenceName(report, format, language)}`;
    await dossier.store.write(inDossier, content);
    await dossier.journal({ event: 'evidence-written', params: { runId: report.runId, file: inDossier } });
    return { path: resolve(dossier.folder, inDossier), sha256 };
  }
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, content);
  } catch (error) {
    throw faultOfFolder(error, path);
  }
  await dossier.journal({ event: 'evidence-written', params: { runId: report.runId, file: path } });
  return { path, sha256 };
}
