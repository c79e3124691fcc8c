import type { FlowId } from '../contract/words.ts';
import {
  onlyTls11,
  onlyTls12,
  onlyTls13,
  onlyWeakSuites,
  weakSuitesFirst,
} from '../peers/protocol-choices.ts';
import { mutualClause } from './failing-clause.ts';
import { defineScenario, type Scenario } from './scenario.ts';

/**
 * What a GAP should know of TLS: recommendations of ANSSI (« Recommandations de sécurité relatives à TLS » v1.2, 2020),
 * since the procedure says nothing of it. They cite the clause by which both ends authenticate each other, whose note says
 * so. The GAP follows them; its counterpart is what varies.
 */
export function protocolScenarios(flow: FlowId): readonly Scenario[] {
  const common = {
    flow,
    clause: mutualClause(flow),
    obligation: 'recommendation',
    // The lab's client certificate: the PSP then has nothing else to refuse.
    cast: { client: 'valid', server: flow === 'tpe-gap' ? 'dossier' : 'valid' },
  } as const;
  // Who answers refuses: the GAP where the terminal calls; the PSP where the GAP offers nothing that it knows.
  const by = flow === 'tpe-gap' ? 'GAP' : 'PSP';
  return [
    defineScenario({
      ...common,
      id: 'tls-1-3',
      counterpart: onlyTls13,
      expect: { outcome: 'accepted' },
      agreement: { protocol: 'TLSv1.3' },
    }),
    defineScenario({
      ...common,
      id: 'tls-1-2',
      counterpart: onlyTls12,
      expect: { outcome: 'accepted' },
      agreement: { protocol: 'TLSv1.2' },
    }),
    defineScenario({
      ...common,
      id: 'tls-1-1-refused',
      counterpart: onlyTls11,
      expect: { outcome: 'refused', by, because: 'protocol-version' },
    }),
    defineScenario({
      ...common,
      id: 'preferred-suites',
      counterpart: weakSuitesFirst,
      expect: { outcome: 'accepted' },
      agreement: { protocol: 'TLSv1.2', suite: 'recommended' },
    }),
    defineScenario({
      ...common,
      id: 'weak-suites-refused',
      counterpart: onlyWeakSuites,
      expect: { outcome: 'refused', by, because: 'cipher-suite' },
    }),
    defineScenario({
      ...common,
      id: 'renegotiation-off',
      counterpart: onlyTls12,
      play: 'renegotiation',
      expect: { outcome: 'refused', by: 'GAP' },
    }),
  ];
}
