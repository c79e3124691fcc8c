import type { RunReport, ScenarioResult } from '../../contract/views.ts';
import { flowIds } from '../../contract/words.ts';
import { targetLine } from '../../procedure/targets.ts';
import { libraryLine } from '../compare-runs.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { EvidenceSource } from '../evidence-file.ts';
import type { Words } from '../evidence-words.ts';
import { visibleText } from '../visible-text.ts';
import type { PlainKeyUnder } from '../../texts/text-key.ts';

type Attributes = Readonly<Record<string, string | number>>;

const text = (value: string): string => escapeMarkup(visibleText(value, { lines: true }));
const open = (name: string, attributes: Attributes): string =>
  [
    name,
    ...Object.entries(attributes).map(
      ([key, value]) => `${key}="${escapeMarkup(visibleText(String(value)))}"`,
    ),
  ].join(' ');
const element = (name: string, attributes: Attributes, content?: string): string =>
  content === undefined ? `<${open(name, attributes)}/>` : `<${open(name, attributes)}>${content}</${name}>`;
const seconds = (ms: number): string => (ms / 1000).toFixed(3);

/**
 * The run as JUnit XML, for a continuous integration: a suite per flow, a case per scenario under its id, which no language
 * changes. `fail` is a failure; `crashed` and `inconclusive` are errors; `notApplicable` is skipped; `warn` passes and says
 * why. A run that was cancelled, or that played nothing, has a case in error: it must not look green.
 */
export function writeJunit(source: EvidenceSource, words: Words): string {
  const { report } = source;
  const suites = flowIds.flatMap((flow) => {
    const scenarios = report.scenarios.filter((scenario) => scenario.flow === flow);
    return scenarios.length === 0 ? [] : [suite(flow, scenarios.map(caseOf(report, words)), source)];
  });
  const isCut = report.summary.outcome === 'cancelled' || report.scenarios.length === 0;
  const all = isCut ? [...suites, suite('run', [cutCase(report, words)], source)] : suites;
  const total = (part: 'tests' | 'failures' | 'errors' | 'skipped'): number =>
    all.reduce((sum, { counts }) => sum + counts[part], 0);
  const root = open('testsuites', {
    name: words.t('common.product'),
    tests: total('tests'),
    failures: total('failures'),
    errors: total('errors'),
    time: seconds(report.durationMs),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root}>`,
    ...all.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly kind: 'passed' | 'failures' | 'errors' | 'skipped';
  readonly ms: number;
  readonly xml: string;
}

function suite(flow: string, cases: readonly Case[], { report, dossier, sha256 }: EvidenceSource) {
  const count = (kind: Case['kind']): number => cases.filter((one) => one.kind === kind).length;
  const counts = {
    tests: cases.length,
    failures: count('failures'),
    errors: count('errors'),
    skipped: count('skipped'),
  };
  const properties: readonly (readonly [string, string])[] = [
    ['run-id', report.runId],
    ['report-sha256', sha256],
    ['outcome', report.summary.outcome],
    ['target', targetLine(report.target)],
    ['product-version', report.productVersion],
    ['tls-library', libraryLine(report.tls)],
    ['publisher', dossier.publisher],
    ['gap', dossier.product],
    ['fqdn', dossier.fqdn ?? ''],
    ...report.certificates.map(
      ({ order, kind, sha256: digest }) => [`certificate-${order}-${kind}`, digest] as const,
    ),
  ];
  const attributes = {
    name: `${report.target.kind}.${flow}`,
    ...counts,
    time: seconds(cases.reduce((sum, { ms }) => sum + ms, 0)),
    // As the schema has it: in seconds, without a zone.
    timestamp: new Date(report.startedAt).toISOString().slice(0, 19),
    hostname: 'localhost',
  };
  const lines = [
    `  <${open('testsuite', attributes)}>`,
    '    <properties>',
    ...properties.map(([name, value]) => `      ${element('property', { name, value })}`),
    '    </properties>',
    ...cases.map(({ xml }) => `    ${xml}`),
    '  </testsuite>',
  ];
  return { counts, lines };
}

const caseOf =
  (report: RunReport, words: Words) =>
  (scenario: ScenarioResult): Case => {
    const { id, flow, verdict, durationMs, explanation } = scenario;
    const attributes = { classname: `${report.target.kind}.${flow}`, name: id, time: seconds(durationMs) };
    const message = words.message(explanation);
    const body = text(accountOf(scenario, words));
    const kinds = {
      pass: ['passed', element('system-out', {}, body)],
      warn: ['passed', element('system-out', {}, body)],
      fail: ['failures', element('failure', { message, type: scenario.obligation }, body)],
      crashed: ['errors', element('error', { message, type: verdict }, body)],
      inconclusive: ['errors', element('error', { message, type: verdict }, body)],
      notApplicable: ['skipped', element('skipped', { message })],
    } as const;
    const [kind, content] = kinds[verdict];
    return { kind, ms: durationMs, xml: element('testcase', attributes, content) };
  };

function cutCase({ target, summary }: RunReport, { t }: Words): Case {
  const attributes = { classname: `${target.kind}.run`, name: 'run-completed', time: seconds(0) };
  const message = t(summary.outcome === 'cancelled' ? 'evidence.untold.cancelled' : 'evidence.tally.none');
  const error = element('error', { message, type: summary.outcome }, text(message));
  return { kind: 'errors', ms: 0, xml: element('testcase', attributes, error) };
}

/** What a person reads of a scenario in the log of a build. */
function accountOf(scenario: ScenarioResult, words: Words): string {
  const { t } = words;
  const { verdict, obligation, expected, observed, explanation, remedy, command } = scenario;
  const clause = words.clause(scenario.clause);
  const colon = words.language === 'fr' ? '\u202f: ' : ': ';
  const line = (name: PlainKeyUnder<'evidence.details'>, value: string): string =>
    `${t(`evidence.details.${name}`)}${colon}${value}`;
  return [
    `${words.title(scenario)}${colon}${words.verdict(verdict)}`,
    words.message(explanation),
    ...(remedy === undefined ? [] : [line('remedy', words.message(remedy))]),
    line('clause', `${clause?.place ?? scenario.clause} (${t(`common.obligation.${obligation}`)})`),
    line('expected', words.outcome(expected)),
    line('observed', words.outcome(observed)),
    ...(command === '' ? [] : [line('command', command)]),
  ].join('\n');
}
