import { Stack, Typography } from '@mui/material';
import type { OrderId } from '../../../electron/contract/words.ts';
import { orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { useText } from '../../bridge/use-text.ts';
import { Fold } from '../../components/Fold.tsx';

const sizes = [2048, 3072, 4096] as const;
/** Length of the RSA modulus, in bits. */
export type KeySize = (typeof sizes)[number];

/** Folded, since 2048 bits is what the certificates of the IGC-Santé carry. */
export function KeySizeChoice(props: {
  readonly order: OrderId;
  readonly bits: KeySize;
  readonly onChange: (bits: KeySize) => void;
}) {
  const { t } = useText();
  const name = orderProfiles[props.order].officialName;
  return (
    <Fold label={t('commande.request.keySizeFold', { bits: props.bits })} name={name}>
      <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
        <Segmented
          label={`${t('commande.request.keySize')}, ${name}`}
          value={String(props.bits)}
          options={sizes.map((bits) => ({
            value: String(bits),
            label: t('commande.request.bits', { bits }),
          }))}
          onChange={(chosen) => props.onChange(sizes.find((bits) => String(bits) === chosen) ?? 2048)}
        />
        <Typography variant="caption" color="text.secondary">
          {t('commande.request.keySizeExplained')}
        </Typography>
      </Stack>
    </Fold>
  );
}
