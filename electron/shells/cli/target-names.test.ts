import { describe, expect, it } from 'vitest';
import { targetText } from '../../../renderer/report/target-words.ts';
import { createTranslator } from '../../texts/translator.ts';
import {
  targetKinds,
  type EvidenceFormat,
  type RunReport,
  type Target,
  type TargetKind,
  type TargetOf,
} from '../../contract/views.ts';
import { writeEvidence } from '../../evidence/evidence.ts';
import { readPdf } from '../../evidence/pdf/testing/pdf.ts';
import { targetLine, whereOf } from '../../procedure/targets.ts';
import { summarize } from '../../scenarios/summarize.ts';
import { runLineText } from './verbs/report.ts';

const server = { host: '10.4.0.12', port: 8443, serverName: 'gap.exemple.fr' };
/** One of each kind: a new kind does not compile until it has one. */
const examples: { readonly [K in TargetKind]: TargetOf<K> } = {
  rehearsal: { kind: 'rehearsal' },
  'gap-server': { kind: 'gap-server', ...server, terminal: 'simulated' },
  'gap-client': {
    kind: 'gap-client',
    address: '127.0.0.1',
    pspName: 'localhost',
    arrangement: 'ports',
    port: 9443,
  },
  psp: { kind: 'psp', host: '2001:db8::7', port: 443, serverName: 'psp.exemple.fr' },
  'revocation-drill': {
    kind: 'revocation-drill',
    ...server,
    everySeconds: 5,
    giveUpAfterSeconds: 60,
    staleAfterSeconds: 30,
  },
};

const reportOf = (target: Target): RunReport => ({
  runId: '3f2a9c1b',
  target,
  startedAt: '2026-11-24T08:13:00.000Z',
  durationMs: 5,
  tls: { library: 'OpenSSL', version: '3.0.15', runtime: 'node', runtimeVersion: '20.20.2' },
  productVersion: '0.1.0',
  certificates: [],
  scenarios: [],
  matrix: [],
  summary: summarize([], false),
});

const dossier = { publisher: 'Éditeur', product: 'GAP', fqdn: null, trial: false };
const evidenceOf = async (report: RunReport, format: EvidenceFormat, language: 'fr' | 'en') => {
  const bytes = await writeEvidence({ report, dossier }, { format, language });
  return format === 'pdf' ? readPdf(bytes).pages.join('\n') : Buffer.from(bytes).toString('utf8');
};
/** A PDF breaks lines, and sets French spaces. */
const squeezed = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, '');

describe.each(targetKinds)('a run of %s', (kind) => {
  const target = examples[kind];
  const report = reportOf(target);

  it.each(['fr', 'en'] as const)(
    'is named alike on every screen and in every file (%s)',
    async (language) => {
      const translator = createTranslator(language);
      const name = targetText(translator, target);
      expect(name).toContain(whereOf(target) ?? '');
      expect(name).not.toMatch(/evidence\.|\{\{/);
      expect(runLineText(translator, report)).toContain(name);
      for (const format of ['pdf', 'html'] as const) {
        expect(squeezed(await evidenceOf(report, format, language))).toContain(squeezed(name));
      }
      expect(await evidenceOf(report, 'junit', language)).toContain(targetLine(target));
    },
  );
});
