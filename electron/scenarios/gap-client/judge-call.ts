import type { ReportCrash } from '../../contract/crash.ts';
import { reasonOfAlertName } from '../../peers/tls-errors.ts';
import { explainReason, explainRefusal, withIssuer } from '../explain-refusal.ts';
import { failingClause } from '../failing-clause.ts';
import type { Finding } from '../foreign-server/foreign-result.ts';
import { reasonOf } from '../reasons.ts';
import { meaningOfAlert } from './client-alerts.ts';
import { judgeProtocol } from './judge-protocol.ts';
import { readDecision, type GapDecision, type ReadCall } from './read-call.ts';
import type { Variant } from './variants.ts';
import { crashWords } from '../crash-words.ts';
import { assumeKey, messageOf, messagesUnder } from '../../texts/message.ts';

/** What a call proved. */
export interface CallFinding extends Finding {
  /** Whether a GAP that refuses the right PSP as well would have done the same: then the call alone proves nothing. */
  readonly needsNominal: boolean;
  /** Whether a GAP that broke down since would have done the same: a right PSP must be accepted afterwards. */
  readonly needsControl: boolean;
}

const needsNothing = { needsNominal: false, needsControl: false } as const;

/** Judges a call by the variant of the PSP that it met. */
export function judgeCall(variant: Variant, call: ReadCall): CallFinding {
  const decision = readDecision(call);
  switch (variant.about) {
    case 'nominal':
      return { ...judgeNominal(variant, call, decision), ...needsNothing };
    case 'renewal':
      return judgeRenewal(variant, decision);
    case 'certificate':
      return judgeCertificate(variant, decision);
    case 'protocol':
      return { ...judgeProtocol(variant, call, decision), ...needsNothing };
  }
}

const say = messagesUnder('calls');
const remedy = messagesUnder('calls.remedy');

/** How a variant is called in a sentence. */
const pspOf = ({ id }: Pick<Variant, 'id'>) => assumeKey(`calls.psp.${id}`);

/** Both have to accept: the GAP by going on, the PSP by its own judgement, revocation included. */
function judgeNominal(variant: Variant, { end }: ReadCall, decision: GapDecision): Finding {
  if (end.verdict === 'refused') {
    const { reason: because = 'other', params = {} } = end;
    const { couldNotKnow, callerRepair } = reasonOf(because);
    return {
      observed: { outcome: 'refused', by: 'PSP', because },
      verdict: couldNotKnow ? 'inconclusive' : 'fail',
      clause: failingClause('gap-psp', 'PSP', because),
      explanation: explainRefusal('gap-psp', 'PSP', because, params),
      remedy: remedy(callerRepair, withIssuer(explainReason(because, params))),
    };
  }
  switch (decision.kind) {
    case 'went-on':
      return {
        observed: { outcome: 'accepted' },
        verdict: 'pass',
        explanation: messageOf('scenarios.accepted.gap-psp'),
      };
    case 'refused': {
      const { alert } = decision;
      if (alert === null) {
        return {
          observed: { outcome: 'unknown', because: 'connection-closed' },
          verdict: 'inconclusive',
          explanation: say('nominal-closed'),
          remedy: remedy('speak'),
        };
      }
      const because = reasonOfAlertName(alert) ?? 'other';
      return {
        observed: { outcome: 'refused', by: 'GAP', because },
        verdict: 'fail',
        clause: failingClause('gap-psp', 'GAP', because),
        explanation: say(because === 'unknown-authority' ? 'nominal-untrusted' : 'nominal-refused', {
          alert,
        }),
        remedy: remedy('install-simulation'),
      };
    }
    default:
      return undecided(variant, decision);
  }
}

/** Another certificate, as good as the nominal one: it has to be accepted like it. */
function judgeRenewal(variant: Variant, decision: GapDecision): CallFinding {
  const psp = pspOf(variant);
  switch (decision.kind) {
    case 'went-on':
      return {
        ...needsNothing,
        observed: { outcome: 'accepted' },
        verdict: 'pass',
        explanation: say('renewal-accepted', { psp }),
      };
    case 'refused': {
      const { alert } = decision;
      const because = alert === null ? 'connection-closed' : (reasonOfAlertName(alert) ?? 'other');
      return {
        observed: { outcome: 'refused', by: 'GAP', because },
        verdict: 'fail',
        needsNominal: true,
        needsControl: alert === null,
        explanation: say('renewal-refused', { psp }),
        remedy: remedy('trust-the-root'),
      };
    }
    default:
      return { ...undecided(variant, decision), ...needsNothing };
  }
}

/** The GAP has to refuse. */
function judgeCertificate(variant: Variant, decision: GapDecision): CallFinding {
  const { obligation, expect } = variant;
  const { because: expected = 'other' } = expect;
  const psp = pspOf(variant);
  switch (decision.kind) {
    case 'went-on':
      return {
        ...needsNothing,
        observed: { outcome: 'accepted' },
        verdict: obligation === 'mandatory' ? 'fail' : 'warn',
        explanation: say('went-on', { psp }),
        // Every variant has its own: `texts.test.ts` goes through them.
        remedy: { key: assumeKey(`calls.remedy.check-${expected as string}`) },
      };
    case 'refused': {
      const { alert } = decision;
      if (alert === null) {
        return {
          observed: { outcome: 'refused', by: 'GAP', because: 'connection-closed' },
          verdict: 'pass',
          needsNominal: true,
          needsControl: true,
          explanation: say('refused-closing', { psp }),
        };
      }
      const because = reasonOfAlertName(alert) ?? 'other';
      const meaning = meaningOfAlert(alert, expected);
      const observed = { outcome: 'refused', by: 'GAP', because } as const;
      if (meaning === 'other') {
        return {
          observed,
          verdict: 'warn',
          needsNominal: true,
          needsControl: false,
          explanation: say('refused-otherwise', { psp, alert }),
          remedy: remedy('other-reason', { expected }),
        };
      }
      return {
        observed,
        verdict: 'pass',
        needsNominal: meaning === 'compatible',
        needsControl: false,
        explanation: say('refused-by-alert', { psp, alert }),
      };
    }
    default:
      return { ...undecided(variant, decision), ...needsNothing };
  }
}

function undecided(
  variant: Variant,
  decision: Exclude<GapDecision, { kind: 'went-on' | 'refused' }>,
): Finding {
  const psp = pspOf(variant);
  const common = { observed: { outcome: 'unknown' }, verdict: 'inconclusive' } as const;
  switch (decision.kind) {
    case 'silent':
      return { ...common, explanation: say('silent', { psp }), remedy: remedy('speak') };
    case 'hung-up':
      return { ...common, explanation: say('hung-up', { psp }), remedy: remedy('call-again') };
    case 'stalled':
      return { ...common, explanation: say('stalled', { psp }), remedy: remedy('call-again') };
    case 'no-agreement':
      return {
        ...common,
        explanation: say('no-agreement', { psp, error: decision.error }),
        remedy: remedy('recommended-protocol'),
      };
  }
}

/** Nobody has called yet. */
export function neverCalled({
  name,
  port,
  isTurn,
}: {
  name: string;
  port: number;
  isTurn: boolean;
}): Finding {
  return {
    observed: { outcome: 'unknown' },
    verdict: 'inconclusive',
    explanation: say(isTurn ? 'never-its-turn' : 'never-called', { name, port }),
    remedy: remedy('call', { name, port }),
  };
}

/** The TLS library of this machine no longer knows what the variant needs. */
export function unplayable(error: string): Finding {
  return {
    observed: { outcome: 'unknown' },
    verdict: 'inconclusive',
    explanation: say('unplayable', { error }),
  };
}

/** The judgement itself went wrong: a fault of ours, told by a code, never by the text of a library. */
export function crashed(error: unknown, reportCrash: ReportCrash | undefined): Finding {
  return { observed: { outcome: 'unknown' }, ...crashWords(error, reportCrash) };
}

/** A refusal that a GAP which refuses the right PSP too would have made as well. */
export function unverified(
  variant: Variant,
  nominal: 'not-called' | 'not-accepted' | 'not-called-again',
): Finding {
  return {
    observed: { outcome: 'unknown' },
    verdict: 'inconclusive',
    explanation: say(`unverified.${nominal}`, { psp: pspOf(variant) }),
    remedy: remedy(nominal === 'not-accepted' ? 'repair-nominal' : remedyOfCall[nominal]),
  };
}

const remedyOfCall = { 'not-called': 'call-nominal', 'not-called-again': 'call-nominal-again' } as const;
