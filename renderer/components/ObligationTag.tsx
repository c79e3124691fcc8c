import type { Obligation } from '../../electron/contract/words.ts';
import { useText } from '../bridge/use-text.ts';
import { Tag } from './Tag.tsx';

/** Whether the procedure demands it, allows it, or we advise it. */
export function ObligationTag(props: { readonly obligation: Obligation }) {
  const { t } = useText();
  return <Tag>{t(`common.obligation.${props.obligation}`)}</Tag>;
}
