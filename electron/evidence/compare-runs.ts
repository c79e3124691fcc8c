import type { RunComparison, RunReport, ScenarioResult, TlsLibrary } from '../contract/views.ts';
import type { OrderId, Verdict } from '../contract/words.ts';
import { targetLine } from '../procedure/targets.ts';
import { runLine } from '../dossier/run-archive.ts';

type Change = RunComparison['other'][number];

/** From the best. The other verdicts tell nothing that can be ranked. */
const ranked: readonly Verdict[] = ['pass', 'warn', 'fail'];

/**
 * What changed from one run to another: scenarios that got better or worse, those that appeared, disappeared or could not
 * tell on a side, and the facts that differ and may explain the rest.
 */
export function compareRuns(before: RunReport, after: RunReport): RunComparison {
  const earlier = new Map(before.scenarios.map((scenario) => [nameOf(scenario), scenario]));
  const later = new Map(after.scenarios.map((scenario) => [nameOf(scenario), scenario]));
  const pairs = [
    ...after.scenarios.map((one) => [earlier.get(nameOf(one)) ?? null, one] as const),
    ...before.scenarios.filter((one) => !later.has(nameOf(one))).map((one) => [one, null] as const),
  ];
  const better: Change[] = [];
  const worse: Change[] = [];
  const other: Change[] = [];
  let same = 0;
  for (const [old, recent] of pairs) {
    const scenario = recent ?? old;
    const verdicts = { before: old?.verdict ?? null, after: recent?.verdict ?? null };
    if (verdicts.before === verdicts.after) {
      same += 1;
      continue;
    }
    const { flow, id } = scenario;
    const step = rankOf(verdicts.after) - rankOf(verdicts.before);
    const list = Number.isNaN(step) ? other : step > 0 ? worse : better;
    list.push({ flow, id, ...verdicts, explanation: recent?.explanation ?? null });
  }
  const context = contextOf(before, after);
  return { before: runLine(before), after: runLine(after), context, better, worse, other, same };
}

const nameOf = ({ flow, id }: Pick<ScenarioResult, 'flow' | 'id'>): string => `${flow}/${id}`;

/** Not a number where there is nothing to rank, so that no comparison with it holds. */
function rankOf(verdict: Verdict | null): number {
  const rank = verdict === null ? -1 : ranked.indexOf(verdict);
  return rank < 0 ? Number.NaN : rank;
}

function contextOf(before: RunReport, after: RunReport): RunComparison['context'] {
  const facts = (
    ['target', 'certificate-auth-cli', 'certificate-ssl-serveur', 'tls-library', 'product-version'] as const
  ).map((fact) => ({ fact, before: factOf(before, fact), after: factOf(after, fact) }));
  return facts.filter((fact) => fact.before !== fact.after);
}

function factOf(report: RunReport, fact: RunComparison['context'][number]['fact']): string | null {
  switch (fact) {
    case 'target':
      return targetLine(report.target);
    case 'certificate-auth-cli':
      return certificateOf(report, 'auth-cli');
    case 'certificate-ssl-serveur':
      return certificateOf(report, 'ssl-serveur');
    case 'tls-library':
      return libraryLine(report.tls);
    case 'product-version':
      return report.productVersion;
  }
}

/** SHA-256 of what was tested for an order; null when nothing was. */
function certificateOf({ certificates }: RunReport, order: OrderId): string | null {
  const tested = certificates.filter((certificate) => certificate.order === order);
  return tested.length === 0 ? null : tested.map(({ sha256 }) => sha256).join(' ');
}

/** `OpenSSL 3.0.15, Node 20.20.2`. */
export function libraryLine({ library, version, runtime, runtimeVersion }: TlsLibrary): string {
  return `${library} ${version}, ${runtime === 'node' ? 'Node' : 'Electron'} ${runtimeVersion}`;
}
