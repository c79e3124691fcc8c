import type { Target } from '../../electron/contract/views.ts';
import type { PartyRole } from '../../electron/contract/words.ts';
import { formatServerAddress } from '../../electron/procedure/address.ts';
import type { Translator } from '../../electron/texts/translator.ts';

/** Where a target is, as it is typed elsewhere; null for the rehearsal, which is nowhere. */
export function whereOf(target: Target): string | null {
  switch (target.kind) {
    case 'rehearsal':
      return null;
    case 'gap-client':
      return target.arrangement === 'ports' || target.port === 0
        ? target.address
        : formatServerAddress(target.address, target.port);
    default:
      return formatServerAddress(target.host, target.port);
  }
}

/** The same where there is little room: of the simulated PSP its interface alone, since its ports are listed beside. */
export function shortWhereOf(target: Target): string | null {
  return target.kind === 'gap-client' ? target.address : whereOf(target);
}

/** A target in words: « Mon GAP, côté serveur : 10.4.0.12:8443 ». */
export function targetText({ t }: Pick<Translator, 't'>, target: Target): string {
  return t(`connectivite.target.words.${target.kind}`, { where: whereOf(target) ?? '' });
}

/** As much of a target as is known while it is being typed. */
export interface TargetSketch {
  readonly kind: Target['kind'];
  readonly terminal?: 'simulated' | 'own';
}

/** Who plays a party against a target. */
export function partyText({ t }: Pick<Translator, 't'>, target: TargetSketch, role: PartyRole): string {
  if (target.kind === 'gap-server' && role === 'TPE' && target.terminal === 'own')
    return t('connectivite.detail.ownTerminal');
  if (target.kind === 'psp' && role !== 'TPE')
    return t(role === 'PSP' ? 'connectivite.detail.realPsp' : 'connectivite.detail.playedGap');
  return t(`connectivite.detail.party.${role}`);
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
