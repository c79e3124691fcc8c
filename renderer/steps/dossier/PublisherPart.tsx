import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import type { Profile } from '../../../electron/contract/views.ts';
import { Field } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useText } from '../../bridge/use-text.ts';
import { noteFor } from './field-notes.ts';
import { FieldGrid } from './FieldGrid.tsx';
import { PartState } from './PartState.tsx';
import type { ProfileDraft } from './use-profile-draft.ts';

type Kind = Profile['publisher']['identifierKind'];
const kinds: readonly Kind[] = ['siret', 'siren', 'finess'];

interface FieldsProps {
  readonly profile: Profile;
  readonly set: (part: Partial<Profile['publisher']>) => void;
}

/** The number that tells the structure from all others, and of which register it is. */
function IdentifierFields({ profile, set }: FieldsProps) {
  const { t, message } = useText();
  const { publisher } = profile;
  const kindId = useId();
  return (
    <>
      <Box sx={{ gridColumn: { sm: 'span 3' } }}>
        <Typography variant="subtitle2" id={kindId} sx={{ mb: 0.5 }}>
          {t('dossier.publisher.kind')}
        </Typography>
        <Segmented<Kind>
          label={t('dossier.publisher.kind')}
          value={publisher.identifierKind}
          options={kinds.map((value) => ({ value, label: t(`dossier.publisher.kinds.${value}`) }))}
          onChange={(identifierKind) => set({ identifierKind })}
        />
      </Box>
      <Box sx={{ gridColumn: { sm: 'span 3' } }}>
        <Field
          label={t('dossier.publisher.identifier', {
            kind: t(`dossier.publisher.kinds.${publisher.identifierKind}`),
          })}
          name="publisher.identifier"
          value={publisher.identifier}
          onChange={(identifier) => set({ identifier })}
          note={noteFor(profile, 'publisher.identifier', message)}
          mono
        />
      </Box>
    </>
  );
}

/** Where the structure is. */
function AddressFields({ profile, set }: FieldsProps) {
  const { t, message } = useText();
  const { publisher } = profile;
  return (
    <>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Field
          label={t('dossier.publisher.address')}
          name="publisher.address"
          hint={t('dossier.publisher.addressHint')}
          value={publisher.address}
          onChange={(address) => set({ address })}
          autoComplete="street-address"
          clause="a.cards"
        />
      </Box>
      <Box sx={{ gridColumn: { sm: 'span 2' } }}>
        <Field
          label={t('dossier.publisher.postcode')}
          name="publisher.postcode"
          value={publisher.postcode}
          onChange={(postcode) => set({ postcode })}
          note={noteFor(profile, 'publisher.postcode', message)}
          autoComplete="postal-code"
        />
      </Box>
      <Box sx={{ gridColumn: { sm: 'span 4' } }}>
        <Field
          label={t('dossier.publisher.town')}
          name="publisher.town"
          value={publisher.town}
          onChange={(town) => set({ town })}
          autoComplete="address-level2"
        />
      </Box>
    </>
  );
}

/** Section 1 of form 414: the structure. */
export function PublisherPart(props: { readonly draft: ProfileDraft }) {
  const { t } = useText();
  const { profile, change } = props.draft;
  const { publisher } = profile;
  const set = (part: Partial<Profile['publisher']>) =>
    change((current) => ({ ...current, publisher: { ...current.publisher, ...part } }));
  return (
    <Panel
      id="editeur"
      title={t('dossier.publisher.title')}
      subtitle={t('dossier.publisher.subtitle')}
      action={<PartState profile={profile} part="publisher." />}
      clause="intro.two-steps"
    >
      <FieldGrid>
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Field
            label={t('dossier.publisher.name')}
            name="publisher.name"
            value={publisher.name}
            onChange={(name) => set({ name })}
            autoComplete="organization"
          />
        </Box>
        <IdentifierFields profile={profile} set={set} />
        <AddressFields profile={profile} set={set} />
      </FieldGrid>
    </Panel>
  );
}
