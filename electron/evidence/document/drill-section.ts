import type { Drill, DrillAttempt, RunReport } from '../../contract/views.ts';
import type { Words } from '../evidence-words.ts';
import { cell, plain, strong, type Block, type Section } from './document.ts';

/** How long a revoked terminal went on being accepted, and the calls that show it. */
export function drillSections({ drill }: RunReport, words: Words): readonly Section[] {
  if (drill === undefined) return [];
  const { t } = words;
  return [
    {
      id: 'drill',
      title: t('evidence.drill.title'),
      blocks: [
        {
          kind: 'facts',
          columns: 2,
          facts: [
            {
              term: t('evidence.drill.revoked'),
              value: cell(strong(lasted(drill, 'revoked', words))),
              wide: true,
            },
            {
              term: t('evidence.drill.stale'),
              value: cell(strong(lasted(drill, 'stale', words))),
              wide: true,
            },
          ],
        },
        ...(drill.attempts.length === 0 ? [] : [attemptsTable(drill.attempts, words)]),
        { kind: 'paragraph', line: plain(t('evidence.drill.note')) },
      ],
    },
  ];
}

function lasted(drill: Drill, phase: 'revoked' | 'stale', words: Words): string {
  const ms = phase === 'revoked' ? drill.acceptedAfterRevocationMs : drill.acceptedAfterStaleMs;
  if (ms !== null) return words.duration(ms);
  const played = drill.attempts.some((attempt) => attempt.phase === phase);
  return words.t(played ? 'evidence.drill.never' : 'evidence.drill.notPlayed');
}

/** Successive attempts of a phase that had the same answer. */
interface Stretch {
  readonly first: DrillAttempt;
  last: DrillAttempt;
  count: number;
}

function attemptsTable(attempts: readonly DrillAttempt[], words: Words): Block {
  const { t } = words;
  const stretches: Stretch[] = [];
  for (const attempt of attempts) {
    const open = stretches.at(-1);
    const { first } = open ?? {};
    if (
      open !== undefined &&
      first?.phase === attempt.phase &&
      first.outcome === attempt.outcome &&
      first.because === attempt.because
    ) {
      open.last = attempt;
      open.count += 1;
    } else {
      stretches.push({ first: attempt, last: attempt, count: 1 });
    }
  }
  const phases = {
    before: 'before',
    revoked: 'afterRevoked',
    'before-stale': 'beforeStale',
    stale: 'afterStale',
  } as const;
  return {
    kind: 'table',
    title: t('evidence.drill.attempts', { count: attempts.length }),
    columns: [
      { title: t('evidence.drill.phase'), share: 28 },
      { title: t('evidence.drill.from'), share: 16 },
      { title: t('evidence.drill.until'), share: 16 },
      { title: t('evidence.drill.count'), share: 12, align: 'right' },
      { title: t('evidence.drill.outcome'), share: 28 },
    ],
    rows: stretches.map(({ first, last, count }) => [
      cell(plain(t(`evidence.drill.${phases[first.phase]}`))),
      cell(plain(words.duration(first.atMs))),
      cell(plain(words.duration(last.atMs))),
      cell(plain(words.number(count))),
      cell(plain(words.outcome({ outcome: first.outcome, because: first.because }))),
    ]),
  };
}
