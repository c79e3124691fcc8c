import { Button, Stack, Typography } from '@mui/material';
import { GraduationCap } from 'lucide-react';
import { orderIds } from '../../../electron/contract/words.ts';
import { goToStep } from '../../bridge/actions.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';

/** Weeks may pass before PFCNG delivers: practice certificates let the work go on, for the orders without a real one. */
export function PracticePanel() {
  const dossier = useDossier();
  const { t } = useText();
  const { run, busy, fault, clear } = useCall();
  const current = orderIds.map((order) => dossier.orders[order].certificates.find((entry) => entry.current));
  const practice = current.filter((entry) => entry?.kind === 'practice').length;
  const wanted = orderIds.filter(
    (_order, index) => current[index] === undefined || current[index].kind === 'practice',
  );
  const needsFqdn = dossier.fqdn === null && wanted.includes('ssl-serveur');
  if (wanted.length === 0) return null;

  const issue = () =>
    void run('practice.issue', { dossier: dossier.id, orders: [...wanted], makeMissingRequests: true });
  return (
    <Panel title={t('commande.practice.title')}>
      <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
        <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '40rem' }}>
          {t('commande.practice.explained')}
        </Typography>
        {practice > 0 && (
          <Banner
            tone="ok"
            live
            title={t('commande.practice.present', { count: practice })}
            action={
              <Button size="small" onClick={() => goToStep('connectivite')}>
                {t('commande.practice.goTest')}
              </Button>
            }
          />
        )}
        <Button startIcon={<GraduationCap />} loading={busy} disabled={needsFqdn} onClick={issue}>
          {t(practice === wanted.length ? 'commande.practice.createAgain' : 'commande.practice.create')}
        </Button>
        {needsFqdn && (
          <Typography variant="caption" color="text.secondary">
            {t('commande.practice.waitFqdn')}
          </Typography>
        )}
        <FaultBanner fault={fault} onClose={clear} />
      </Stack>
    </Panel>
  );
}
