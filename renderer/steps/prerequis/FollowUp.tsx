import { Stack } from '@mui/material';
import { AttestRow } from '../../components/AttestRow.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';

/** What a person states of this step, with its date: in the order it happens. Without a case, what both have. */
export function FollowUp(props: { readonly cardCase: 'A' | 'B' | null }) {
  const { t } = useText();
  const isA = props.cardCase === 'A';
  return (
    <Panel
      title={t(props.cardCase === 'B' ? 'prerequis.follow.titleB' : 'prerequis.follow.title')}
      subtitle={t('prerequis.follow.subtitle')}
    >
      <Stack sx={{ '& > * + *': { borderTop: 1, borderColor: 'divider' } }}>
        {props.cardCase !== null && (
          <AttestRow
            attestation="form-sent"
            label={t('prerequis.follow.formSent')}
            hint={t(isA ? 'prerequis.follow.formSentHint' : 'prerequis.follow.formSentHintB')}
            clause={isA ? 'a.cards' : 'b.rights'}
          />
        )}
        {isA && (
          <AttestRow
            attestation="cards-received"
            label={t('prerequis.follow.cardsReceived')}
            hint={t('prerequis.follow.cardsReceivedHint')}
            clause="prerequisites.administrator"
          />
        )}
        {props.cardCase !== null && (
          <AttestRow
            attestation="habilitations-confirmed"
            label={t('prerequis.follow.confirmed')}
            hint={t('prerequis.follow.confirmedHint')}
            clause={isA ? 'a.4.2.server' : 'b.subdomain'}
          />
        )}
        <AttestRow
          attestation="peer-authorities-requested"
          label={t('prerequis.follow.peers')}
          hint={t('prerequis.follow.peersHint')}
          clause="intro.install-authorities"
        />
      </Stack>
    </Panel>
  );
}
