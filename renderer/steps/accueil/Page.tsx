import { Box, Button, Stack, Typography } from '@mui/material';
import { FolderOpen, FolderPlus, Play } from 'lucide-react';
import { useState } from 'react';
import type { RecentDossier } from '../../../electron/contract/views.ts';
import { enterDossier, refreshRecent } from '../../bridge/actions.ts';
import { useApp } from '../../bridge/store.ts';
import { useCall, type Call } from '../../bridge/use-call.ts';
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

/** Opens a dossier: one of the list, or one that is chosen by the system's dialog, or by ours where there is none. */
function useOpening(call: Call, askFolder: () => void) {
  const info = useApp((state) => state.info);
  const open = async (folder: string) => {
    const reply = await call.run('dossier.open', { folder });
    if (reply.ok) enterDossier(reply.value);
  };
  const chooseAndOpen = async () => {
    if (info?.nativeDialogs !== true) {
      call.clear();
      askFolder();
      return;
    }
    const reply = await call.run('shell.chooseFolder', { purpose: 'open', startAt: info.dossiersFolder });
    if (reply.ok && reply.value.folder !== null) await open(reply.value.folder);
  };
  return { open, chooseAndOpen };
}

/** The product's name, and the settings. */
function ProductBar({ roomy }: { readonly roomy: boolean }) {
  const { t } = useText();
  return (
    <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', mb: roomy ? 5 : 4 }}>
      <Stack direction="row" sx={{ gap: 1.25, alignItems: 'center' }}>
        <ProductMark />
        <Typography variant="subtitle1" component="p">
          {t('common.product')}
        </Typography>
      </Stack>
      <SettingsButton />
    </Stack>
  );
}

/** The ways to a dossier; on the first visit, « Bienvenue » itself bears the trial and the new dossier. */
function PageActions(props: {
  readonly isEmpty: boolean;
  readonly trialText: string;
  readonly trialBusy: boolean;
  readonly onTrial: () => void;
  readonly onOpen: () => void;
  readonly onCreate: () => void;
}) {
  const { t } = useText();
  const { isEmpty, trialBusy } = props;
  return (
    <>
      {!isEmpty && (
        <Button startIcon={<Play />} loading={trialBusy} loadingPosition="start" onClick={props.onTrial}>
          {props.trialText}
        </Button>
      )}
      <Button startIcon={<FolderOpen />} disabled={trialBusy} onClick={props.onOpen}>
        {t('accueil.open')}
      </Button>
      {!isEmpty && (
        <Button
          variant="contained"
          color="primary"
          startIcon={<FolderPlus />}
          disabled={trialBusy}
          onClick={props.onCreate}
        >
          {t('accueil.create')}
        </Button>
      )}
    </>
  );
}

/** The dossiers that are known here, a card each. */
function DossierList(props: {
  readonly dossiers: readonly RecentDossier[];
  readonly disabled: boolean;
  readonly onOpen: (folder: string) => void;
  readonly onForget: (dossier: RecentDossier) => void;
}) {
  return (
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
      {props.dossiers.map((one) => (
        <DossierCard
          key={one.folder}
          recent={one}
          disabled={props.disabled}
          onOpen={() => props.onOpen(one.folder)}
          onForget={() => props.onForget(one)}
        />
      ))}
    </Box>
  );
}

/** Asks before a dossier is taken out of the list, and takes it out. */
function ForgetDialog(props: {
  readonly call: Call;
  readonly dossier: RecentDossier | null;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const { dossier } = props;
  const forget = async () => {
    if (!dossier) return;
    await props.call.run('dossier.forget', { folder: dossier.folder });
    props.onClose();
    await refreshRecent();
  };
  return (
    <ConfirmDialog
      open={dossier !== null}
      title={t('accueil.forget.title', { name: dossier?.publisher ?? '' })}
      confirm={t('accueil.forget.confirm')}
      onConfirm={() => void forget()}
      onClose={props.onClose}
    >
      {t('accueil.forget.body')}
    </ConfirmDialog>
  );
}

/** « Accueil »: the dossiers, a new one, one that exists, or the trial. */
export default function AccueilPage() {
  const { t } = useText();
  const info = useApp((state) => state.info);
  const recent = useApp((state) => state.recent);
  const call = useCall();
  const trial = useTrial();
  const [dialog, setDialog] = useState<'new' | 'open' | null>(null);
  const [forgotten, setForgotten] = useState<RecentDossier | null>(null);
  const { open, chooseAndOpen } = useOpening(call, () => setDialog('open'));
  const isEmpty = recent?.length === 0;
  const ways = {
    trialBusy: trial.stage !== null,
    trialText: t(trial.stage === null ? 'accueil.trial' : `accueil.trialRunning.${trial.stage}`),
    onTrial: () => void trial.start(),
    onCreate: () => setDialog('new'),
  };
  return (
    <Box component="main" sx={{ height: '100%', overflowY: 'auto' }}>
      <Box sx={{ maxWidth: 'md', mx: 'auto', px: 4, pt: 2.5, pb: 6 }}>
        <ProductBar roomy={isEmpty} />
        {recent !== null && (
          <Page
            key={isEmpty ? 'empty' : 'full'}
            title={t(isEmpty ? 'accueil.empty.title' : 'accueil.title')}
            subtitle={t(isEmpty ? 'accueil.empty.subtitle' : 'accueil.subtitle')}
            actions={<PageActions isEmpty={isEmpty} {...ways} onOpen={() => void chooseAndOpen()} />}
          >
            <FaultBanner fault={trial.fault} onClose={trial.clear} />
            {dialog === null && <FaultBanner fault={call.fault} onClose={call.clear} />}
            {isEmpty ? (
              <Welcome {...ways} />
            ) : (
              <DossierList
                dossiers={recent}
                disabled={call.busy || ways.trialBusy}
                onOpen={(folder) => void open(folder)}
                onForget={setForgotten}
              />
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
      <ForgetDialog call={call} dossier={forgotten} onClose={() => setForgotten(null)} />
    </Box>
  );
}
