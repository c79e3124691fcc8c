import type { Outcome } from '../../electron/contract/views.ts';
import type { Translator } from '../../electron/texts/translator.ts';

/** « refusé par votre GAP : certificat révoqué »: an outcome in the reader's language. */
export function outcomeText({ t }: Pick<Translator, 't'>, outcome: Outcome): string {
  if (outcome.outcome !== 'refused' || outcome.by === undefined)
    return t(`connectivite.outcome.${outcome.outcome}`);
  const by = t(`parties.${outcome.by}`);
  return outcome.because === undefined
    ? t('connectivite.outcome.refusedBy', { by })
    : t('connectivite.outcome.refusedByBecause', { by, because: t(`reasons.${outcome.because}`) });
}

/** Whether what was observed is what was expected, to the reason. */
export function sameOutcome(expected: Outcome, observed: Outcome): boolean {
  return (
    expected.outcome === observed.outcome &&
    expected.by === observed.by &&
    (expected.because === undefined || expected.because === observed.because)
  );
}
