import { Box, Stack, Typography } from '@mui/material';
import type { OrderId } from '../../../electron/contract/words.ts';
import { orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { CertificateCard } from './CertificateCard.tsx';
import { Fold } from '../../components/Fold.tsx';
import type { SetAside } from './use-set-aside.ts';

/** The certificates of one order: the one in service, and those that are kept. */
export function OrderCertificates({ order, aside }: { readonly order: OrderId; readonly aside: SetAside }) {
  const dossier = useDossier();
  const { t } = useText();
  const name = orderProfiles[order].officialName;
  const { certificates } = dossier.orders[order];
  const current = certificates.find((entry) => entry.current);
  const earlier = certificates.filter((entry) => !entry.current);
  return (
    <Panel title={name} subtitle={t(`commande.orders.${order}.purpose`)} clause={`order.3.${order}`}>
      {current === undefined ? (
        <Box>
          <Typography variant="subtitle2" component="p">
            {t('installation.orders.none')}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {t('installation.orders.noneExplained')}
          </Typography>
        </Box>
      ) : (
        <CertificateCard entry={current} aside={aside} name={name} />
      )}
      {earlier.length > 0 && (
        <Box sx={{ mt: 1.5, pt: 1, borderTop: 1, borderColor: 'divider' }}>
          <Fold label={t('installation.orders.earlier', { count: earlier.length })} name={name}>
            <Stack sx={{ gap: 3 }}>
              {earlier.map((entry) => (
                <CertificateCard key={entry.certificate.sha256} entry={entry} aside={aside} name={name} />
              ))}
            </Stack>
          </Fold>
        </Box>
      )}
    </Panel>
  );
}
