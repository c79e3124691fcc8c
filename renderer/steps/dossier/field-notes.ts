import type { Profile } from '../../../electron/contract/views.ts';
import type { Message } from '../../../electron/contract/words.ts';
import { checkProfile, emptyFieldKey, type ProfileField } from '../../../electron/procedure/profile-rules.ts';
import type { FieldNote } from '../../components/Field.tsx';

/** What to say under a field: a remark on what is typed, never a reproach for what is not typed yet. */
export function noteFor(
  profile: Profile,
  field: ProfileField,
  message: (message: Message) => string,
): FieldNote | null {
  const remark = checkProfile(profile).find(
    (one) => one.field === field && one.message.key !== emptyFieldKey,
  );
  if (!remark) return null;
  return { tone: remark.blocking ? 'bad' : 'warning', text: message(remark.message) };
}

/** How a part of the form stands: fields left empty, and fields that are wrong, among those that its items need. */
export function partCounts(
  profile: Profile,
  prefix: string,
): { readonly empty: number; readonly wrong: number } {
  const remarks = checkProfile(profile).filter(({ field, blocking }) => blocking && field.startsWith(prefix));
  const empty = remarks.filter(({ message }) => message.key === emptyFieldKey).length;
  return { empty, wrong: remarks.length - empty };
}
