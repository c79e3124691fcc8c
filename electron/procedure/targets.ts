import type { Target, TargetKind } from '../contract/views.ts';
import type { FlowId, Message, OrderId, PartyRole } from '../contract/words.ts';
import { formatServerAddress } from './address.ts';
import type { ClauseId } from './clauses.ts';
import { formatRequest } from './http-request.ts';
import { messageOf } from '../texts/message.ts';

/** What is known of a kind of target before anything is typed: the page, the reports and the command line read it here. */
export interface TargetRow {
  /** The flows that it puts to the test. */
  readonly flows: readonly FlowId[];
  /** The party whose software is not ours: all that is known of it is what came over the wire. */
  readonly foreignParty: PartyRole | null;
  /** The party that is at the target's address; null where there is none. */
  readonly placedParty: PartyRole | null;
  /** The dossier's certificates without which it cannot be tested. */
  readonly needs: readonly OrderId[];
  /** The clause that its form serves; null where there is nothing to fill in. */
  readonly clause: ClauseId | null;
  /** How a run of it unfolds: scenario by scenario to its end; by calls that come, or by attempts, until it is told to conclude. */
  readonly unfolds: 'scenarios' | 'calls' | 'attempts';
}

export const targetRows: Readonly<Record<TargetKind, TargetRow>> = {
  rehearsal: {
    flows: ['tpe-gap', 'gap-psp'],
    foreignParty: null,
    placedParty: null,
    needs: ['auth-cli', 'ssl-serveur'],
    clause: null,
    unfolds: 'scenarios',
  },
  'gap-server': {
    flows: ['tpe-gap'],
    foreignParty: 'GAP',
    placedParty: 'GAP',
    needs: [],
    clause: 'annex.tpe.mutual',
    unfolds: 'scenarios',
  },
  'gap-client': {
    flows: ['gap-psp'],
    foreignParty: 'GAP',
    // The simulated one, which waits for the GAP.
    placedParty: 'PSP',
    needs: [],
    clause: 'annex.psp.mutual',
    unfolds: 'calls',
  },
  psp: {
    flows: ['gap-psp'],
    foreignParty: 'PSP',
    placedParty: 'PSP',
    needs: ['auth-cli'],
    clause: 'annex.psp.mutual',
    unfolds: 'scenarios',
  },
  'revocation-drill': {
    flows: ['tpe-gap'],
    foreignParty: 'GAP',
    placedParty: 'GAP',
    needs: [],
    clause: 'annex.tpe.mutual',
    unfolds: 'attempts',
  },
};

/** Where a target is, as it is typed elsewhere: `10.4.0.12:8443`; null for one that is nowhere. */
export function whereOf(target: Target): string | null {
  if ('host' in target) return formatServerAddress(target.host, target.port);
  if (!('address' in target)) return null;
  // Port 0 takes free ones, which the run lists.
  return target.port === 0 ? target.address : formatServerAddress(target.address, target.port);
}

/** The name that a target is asked under, or asks for; null where no name plays a part. */
function nameAskedOf(target: Target): string | null {
  if ('serverName' in target) return target.serverName;
  return 'pspName' in target ? target.pspName : null;
}

/** What a target is asked for by HTTP; null for the root by GET, and where nothing is asked. */
function requestOf(target: Target): string | null {
  const asked = 'host' in target ? formatRequest(target) : '';
  return asked === '' ? null : asked;
}

/** A target in words, the same on the page, in the reports and on the command line. */
export function nameTarget(target: Target): Message {
  const where = [whereOf(target), requestOf(target)].filter((part) => part !== null).join(', ');
  const params = { where, name: nameAskedOf(target) ?? '' };
  return messageOf(`evidence.target.${target.kind}`, params);
}

/** All that tells a target from another, in a line without words of a language. */
export function targetLine(target: Target): string {
  const where = whereOf(target);
  const lengths =
    'everySeconds' in target
      ? [target.everySeconds, target.giveUpAfterSeconds, target.staleAfterSeconds]
      : [];
  const details = [
    nameAskedOf(target),
    requestOf(target),
    'terminal' in target ? target.terminal : null,
    'arrangement' in target ? target.arrangement : null,
    ...lengths.map((seconds) => (seconds === null ? null : `${seconds} s`)),
  ].filter((detail) => detail !== null);
  return [
    target.kind,
    ...(where === null ? [] : [where]),
    ...(details.length > 0 ? [`(${details.join(', ')})`] : []),
  ].join(' ');
}

/** As much of a target as is known while it is being typed. */
export interface TargetSketch {
  readonly kind: TargetKind;
  readonly terminal?: 'simulated' | 'own';
}

/** Who plays a party: somebody simulated, the publisher's own, ours with the dossier's certificates, or the real one. */
export type Player =
  | 'simulated-terminal'
  | 'own-terminal'
  | 'own-gap'
  | 'reference-gap'
  | 'played-gap'
  | 'simulated-psp'
  | 'real-psp';

/** Who plays a party against a target. */
export function playerOf({ kind, terminal }: TargetSketch, role: PartyRole): Player {
  const { foreignParty } = targetRows[kind];
  switch (role) {
    case 'TPE':
      return terminal === 'own' ? 'own-terminal' : 'simulated-terminal';
    case 'GAP':
      if (foreignParty === 'GAP') return 'own-gap';
      return foreignParty === null ? 'reference-gap' : 'played-gap';
    case 'PSP':
      return foreignParty === 'PSP' ? 'real-psp' : 'simulated-psp';
  }
}
