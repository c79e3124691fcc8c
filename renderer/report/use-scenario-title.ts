import { useText } from '../bridge/use-text.ts';

/** The title of a scenario in the reader's language; its id where this version has no title for it. */
export function useScenarioTitle(): (scenario: { readonly id: string; readonly flow: string }) => string {
  const { find } = useText();
  return ({ id, flow }) => find(`connectivite.scenarios.${flow}.${id}`) ?? id;
}
