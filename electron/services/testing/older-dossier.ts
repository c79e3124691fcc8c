import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DossierView, RunReport } from '../../contract/views.ts';
import type { Message } from '../../contract/words.ts';
import { readXml } from '../../evidence/testing/xml.ts';
import type { TestCore } from './core.ts';

/**
 * `older/` holds what an earlier version wrote, as it wrote it: a dossier (without its keys and certificates, which are
 * never committed) with a run of each kind of target, and preferences. `older/said.json` is what that version answered
 * about them, taken from its answers and documents by the functions below. Nothing here is written again: a new
 * form of file gets a folder of its own beside this one.
 */
const older = join(import.meta.dirname, 'older');

/** What is read alike by every version, words set aside: a sentence may change, what it speaks of may not get lost. */
export interface OlderAnswers {
  readonly dossier: ReturnType<typeof answersOf>;
  /** By run id. */
  readonly documents: Readonly<Record<string, ReturnType<typeof documentsOf>>>;
}

export async function readOlderAnswers(): Promise<OlderAnswers> {
  return JSON.parse(await readFile(join(older, 'said.json'), 'utf8')) as OlderAnswers;
}

/** The kept reports, as their files hold them. */
export async function readOlderReports(): Promise<readonly RunReport[]> {
  const folder = join(older, 'dossier', 'runs');
  return Promise.all(
    (await readdir(folder)).map(
      async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as RunReport,
    ),
  );
}

/** Puts a copy of the older version's files where a core looks for its own; gives the dossier's folder. */
export async function copyOlderFiles({ folder }: TestCore): Promise<string> {
  const dossier = join(folder, 'dossiers', 'exemple');
  await cp(join(older, 'dossier'), dossier, { recursive: true });
  await cp(join(older, 'user'), join(folder, 'user'), { recursive: true });
  return dossier;
}

/** What a view answers: by name, since a later version may have more checks and items. */
export function answersOf(view: DossierView) {
  const { id, trial, profile, fqdn, attestations, orders, authorities, revocationLists, troubledFiles } =
    view;
  return {
    id,
    trial,
    profile,
    fqdn,
    attestations,
    orders: Object.fromEntries(
      Object.entries(orders).map(([order, { origin, request, certificates }]) => [
        order,
        {
          origin,
          certificates,
          request: request && {
            subject: request.subject,
            commonName: request.commonName,
            dnsNames: request.dnsNames,
            keyAlgorithm: request.keyAlgorithm,
            spkiSha256: request.spkiSha256,
            checks: Object.fromEntries(request.checks.map((check) => [check.id, check.verdict])),
          },
        },
      ]),
    ),
    authorities,
    revocationLists,
    troubledFiles,
    steps: Object.fromEntries(
      view.assessment.steps.map(({ id: step, items }) => [
        step,
        Object.fromEntries(
          items.map(({ id: item, state, clause, detail }) => [
            item,
            {
              state,
              clause,
              told: Object.values(detail?.params ?? {})
                .map(String)
                .sort(),
            },
          ]),
        ),
      ]),
    ),
    lastRun: view.lastRun,
  };
}

/** What the documents of a run say. */
export function documentsOf(written: { readonly html: string; readonly junit: string }) {
  const suites = readXml(written.junit).children;
  const cases = suites.flatMap(({ children }) => children.filter(({ name }) => name === 'testcase'));
  const properties = suites.flatMap(({ children }) => children.filter(({ name }) => name === 'properties'));
  return {
    junit: {
      properties: Object.fromEntries(
        properties.flatMap(({ children }) =>
          children.map(({ attributes }) => [attributes['name'] ?? '', attributes['value'] ?? '']),
        ),
      ),
      cases: cases.map(({ attributes, children }) => ({
        name: `${attributes['classname'] ?? ''} ${attributes['name'] ?? ''}`,
        // Where a case fails: what kind of failure, and of what obligation.
        ends: children
          .filter(({ name }) => name !== 'system-out')
          .map((end) => `${end.name} ${end.attributes['type'] ?? ''}`.trim()),
      })),
    },
    html: [...factsOf(written.html)].sort(),
  };
}

/** The words of a page that are no language's: times, dates, fingerprints, names, suites, codes of errors. */
function factsOf(html: string): ReadonlySet<string> {
  const text = html.replace(/<style>[^]*?<\/style>/g, ' ').replace(/<[^>]*>/g, ' ');
  const words = text.split(/\s+/).map((word) => word.replace(/^[«"'([]+|[»"'.,;:)\]]+$/g, ''));
  return new Set(words.filter((word) => /\d.*\d.*\d|\w=|^[A-Z]+_/.test(word)));
}

/** Every sentence in a report: a key of the texts, and its parameters. */
export function messagesOf(value: unknown): readonly Message[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(messagesOf);
  const isMessage = 'key' in value && typeof value.key === 'string' && /^[\w-]+[.]/.test(value.key);
  return isMessage ? [value as Message, ...inside] : inside;
}
