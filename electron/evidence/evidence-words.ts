import { minuteMs } from '../contract/durations.ts';
import type { Outcome, RunReport } from '../contract/views.ts';
import type { Message, PartyRole, Verdict } from '../contract/words.ts';
import type { Params } from '../contract/faults.ts';
import { clauseOf } from '../procedure/clauses.ts';
import { nameTarget, playerOf, type Player } from '../procedure/targets.ts';
import { createTranslator, type Translator } from '../texts/translator.ts';
import { noonOfParisDay, parisTime } from './paris-time.ts';
import { visibleText } from './visible-text.ts';
import { messageOf } from '../texts/message.ts';

/** The words of a document. Whatever comes out of it can be shown: what a reader would not see is named. */
export interface Words {
  readonly language: 'fr' | 'en';
  readonly t: Translator['t'];
  /** A sentence of the core; its key where this version has no text for it. */
  readonly message: (message: Message) => string;
  /** `24/11/2026`, in Paris. */
  readonly date: (iso: string) => string;
  /** `24/11/2026 à 09:13:05`, in Paris. */
  readonly dateTime: (iso: string) => string;
  /** `09:13:05`, in Paris. */
  readonly time: (iso: string) => string;
  readonly number: (value: number) => string;
  /** Milliseconds as people read them: « 4,2 ms », « 1,3 s », « 3 min 20 s ». */
  readonly duration: (ms: number) => string;
  /** Title of a scenario; its id where this version has no title for it. */
  readonly title: (scenario: { readonly flow: string; readonly id: string }) => string;
  /** Title of a check; its id where this version has no title for it. */
  readonly check: (id: string) => string;
  readonly verdict: (verdict: Verdict) => string;
  readonly outcome: (outcome: Outcome) => string;
  /** Who plays a party against a target. */
  readonly party: (report: RunReport, role: PartyRole) => string;
  readonly target: (report: RunReport) => string;
  /** Place of a clause in the procedure, and its rule; null for a clause that this version does not know. */
  readonly clause: (id: string) => { readonly place: string; readonly rule: string } | null;
}

const made = new Map<'fr' | 'en', Words>();

/** The words of a language, made once. */
export function wordsOf(language: 'fr' | 'en'): Words {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = createWords(createTranslator(language));
  made.set(language, words);
  return words;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function createWords(translator: Translator): Words {
  const { language } = translator;
  const say = ({ key, params = {} }: Message): string =>
    visibleText(translator.message({ key, params: daysOf(params) }));
  const t: Words['t'] = (key, ...params) => say(messageOf(key, ...params));
  const date = (iso: string): string => visibleText(translator.date(noonOfParisDay(iso)));
  const time = (iso: string): string => {
    const at = parisTime(iso);
    return at === null ? '' : [at.hour, at.minute, at.second].map(twoDigits).join(':');
  };
  const number = (value: number): string => translator.number(value);
  return {
    language,
    t,
    message: say,
    date,
    dateTime: (iso) => t('evidence.at', { day: date(iso), time: time(iso) }),
    time,
    number,
    duration: (ms) => durationText(number, ms),
    title: ({ flow, id }) => visibleText(translator.find(`connectivite.scenarios.${flow}.${id}`) ?? id),
    check: (id) => visibleText(translator.find(`checks.${id}.title`) ?? id),
    verdict: (verdict) => t(`common.verdict.${verdict}`),
    outcome: (outcome) => outcomeText(t, outcome),
    party: ({ target }, role) => t(`evidence.party.${playerWords[playerOf(target, role)]}`),
    target: ({ target }) => say(nameTarget(target)),
    clause: (id) => {
      const clause = clauseOf(id);
      if (clause === undefined) return null;
      return { place: translator.local(clause.place), rule: translator.local(clause.rule) };
    },
  };

  /** Days named by parameters, as days of Paris. */
  function daysOf(params: Params): Params {
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        name.endsWith('Date') && typeof value === 'string' ? noonOfParisDay(value) : value,
      ]),
    );
  }
}

const playerWords = {
  'simulated-terminal': 'TPE',
  'own-terminal': 'own-terminal',
  'own-gap': 'GAP',
  'reference-gap': 'reference-gap',
  'played-gap': 'played-gap',
  'simulated-psp': 'PSP',
  'real-psp': 'real-psp',
} as const satisfies Record<Player, string>;

function outcomeText(t: Words['t'], { outcome, by, because }: Outcome): string {
  if (outcome !== 'refused') return t(`evidence.outcome.${outcome}`);
  if (by === undefined) {
    return because === undefined
      ? t('evidence.outcome.refused')
      : t('evidence.outcome.refusedBecause', { because: t(`reasons.${because}`) });
  }
  return because === undefined
    ? t('evidence.outcome.refusedBy', { by: t(`parties.${by}`) })
    : t('evidence.outcome.refusedByBecause', { by: t(`parties.${by}`), because: t(`reasons.${because}`) });
}

function durationText(number: (value: number) => string, ms: number): string {
  const tenths = (value: number): string => number(Math.round(value * 10) / 10);
  if (ms < 0) return `−${durationText(number, -ms)}`;
  if (ms < 1000) return `${tenths(ms)}\u00a0ms`;
  if (ms < minuteMs) return `${tenths(ms / 1000)}\u00a0s`;
  const seconds = Math.round(ms / 1000);
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  const parts = [
    [hours, 'h'],
    [minutes, 'min'],
    [rest, 's'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .slice(0, 2)
    .map(([count, unit]) => `${number(count)}\u00a0${unit}`)
    .join(' ');
}
