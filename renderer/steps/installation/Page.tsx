import { Box, Button, Snackbar } from '@mui/material';
import { GraduationCap } from 'lucide-react';
import { orderIds } from '../../../electron/contract/words.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { DropZone } from '../../components/DropZone.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { useText } from '../../bridge/use-text.ts';
import { Authorities } from './Authorities.tsx';
import { DeployPanel } from './deploy/DeployPanel.tsx';
import { DoctorPanel } from './doctor/DoctorPanel.tsx';
import { DroppedFiles } from './DroppedFiles.tsx';
import { OrderCertificates } from './OrderCertificates.tsx';
import { RevocationLists } from './RevocationLists.tsx';
import { TroubledFiles } from './TroubledFiles.tsx';
import { useImports } from './use-imports.ts';
import { useSetAside } from './use-set-aside.ts';

const accepted = '.p12,.pfx,.pem,.crt,.cer,.der,.p7b,.p7c,.crl,.key,.csr';

/** « Installation »: one place for whatever came, and what the dossier now holds. */
export default function InstallationPage() {
  const dossier = useDossier();
  const { t } = useText();
  const imports = useImports();
  const aside = useSetAside();
  const practice = useCall();
  const missing = orderIds.filter(
    (order) => !dossier.orders[order].certificates.some((entry) => entry.current),
  );
  const issue = () =>
    void practice.run('practice.issue', { dossier: dossier.id, orders: missing, makeMissingRequests: true });
  return (
    <Page
      title={t('installation.title')}
      subtitle={t('installation.lead')}
      actions={
        missing.length > 0 && dossier.fqdn !== null ? (
          <Button startIcon={<GraduationCap />} loading={practice.busy} onClick={issue}>
            {t('installation.orders.practiceCreate')}
          </Button>
        ) : undefined
      }
    >
      <FaultBanner fault={practice.fault} onClose={practice.clear} />
      <DropZone
        onFiles={imports.take}
        accept={accepted}
        busy={imports.busy}
        title={t('installation.drop.title')}
        hint={t('installation.drop.hint')}
      />
      <DroppedFiles imports={imports} />
      {dossier.waitingKeys.length > 0 && (
        <Banner tone="info">
          {t('installation.orders.waitingKeys', { count: dossier.waitingKeys.length })}
        </Banner>
      )}
      <TroubledFiles />
      <FaultBanner fault={aside.call.fault} onClose={aside.call.clear} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
        }}
      >
        {orderIds.map((order) => (
          <OrderCertificates key={order} order={order} aside={aside} />
        ))}
      </Box>
      <Authorities aside={aside} />
      <RevocationLists />
      <DeployPanel />
      <DoctorPanel />
      <Snackbar
        open={aside.last !== null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        message={t('installation.orders.setAsideDone', { name: aside.last?.name ?? '' })}
        action={
          <>
            <Button size="small" variant="text" color="inherit" onClick={aside.undo}>
              {t('installation.orders.undo')}
            </Button>
            <Button size="small" variant="text" color="inherit" onClick={aside.dismiss}>
              {t('common.action.close')}
            </Button>
          </>
        }
      />
    </Page>
  );
}
