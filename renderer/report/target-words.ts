import type { Target } from '../../electron/contract/views.ts';
import type { PartyRole } from '../../electron/contract/words.ts';
import { nameTarget, playerOf, type Player, type TargetSketch } from '../../electron/procedure/targets.ts';
import type { Translator } from '../../electron/texts/translator.ts';

/** A target in words: « Mon GAP, serveur des TPE, à 10.4.0.12:8443 (nom demandé : gap.exemple.fr) ». */
export function targetText({ message }: Pick<Translator, 'message'>, target: Target): string {
  return message(nameTarget(target));
}

/** Where there is little room, the GAP is named alike whether it is the publisher's or the reference. */
const playerWords = {
  'simulated-terminal': 'party.TPE',
  'own-terminal': 'ownTerminal',
  'own-gap': 'party.GAP',
  'reference-gap': 'party.GAP',
  'played-gap': 'playedGap',
  'simulated-psp': 'party.PSP',
  'real-psp': 'realPsp',
} as const satisfies Record<Player, string>;

/** Who plays a party against a target. */
export function partyText({ t }: Pick<Translator, 't'>, target: TargetSketch, role: PartyRole): string {
  return t(`connectivite.detail.${playerWords[playerOf(target, role)]}`);
}

const units = [
  { unit: 'h', seconds: 3600 },
  { unit: 'min', seconds: 60 },
  { unit: 's', seconds: 1 },
] as const;

/** A time to be read at a glance, by its two greatest units: « 42 s », « 3 min 20 s », « 2 h 5 min »; tenths under ten seconds. */
export function durationText({ number }: Pick<Translator, 'number'>, ms: number): string {
  if (ms > 0 && ms < 100) return `${number(Math.ceil(ms))}\u00a0ms`;
  if (ms < 10_000) return `${number(Math.round(ms / 100) / 10)}\u00a0s`;
  let left = Math.round(ms / 1000);
  const parts: string[] = [];
  for (const { unit, seconds } of units) {
    const count = Math.floor(left / seconds);
    left -= count * seconds;
    if (count > 0) parts.push(`${number(count)}\u00a0${unit}`);
  }
  return parts.slice(0, 2).join(' ');
}
