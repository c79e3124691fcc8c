import type { FlowId, StepId } from '../contract/words.ts';
import type { ClauseId } from '../procedure/clauses.ts';
import type { TraceCause, TraceSide } from './trace-rule.ts';

/** `judgement`: of a certificate; `agreement`: on how to talk; `network`: nobody refused; `local`: this end's own files. */
export type CauseGroup = 'judgement' | 'agreement' | 'network' | 'local';

/** What the annex has a clause for, on each certificate of each flow. */
type Verification = 'parentage' | 'dates' | 'revocation';

interface CauseFacts {
  readonly group: CauseGroup;
  /** A verification of the annex, both ends showing a certificate (`mutual`), or a clause whatever the flow. */
  readonly clause: Verification | 'mutual' | { readonly always: ClauseId };
  /** The step that mends it, where this end refused and where it did not. */
  readonly steps: { readonly thisEnd: StepId; readonly otherEnd: StepId };
  /** Says that something failed without saying what: told only where nothing better is known. */
  readonly isVague?: true;
  /** Who refused gives the flow away: only the client looks at a name, only the server asks for a certificate. */
  readonly flows?: Partial<Readonly<Record<TraceSide, FlowId>>>;
}

const steps = (thisEnd: StepId, otherEnd: StepId = thisEnd): CauseFacts['steps'] => ({ thisEnd, otherEnd });
const always = (clause: ClauseId): CauseFacts['clause'] => ({ always: clause });

export const causeFacts: Readonly<Record<TraceCause, CauseFacts>> = {
  'unknown-authority': { group: 'judgement', clause: 'parentage', steps: steps('installation') },
  'self-signed': { group: 'judgement', clause: 'parentage', steps: steps('installation') },
  'incomplete-chain': { group: 'judgement', clause: 'parentage', steps: steps('installation') },
  expired: { group: 'judgement', clause: 'dates', steps: steps('connectivite', 'cycle-de-vie') },
  'not-yet-valid': { group: 'judgement', clause: 'dates', steps: steps('connectivite', 'cycle-de-vie') },
  'name-mismatch': {
    group: 'judgement',
    clause: always('order.3.fqdn'),
    steps: steps('connectivite', 'dossier'),
    flows: { 'this-end': 'gap-psp', 'other-end': 'tpe-gap' },
  },
  'alternative-name-missing': {
    group: 'judgement',
    clause: always('order.3.fqdn'),
    steps: steps('connectivite', 'dossier'),
    flows: { 'this-end': 'gap-psp', 'other-end': 'tpe-gap' },
  },
  revoked: { group: 'judgement', clause: 'revocation', steps: steps('connectivite', 'cycle-de-vie') },
  'revocation-unavailable': {
    group: 'judgement',
    clause: 'revocation',
    steps: steps('installation', 'connectivite'),
  },
  'crl-stale': { group: 'judgement', clause: 'revocation', steps: steps('installation', 'connectivite') },
  'crl-invalid': { group: 'judgement', clause: 'revocation', steps: steps('installation', 'connectivite') },
  'client-certificate-missing': {
    group: 'judgement',
    clause: 'mutual',
    steps: steps('connectivite', 'installation'),
    flows: { 'this-end': 'tpe-gap', 'other-end': 'gap-psp' },
  },
  'wrong-usage': { group: 'judgement', clause: 'mutual', steps: steps('connectivite', 'installation') },
  'wrong-key': { group: 'judgement', clause: 'mutual', steps: steps('connectivite', 'installation') },
  'signature-invalid': {
    group: 'judgement',
    clause: 'parentage',
    steps: steps('connectivite', 'installation'),
  },
  'authority-invalid': { group: 'judgement', clause: 'parentage', steps: steps('installation') },
  'weak-algorithm': { group: 'judgement', clause: 'mutual', steps: steps('connectivite', 'commande') },
  'certificate-refused': {
    group: 'judgement',
    clause: 'mutual',
    steps: steps('connectivite', 'installation'),
    isVague: true,
  },
  'protocol-version': { group: 'agreement', clause: 'mutual', steps: steps('installation') },
  'cipher-suite': { group: 'agreement', clause: 'mutual', steps: steps('installation') },
  renegotiation: { group: 'agreement', clause: 'mutual', steps: steps('connectivite') },
  'server-name-unknown': { group: 'agreement', clause: 'mutual', steps: steps('connectivite') },
  'post-handshake-authentication': {
    group: 'agreement',
    clause: 'mutual',
    steps: steps('installation'),
    flows: { 'this-end': 'tpe-gap' },
  },
  'not-tls': { group: 'agreement', clause: 'mutual', steps: steps('connectivite') },
  'handshake-failure': { group: 'agreement', clause: 'mutual', steps: steps('connectivite'), isVague: true },
  'connection-closed': { group: 'network', clause: 'mutual', steps: steps('connectivite'), isVague: true },
  unreachable: { group: 'network', clause: 'mutual', steps: steps('connectivite') },
  'name-not-found': { group: 'network', clause: 'mutual', steps: steps('dossier') },
  timeout: { group: 'network', clause: 'mutual', steps: steps('connectivite') },
  proxy: { group: 'network', clause: 'mutual', steps: steps('connectivite') },
  'keystore-password': { group: 'local', clause: always('order.4.online'), steps: steps('installation') },
  'key-password': { group: 'local', clause: always('order.4.online'), steps: steps('installation') },
  'keystore-format': { group: 'local', clause: always('order.4.online'), steps: steps('installation') },
  'key-mismatch': { group: 'local', clause: always('order.4.csr'), steps: steps('installation') },
  'key-unreadable': { group: 'local', clause: always('order.4.online'), steps: steps('installation') },
  'own-certificate-weak': { group: 'local', clause: always('order.4.csr'), steps: steps('commande') },
  'own-certificate-usage': { group: 'local', clause: always('order.4.csr'), steps: steps('installation') },
  'own-certificate-missing': {
    group: 'local',
    clause: always('order.4.online'),
    steps: steps('installation'),
  },
  'own-certificate-refused': {
    group: 'local',
    clause: always('order.4.online'),
    steps: steps('installation'),
    isVague: true,
  },
  'tls-library-missing': { group: 'local', clause: 'mutual', steps: steps('installation') },
  'authorities-missing': {
    group: 'local',
    clause: always('intro.install-authorities'),
    steps: steps('installation'),
  },
};

const annexes = { 'tpe-gap': 'annex.tpe', 'gap-psp': 'annex.psp' } as const;
/** Whose certificate is judged, where this end (the GAP) refuses; where the other end does, it is the other one. */
const judgedByGap = { 'tpe-gap': 'client', 'gap-psp': 'server' } as const;
const shownByGap = { 'tpe-gap': 'server', 'gap-psp': 'client' } as const;

function clauseOfFlow(clause: Verification | 'mutual', side: TraceSide, flow: FlowId): ClauseId {
  const annex = annexes[flow];
  if (clause === 'mutual' || side === 'unknown') return `${annex}.mutual`;
  return `${annex}.${side === 'this-end' ? judgedByGap[flow] : shownByGap[flow]}.${clause}`;
}

/**
 * The clauses that a refusal falls under: one where the flow is known, that of each flow where it is not. This end is the
 * GAP: on TPE → GAP it judges the terminal's certificate and shows its own as server, on GAP → PSP the other way round.
 */
export function clausesOfCause(cause: TraceCause, side: TraceSide, flow: FlowId | null): readonly ClauseId[] {
  const { clause } = causeFacts[cause];
  if (typeof clause === 'object') return [clause.always];
  const flows: readonly FlowId[] = flow === null ? ['tpe-gap', 'gap-psp'] : [flow];
  return flows.map((one) => clauseOfFlow(clause, side, one));
}

/** The step of the wizard that mends it. */
export function stepOfCause(cause: TraceCause, side: TraceSide, flow: FlowId | null): StepId {
  // The name of the PSP is nothing that the dossier holds.
  if (cause === 'name-not-found' && flow === 'gap-psp') return 'connectivite';
  const { thisEnd, otherEnd } = causeFacts[cause].steps;
  return side === 'this-end' ? thisEnd : otherEnd;
}
