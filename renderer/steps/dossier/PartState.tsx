import type { Profile } from '../../../electron/contract/views.ts';
import { Tag } from '../../components/Tag.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { useText } from '../../text/use-text.ts';
import { fieldsLeft } from './field-notes.ts';

/** Beside the title of a part: complete, or how many fields are left. */
export function PartState(props: { readonly profile: Profile; readonly part: string }) {
  const { t } = useText();
  const count = fieldsLeft(props.profile, props.part);
  return count === 0 ? (
    <Tag tone="ok">
      <ToneIcon tone="ok" size={12} />
      {t('dossier.complete')}
    </Tag>
  ) : (
    <Tag>{t('dossier.left', { count })}</Tag>
  );
}
