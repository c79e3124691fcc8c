import { Button, Stack } from '@mui/material';
import { IdCard, Mail } from 'lucide-react';
import { habilitationMail } from '../../../electron/procedure/habilitation-mail.ts';
import { goToStep } from '../../bridge/actions.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { useText } from '../../bridge/use-text.ts';
import { CaseChoice } from '../../components/CaseChoice.tsx';
import { CaseA } from './CaseA.tsx';
import { CaseB } from './CaseB.tsx';
import { FollowUp } from './FollowUp.tsx';
import { PrintButton } from './FormPanel.tsx';

/** « Prérequis »: the cards and their rights, case A or case B as the procedure has them. */
export default function PrerequisPage() {
  const { t } = useText();
  const dossier = useDossier();
  const { run, fault, clear } = useCall();
  const { profile } = dossier;
  const { cardCase } = profile;

  if (dossier.trial) {
    return (
      <Page title={t('prerequis.title')}>
        <Panel>
          <EmptyState
            icon={<IdCard size={24} />}
            title={t('prerequis.trial.title')}
            action={
              <Button variant="contained" color="primary" onClick={() => goToStep('connectivite')}>
                {t('prerequis.trial.action')}
              </Button>
            }
          >
            {t('prerequis.trial.body')}
          </EmptyState>
        </Panel>
      </Page>
    );
  }
  const choose = (value: 'A' | 'B') =>
    void run('dossier.updateProfile', { dossier: dossier.id, profile: { ...profile, cardCase: value } });
  const mailButton = (
    <Button
      component="a"
      href={habilitationMail(profile).url}
      variant="contained"
      color="primary"
      startIcon={<Mail />}
    >
      {t('prerequis.mail.open')}
    </Button>
  );
  return (
    <Page
      title={t('prerequis.title')}
      subtitle={t(`prerequis.subtitle.${cardCase ?? 'none'}`)}
      actions={cardCase === null ? undefined : cardCase === 'A' ? <PrintButton filled /> : mailButton}
    >
      <FaultBanner fault={fault} onClose={clear} />
      {cardCase === null ? (
        <Stack sx={{ gap: 2 }}>
          {' '}
          <Panel
            title={t('dossier.cards.choice')}
            subtitle={t('dossier.cards.subtitle')}
            clause="prerequisites.administrator"
          >
            <CaseChoice value={null} onChange={choose} />
          </Panel>
          <FollowUp cardCase={null} />
        </Stack>
      ) : (
        <Stack sx={{ gap: 2 }}>
          <Stack direction="row">
            <Segmented<'A' | 'B'>
              label={t('prerequis.case.label')}
              value={cardCase}
              options={[
                { value: 'A', label: t('prerequis.case.A') },
                { value: 'B', label: t('prerequis.case.B') },
              ]}
              onChange={choose}
            />
          </Stack>
          {cardCase === 'A' ? <CaseA /> : <CaseB />}
        </Stack>
      )}
    </Page>
  );
}
