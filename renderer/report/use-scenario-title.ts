import { useText } from '../text/use-text.ts';

/** The title of a scenario in the reader's language; its id where this version has no title for it. */
export function useScenarioTitle(): (scenario: { readonly id: string; readonly flow: string }) => string {
  const { t } = useText();
  return ({ id, flow }) => {
    const key = `connectivite.scenarios.${flow}.${id}`;
    const title = t(key);
    return title === key ? id : title;
  };
}
