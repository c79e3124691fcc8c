import type { Profile } from '../../../electron/contract/views.ts';
import { Tag } from '../../components/Tag.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { useText } from '../../bridge/use-text.ts';
import { partCounts } from './field-notes.ts';

/** Beside the title of a part: complete, what is wrong, or how many fields are left. */
export function PartState(props: { readonly profile: Profile; readonly part: string }) {
  const { t } = useText();
  const { empty, wrong } = partCounts(props.profile, props.part);
  if (wrong > 0) {
    return (
      <Tag tone="bad">
        <ToneIcon tone="bad" size={12} />
        {t('dossier.wrong', { count: wrong })}
      </Tag>
    );
  }
  if (empty > 0) return <Tag>{t('dossier.left', { count: empty })}</Tag>;
  return (
    <Tag tone="ok">
      <ToneIcon tone="ok" size={12} />
      {t('dossier.complete')}
    </Tag>
  );
}
