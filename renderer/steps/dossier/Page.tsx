import { Button, Stack } from '@mui/material';
import { ArrowRight } from 'lucide-react';
import { goToStep } from '../../bridge/actions.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { useText } from '../../bridge/use-text.ts';
import { CardsPart } from './CardsPart.tsx';
import { ContactPart } from './ContactPart.tsx';
import { PublisherPart } from './PublisherPart.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { ServerPart } from './ServerPart.tsx';
import { useProfileDraft } from './use-profile-draft.ts';

/** « Dossier »: who orders, for which server, with which cards. Saved as it is typed. */
export default function DossierPage() {
  const { t } = useText();
  const { trial } = useDossier();
  const draft = useProfileDraft();
  return (
    <Page
      title={t('dossier.title')}
      subtitle={t('dossier.subtitle')}
      actions={
        <>
          <SaveStatus state={draft.state} />
          <Button
            variant="contained"
            color="primary"
            endIcon={<ArrowRight />}
            onClick={() => goToStep('prerequis')}
          >
            {t('dossier.next')}
          </Button>
        </>
      }
    >
      <FaultBanner
        fault={draft.fault}
        action={<Button onClick={() => void draft.save()}>{t('common.action.retry')}</Button>}
      />
      {trial && (
        <Banner tone="info" title={t('dossier.trial.title')}>
          {t('dossier.trial.body')}
        </Banner>
      )}
      <Stack sx={{ gap: 2 }} onBlur={() => void draft.save()}>
        {trial ? null : <PublisherPart draft={draft} />}
        {trial ? null : <ContactPart draft={draft} />}
        <ServerPart draft={draft} />
        {trial ? null : <CardsPart draft={draft} />}
      </Stack>
    </Page>
  );
}
