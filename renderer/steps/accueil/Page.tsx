import { Box, Button, Stack, Typography } from '@mui/material';
import { FolderOpen, FolderPlus, Play } from 'lucide-react';
import { useState } from 'react';
import type { RecentDossier } from '../../../electron/contract/views.ts';
import { enterDossier, refreshRecent } from '../../bridge/actions.ts';
import { useApp } from '../../bridge/store.ts';
import { useCall } from '../../bridge/use-call.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { useText } from '../../bridge/use-text.ts';
import { SettingsButton } from '../../components/SettingsButton.tsx';
import { DossierCard } from './DossierCard.tsx';
import { NewDossierDialog } from './NewDossierDialog.tsx';
import { OpenDossierDialog } from './OpenDossierDialog.tsx';
import { ProductMark } from './ProductMark.tsx';
import { useTrial } from './use-trial.ts';
import { Welcome } from './Welcome.tsx';

/** « Accueil »: the dossiers, a new one, one that exists, or the trial. */
export default function AccueilPage() {
  const { t } = useText();
  const info = useApp((state) => state.info);
  const recent = useApp((state) => state.recent);
  const call = useCall();
  const trial = useTrial();
  const [dialog, setDialog] = useState<'new' | 'open' | null>(null);
  const [forgotten, setForgotten] = useState<RecentDossier | null>(null);

  const open = async (folder: string) => {
    const reply = await call.run('dossier.open', { folder });
    if (reply.ok) enterDossier(reply.value);
  };
  const chooseAndOpen = async () => {
    if (info?.nativeDialogs !== true) {
      call.clear();
      setDialog('open');
      return;
    }
    const reply = await call.run('shell.chooseFolder', { purpose: 'open', startAt: info.dossiersFolder });
    if (reply.ok && reply.value.folder !== null) await open(reply.value.folder);
  };
  const forget = async () => {
    if (!forgotten) return;
    await call.run('dossier.forget', { folder: forgotten.folder });
    setForgotten(null);
    await refreshRecent();
  };
  const trialBusy = trial.stage !== null;
  const trialText = t(trial.stage === null ? 'accueil.trial' : `accueil.trialRunning.${trial.stage}`);
  const isEmpty = recent?.length === 0;
  const openButton = (
    <Button startIcon={<FolderOpen />} disabled={trialBusy} onClick={() => void chooseAndOpen()}>
      {t('accueil.open')}
    </Button>
  );

  return (
    <Box component="main" sx={{ height: '100%', overflowY: 'auto' }}>
      <Box sx={{ maxWidth: 'md', mx: 'auto', px: 4, pt: 2.5, pb: 6 }}>
        <Stack
          direction="row"
          sx={{ alignItems: 'center', justifyContent: 'space-between', mb: isEmpty ? 5 : 4 }}
        >
          <Stack direction="row" sx={{ gap: 1.25, alignItems: 'center' }}>
            <ProductMark />
            <Typography variant="subtitle1" component="p">
              {t('common.product')}
            </Typography>
          </Stack>
          <SettingsButton />
        </Stack>
        {recent !== null && (
          <Page
            key={isEmpty ? 'empty' : 'full'}
            title={t(isEmpty ? 'accueil.empty.title' : 'accueil.title')}
            subtitle={t(isEmpty ? 'accueil.empty.subtitle' : 'accueil.subtitle')}
            actions={
              isEmpty ? (
                openButton
              ) : (
                <>
                  <Button
                    startIcon={<Play />}
                    loading={trialBusy}
                    loadingPosition="start"
                    onClick={() => void trial.start()}
                  >
                    {trialText}
                  </Button>
                  {openButton}
                  <Button
                    variant="contained"
                    color="primary"
                    startIcon={<FolderPlus />}
                    disabled={trialBusy}
                    onClick={() => setDialog('new')}
                  >
                    {t('accueil.create')}
                  </Button>
                </>
              )
            }
          >
            <FaultBanner fault={trial.fault} onClose={trial.clear} />
            {dialog === null && <FaultBanner fault={call.fault} onClose={call.clear} />}
            {isEmpty ? (
              <Welcome
                trialText={trialText}
                trialBusy={trialBusy}
                onTrial={() => void trial.start()}
                onCreate={() => setDialog('new')}
              />
            ) : (
              <Box
                component="ul"
                sx={{
                  listStyle: 'none',
                  m: 0,
                  p: 0,
                  display: 'grid',
                  gridTemplateColumns: 'repeat(auto-fill, minmax(min(22rem, 100%), 1fr))',
                  gap: 2,
                }}
              >
                {recent.map((one) => (
                  <DossierCard
                    key={one.folder}
                    recent={one}
                    disabled={call.busy || trialBusy}
                    onOpen={() => void open(one.folder)}
                    onForget={() => setForgotten(one)}
                  />
                ))}
              </Box>
            )}
          </Page>
        )}
      </Box>
      <NewDossierDialog info={info} open={dialog === 'new'} onClose={() => setDialog(null)} />
      <OpenDossierDialog
        open={dialog === 'open'}
        startAt={info?.dossiersFolder ?? ''}
        busy={call.busy}
        fault={call.fault}
        onOpen={(folder) => void open(folder)}
        onClose={() => setDialog(null)}
      />
      <ConfirmDialog
        open={forgotten !== null}
        title={t('accueil.forget.title', { name: forgotten?.publisher ?? '' })}
        confirm={t('accueil.forget.confirm')}
        onConfirm={() => void forget()}
        onClose={() => setForgotten(null)}
      >
        {t('accueil.forget.body')}
      </ConfirmDialog>
    </Box>
  );
}
