import type { KeyOrigin, Profile } from '../contract/views.ts';
import type { Message, OrderId } from '../contract/words.ts';
import type { ClauseId } from './clauses.ts';
import { links, type OfficialLink } from './links.ts';
import { orderCommonName, orderProfiles } from './order-profiles.ts';
import { messagesUnder } from '../texts/message.ts';
import type { ParamsAfter, TextKeyUnder } from '../texts/text-key.ts';

/** A value of a step of the guide, to be copied. */
export interface GuideValue {
  readonly label: Message;
  /** Empty: not known yet (the GAP server has no valid name). */
  readonly value: string;
}

/** One numbered line of the guide; the number is its place in the list. */
export interface GuideStep {
  readonly id: string;
  /** Asking for the product, withdrawing it, then bringing it into the dossier. */
  readonly phase: 'request' | 'withdrawal' | 'import';
  /** The site's own button, in French as on the site; null where there is none. */
  readonly button: string | null;
  readonly text: Message;
  readonly clause: ClauseId;
  readonly values: readonly GuideValue[];
  readonly link: OfficialLink | null;
  /** A mistake here cannot be mended: lost password, lost code, wrong name. */
  readonly critical: boolean;
}

type Extra = Partial<Pick<GuideStep, 'button' | 'values' | 'link' | 'critical' | 'clause'>>;

const sayStep = messagesUnder('procedure.guide');
const valueLabel = messagesUnder('procedure.guide.values');

const step = <const W extends TextKeyUnder<'procedure.guide'>>(
  id: W,
  phase: GuideStep['phase'],
  extra: Extra,
  ...params: ParamsAfter<`procedure.guide.${W}`>
): GuideStep => ({
  id,
  phase,
  button: null,
  text: sayStep(id, ...params),
  clause: 'order.same-as-hospital',
  values: [],
  link: null,
  critical: false,
  ...extra,
});

const value = (word: TextKeyUnder<'procedure.guide.values'>, content: string): GuideValue => ({
  label: valueLabel(word),
  value: content,
});

/**
 * What to do on PFCNG for an order, in the two phases of the site today (« Demander », then « Retirer »). Buttons are
 * quoted by their labels, for the site's numbers have changed since the procedure. Where the site asks for the key or the
 * CSR is not documented: the step says what to choose, not on which screen.
 */
export function pfcngGuide(order: OrderId, origin: KeyOrigin, profile: Profile): GuideStep[] {
  const { pfcngOffer, pfcngUsage } = orderProfiles[order];
  return [
    step('open', 'request', { link: links['pfcng-order'] }),
    step(
      'ask',
      'request',
      { button: 'Demander', values: [value('offer', pfcngOffer)] },
      { offer: pfcngOffer },
    ),
    step(
      'newProduct',
      'request',
      { button: 'Demander un nouveau produit', values: [value('usage', pfcngUsage)] },
      { usage: pfcngUsage },
    ),
    step(order === 'auth-cli' ? 'nameAuthCli' : 'nameSslServeur', 'request', {
      clause: `order.3.${order}`,
      values: [value('commonName', orderCommonName(order, profile) ?? '')],
      critical: true,
    }),
    origin !== 'online'
      ? step('keyCsr', 'request', { clause: 'order.4.csr' })
      : step('keyOnline', 'request', { clause: 'order.4.online', values: [value('format', 'PKCS12')] }),
    step('withdraw', 'withdrawal', { button: 'Retirer' }),
    step('revocationCode', 'withdrawal', { button: 'Finaliser', clause: 'lifecycle.revoke', critical: true }),
    origin !== 'online'
      ? step('downloadCsr', 'withdrawal', { button: 'Télécharger', clause: 'order.4.csr' })
      : step('downloadOnline', 'withdrawal', {
          button: 'Télécharger',
          clause: 'order.4.online',
          critical: true,
        }),
    step('finish', 'withdrawal', { button: 'Terminer' }),
    origin !== 'online'
      ? step('importCsr', 'import', { clause: 'order.4.intermediate' })
      : step('importOnline', 'import', { clause: 'order.4.online' }),
  ];
}
