import { useText } from '../../bridge/use-text.ts';
import type { Lifetime } from './lifetimes.ts';

/** « ORG_AUTH_CLI · entraînement · remplacé »: whose certificate a bar or a row is. */
export function useOwnerText(): (life: Lifetime) => string {
  const { t } = useText();
  return (life) =>
    [
      t(`cycleDeVie.owner.${'order' in life.owner ? life.owner.order : life.owner.authority}`),
      ...(life.practice ? [t('cycleDeVie.owner.practice')] : []),
      ...(life.current ? [] : [t('cycleDeVie.owner.earlier')]),
    ].join(' · ');
}
