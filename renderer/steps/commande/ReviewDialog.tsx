import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Grid,
  Stack,
  Typography,
} from '@mui/material';
import { ExternalLink } from 'lucide-react';
import { useId } from 'react';
import type { OrderView } from '../../../electron/contract/views.ts';
import { orderIds, type OrderId } from '../../../electron/contract/words.ts';
import { links } from '../../../electron/procedure/links.ts';
import { orderCommonName, orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { ValueRow } from '../../components/ValueRow.tsx';
import { useText } from '../../bridge/use-text.ts';
import { allProblems, requestVerdict, type OrderProblem } from './order-problems.ts';

const problemTexts = {
  'value-missing': 'problemValue',
  'fqdn-differs': 'problemFqdn',
  'request-missing': 'problemRequestMissing',
  'request-bad': 'problemRequestBad',
} as const satisfies Record<OrderProblem, string>;

/** Everything that would be sent, on one sheet, before it is: a wrong order is revoked and ordered again. */
export function ReviewDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const dossier = useDossier();
  const { t } = useText();
  const titleId = useId();
  const problems = allProblems(dossier);
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={titleId} maxWidth="md">
      <DialogTitle id={titleId}>{t('commande.reviewDialog.title')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2.5 }}>
          <Typography color="text.secondary">{t('commande.reviewDialog.lead')}</Typography>
          {problems.length === 0 ? (
            <Banner tone="ok" title={t('commande.reviewDialog.ready')} />
          ) : (
            <Banner tone="bad" title={t('commande.reviewDialog.notReady')}>
              {problems.map(({ order, problem }) => (
                <p key={`${order}-${problem}`}>
                  {t(`commande.reviewDialog.${problemTexts[problem]}`, {
                    order: orderProfiles[order].officialName,
                  })}
                </p>
              ))}
            </Banner>
          )}
          <Grid container columnSpacing={4} rowSpacing={3}>
            {orderIds.map((order) => (
              <Grid key={order} size={{ xs: 12, sm: 6 }}>
                <ReviewedOrder order={order} />
              </Grid>
            ))}
          </Grid>
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('commande.reviewDialog.close')}</Button>
        <Button
          variant="contained"
          color="primary"
          startIcon={<ExternalLink />}
          href={links['pfcng-order'].url}
          target="_blank"
          rel="noreferrer"
          disabled={problems.length > 0}
        >
          {t('commande.openPfcng')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function ReviewedOrder({ order }: { readonly order: OrderId }) {
  const dossier = useDossier();
  const { t } = useText();
  const profile = orderProfiles[order];
  const view = dossier.orders[order];
  const value = orderCommonName(order, dossier.profile);
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {profile.officialName}
      </Typography>
      <ValueRow label={t('commande.values.offer')} value={t(`commande.offers.${profile.pfcngOffer}`)} />
      <ValueRow label={t('commande.values.usage')} value={profile.pfcngUsage} mono />
      <ValueRow label={t('commande.values.value')} value={value ?? '—'} mono={value !== null} />
      {order === 'ssl-serveur' && (
        <ValueRow
          label={t('commande.values.tpeFqdn')}
          value={dossier.profile.gap.tpeFqdn.trim() || '—'}
          mono
        />
      )}
      <ValueRow label={t('commande.reviewDialog.origin')} value={t(`commande.origin.${view.origin}`)} />
      <ReviewedRequest view={view} />
    </Box>
  );
}

function ReviewedRequest({ view }: { readonly view: OrderView }) {
  const { t } = useText();
  const label = t('commande.reviewDialog.request');
  if (view.origin === 'online')
    return <ValueRow label={label} value={t('commande.reviewDialog.requestOnline')} />;
  if (view.request === null)
    return <ValueRow label={label} value={t('commande.reviewDialog.requestMissing')} tone="warning" />;
  if (requestVerdict(view.request) === 'fail')
    return <ValueRow label={label} value={t('commande.reviewDialog.requestBad')} tone="bad" />;
  return (
    <ValueRow
      label={label}
      value={t('commande.reviewDialog.requestGood', { fingerprint: view.request.spkiSha256.slice(0, 16) })}
    />
  );
}
