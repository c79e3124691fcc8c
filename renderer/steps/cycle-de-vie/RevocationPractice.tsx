import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { orderIds, type OrderId } from '../../../electron/contract/words.ts';
import { orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { goToStep } from '../../bridge/actions.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { useText } from '../../bridge/use-text.ts';

/** Revoking a practice certificate for exercise, and making a new one: as definitive as it is in real life. */
export function RevocationPractice() {
  const dossier = useDossier();
  const { t } = useText();
  const practised = orderIds.filter((order) =>
    dossier.orders[order].certificates.some((entry) => entry.current && entry.kind === 'practice'),
  );
  return (
    <Panel
      title={t('cycleDeVie.practice.title')}
      subtitle={t('cycleDeVie.practice.explained')}
      clause="lifecycle.revoke"
    >
      {practised.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('cycleDeVie.practice.none')}
        </Typography>
      ) : (
        <Box>
          {practised.map((order) => (
            <PractisedOrder key={order} order={order} />
          ))}
        </Box>
      )}
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1.5 }}>
        {t('cycleDeVie.practice.deliveredSafe')}
      </Typography>
    </Panel>
  );
}

function PractisedOrder({ order }: { readonly order: OrderId }) {
  const dossier = useDossier();
  const { t } = useText();
  const { run, busy, fault, clear } = useCall();
  const [asking, setAsking] = useState(false);
  const name = orderProfiles[order].officialName;
  const entry = dossier.orders[order].certificates.find((one) => one.current);
  if (entry === undefined) return null;
  const revoked = entry.revokedInLab;
  const revoke = async () => {
    await run('practice.revoke', { dossier: dossier.id, order });
    setAsking(false);
  };
  const issue = () =>
    void run('practice.issue', { dossier: dossier.id, orders: [order], makeMissingRequests: true });
  return (
    <Box sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Typography variant="subtitle1" component="p">
            {name}
          </Typography>
          <Stack
            direction="row"
            sx={{ gap: 0.75, alignItems: 'center', typography: 'body2', color: 'text.secondary' }}
          >
            <ToneIcon tone={revoked ? 'bad' : 'ok'} size={15} />
            {revoked
              ? t('cycleDeVie.practice.revoked')
              : t('cycleDeVie.practice.active', { endDate: entry.certificate.notAfter })}
          </Stack>
        </Box>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {revoked && (
            <Button onClick={() => goToStep('connectivite')}>{t('cycleDeVie.practice.goTest')}</Button>
          )}
          <Button
            loading={busy && !asking}
            onClick={issue}
            aria-label={t('cycleDeVie.practice.issueNamed', { order: name })}
          >
            {t('cycleDeVie.practice.issue')}
          </Button>
          {!revoked && (
            <Button
              color="error"
              onClick={() => setAsking(true)}
              aria-label={t('cycleDeVie.practice.revokeNamed', { order: name })}
            >
              {t('cycleDeVie.practice.revoke')}
            </Button>
          )}
        </Stack>
      </Stack>
      <FaultBanner fault={fault} onClose={clear} />
      <ConfirmDialog
        open={asking}
        danger
        busy={busy}
        title={t('cycleDeVie.practice.confirmTitle', { order: name })}
        confirm={t('cycleDeVie.practice.confirm')}
        onConfirm={() => void revoke()}
        onClose={() => setAsking(false)}
      >
        {t('cycleDeVie.practice.confirmBody')}
      </ConfirmDialog>
    </Box>
  );
}
