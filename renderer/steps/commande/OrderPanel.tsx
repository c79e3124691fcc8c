import { Box, Stack, Typography } from '@mui/material';
import type { KeyOrigin } from '../../../electron/contract/views.ts';
import type { OrderId } from '../../../electron/contract/words.ts';
import { orderCommonName, orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { compareFqdn } from '../../../electron/procedure/compare-fqdn.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { Tag } from '../../components/Tag.tsx';
import { ValueRow } from '../../components/ValueRow.tsx';
import { useText } from '../../bridge/use-text.ts';
import { BroughtRequest } from './BroughtRequest.tsx';
import { FqdnEquality } from './FqdnEquality.tsx';
import { OrderAttestations } from './OrderAttestations.tsx';
import { RequestPart } from './RequestPart.tsx';

/** One of the two orders: what to enter on PFCNG, where its key comes from, its CSR, and what was done about it. */
export function OrderPanel({ order }: { readonly order: OrderId }) {
  const dossier = useDossier();
  const { t } = useText();
  const { run, fault, clear } = useCall();
  const profile = orderProfiles[order];
  const view = dossier.orders[order];
  const changeOrigin = (origin: KeyOrigin) =>
    void run('order.setOrigin', { dossier: dossier.id, order, origin });

  return (
    <Panel
      clause={`order.3.${order}`}
      title={
        <Stack component="span" direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
          {profile.officialName}
          {profile.pfcngUsage !== 'AUTH_CLI' && (
            <Tag>{t('commande.alias', { usage: profile.pfcngUsage })}</Tag>
          )}
        </Stack>
      }
      subtitle={t(`commande.orders.${order}.purpose`)}
      sx={{ display: 'flex', flexDirection: 'column' }}
    >
      <Stack sx={{ gap: 2, flex: 1 }}>
        <Segmented
          label={`${t('commande.origin.label')}, ${profile.officialName}`}
          value={view.origin}
          options={[
            { value: 'online', label: t('commande.origin.online') },
            { value: 'csr', label: t('commande.origin.csr') },
            { value: 'elsewhere', label: t('commande.origin.elsewhere') },
          ]}
          onChange={changeOrigin}
        />
        <FaultBanner fault={fault} onClose={clear} />
        <OrderValues order={order} />
        {order === 'ssl-serveur' && <FqdnEquality />}
        <Typography variant="body2" color="text.secondary">
          {t(`commande.origin.${view.origin}Explained`)}
        </Typography>
        {view.origin === 'csr' && <RequestPart order={order} />}
        {view.origin === 'elsewhere' && <BroughtRequest order={order} />}
        <OrderAttestations order={order} />
      </Stack>
    </Panel>
  );
}

/** What to enter on PFCNG, and where the key is. */
function OrderValues({ order }: { readonly order: OrderId }) {
  const dossier = useDossier();
  const { t } = useText();
  const profile = orderProfiles[order];
  const view = dossier.orders[order];
  const value = orderCommonName(order, dossier.profile);
  const { tpeFqdn } = dossier.profile.gap;
  return (
    <Box
      sx={{
        '& > div': { gridTemplateColumns: 'minmax(4.5rem, 6rem) minmax(0, 1fr) auto', columnGap: 1.25 },
      }}
    >
      <ValueRow
        label={t('commande.values.offer')}
        value={t(`commande.offers.${profile.pfcngOffer}`)}
        copy={profile.pfcngOffer}
      />
      <ValueRow label={t('commande.values.usage')} value={profile.pfcngUsage} mono copy />
      <ValueRow
        label={t('commande.values.value')}
        value={value ?? t('commande.values.missing')}
        {...(value === null ? { tone: 'warning' } : { mono: true, copy: true })}
        clause={`order.3.${order}`}
      />
      {order === 'ssl-serveur' && tpeFqdn.trim() !== '' && (
        <ValueRow
          label={t('commande.values.tpeFqdn')}
          value={tpeFqdn}
          mono
          tone={value !== null && !compareFqdn(tpeFqdn, value).equal ? 'bad' : undefined}
          clause="order.3.fqdn"
        />
      )}
      {view.origin !== 'online' && view.request !== null && (
        <ValueRow
          label={t('commande.values.key')}
          value={t(
            view.request.keyElsewhere ? 'commande.values.keyElsewhere' : 'commande.values.keyInDossier',
            {
              algorithm: view.request.keyAlgorithm,
            },
          )}
        />
      )}
    </Box>
  );
}
