import { Box } from '@mui/material';
import type { Profile } from '../../../electron/contract/views.ts';
import { Field } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { noteFor } from './field-notes.ts';
import { FieldGrid } from './FieldGrid.tsx';
import { PartState } from './PartState.tsx';
import type { ProfileDraft } from './use-profile-draft.ts';

const fields = [
  { name: 'lastName', span: 3, type: 'text', autoComplete: 'family-name' },
  { name: 'firstName', span: 3, type: 'text', autoComplete: 'given-name' },
  { name: 'position', span: 3, type: 'text', autoComplete: 'organization-title' },
  { name: 'phone', span: 3, type: 'tel', autoComplete: 'tel' },
  { name: 'email', span: 6, type: 'email', autoComplete: 'email' },
] as const;

/** Section 2 of form 414: the person who signs it. */
export function ContactPart(props: { readonly draft: ProfileDraft }) {
  const { t, message } = useText();
  const { profile, change } = props.draft;
  const set = (part: Partial<Profile['contact']>) =>
    change((current) => ({ ...current, contact: { ...current.contact, ...part } }));
  return (
    <Panel
      id="responsable"
      title={t('dossier.contact.title')}
      subtitle={t('dossier.contact.subtitle')}
      action={<PartState profile={profile} part="contact." />}
      clause="lifecycle.notice"
    >
      <FieldGrid>
        {fields.map(({ name, span, type, autoComplete }) => (
          <Box key={name} sx={{ gridColumn: { sm: `span ${span}` } }}>
            <Field
              label={t(`dossier.contact.${name}`)}
              name={`contact.${name}`}
              type={type}
              autoComplete={autoComplete}
              value={profile.contact[name]}
              onChange={(value) => set({ [name]: value })}
              note={noteFor(profile, `contact.${name}`, message)}
              hint={name === 'email' ? t('dossier.contact.emailHint') : undefined}
            />
          </Box>
        ))}
      </FieldGrid>
    </Panel>
  );
}
