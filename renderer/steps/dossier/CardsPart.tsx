import { Box, Stack } from '@mui/material';
import type { Profile } from '../../../electron/contract/views.ts';
import { Field } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { CaseChoice } from '../../components/CaseChoice.tsx';
import { noteFor } from './field-notes.ts';
import { FieldGrid } from './FieldGrid.tsx';
import { PartState } from './PartState.tsx';
import type { ProfileDraft } from './use-profile-draft.ts';

const kitsAtMost = 99;

/** Case A or case B, and what the form needs to know of the cards. */
export function CardsPart(props: { readonly draft: ProfileDraft }) {
  const { t, message } = useText();
  const { profile, change } = props.draft;
  const set = (part: Partial<Profile>) => change((current) => ({ ...current, ...part }));
  return (
    <Panel
      id="cartes"
      title={t('dossier.cards.title')}
      subtitle={t('dossier.cards.subtitle')}
      action={<PartState profile={profile} part="cardCase" />}
      clause="prerequisites.administrator"
    >
      <Stack sx={{ gap: 2 }}>
        <CaseChoice value={profile.cardCase} onChange={(cardCase) => set({ cardCase })} />
        {profile.cardCase === 'A' && (
          <FieldGrid>
            <Box sx={{ gridColumn: { sm: 'span 3' } }}>
              <Field
                label={t('dossier.cards.quantity')}
                name="kitQuantity"
                type="number"
                hint={t('dossier.cards.quantityHint')}
                value={String(profile.kitQuantity)}
                onChange={(value) => {
                  const kitQuantity = Number(value);
                  if (Number.isInteger(kitQuantity) && kitQuantity >= 1 && kitQuantity <= kitsAtMost)
                    set({ kitQuantity });
                }}
                clause="a.3.2"
              />
            </Box>
            <Box sx={{ gridColumn: { sm: 'span 3' } }}>
              <Field
                label={t('dossier.cards.kitCard')}
                name="kitCard"
                hint={t('dossier.cards.kitCardHint')}
                value={profile.kitCard}
                onChange={(kitCard) => set({ kitCard })}
                note={noteFor(profile, 'kitCard', message)}
                clause="a.4.3"
              />
            </Box>
          </FieldGrid>
        )}
        {profile.cardCase === 'B' && (
          <Field
            label={t('dossier.cards.numbers')}
            name="cardNumbers"
            hint={t('dossier.cards.numbersHint')}
            value={profile.cardNumbers}
            onChange={(cardNumbers) => set({ cardNumbers })}
            note={noteFor(profile, 'cardNumbers', message)}
            clause="b.4.3"
            maxLength={2000}
            multiline
            mono
          />
        )}
      </Stack>
    </Panel>
  );
}
