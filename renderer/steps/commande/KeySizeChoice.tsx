import { Box, Button, Collapse, Stack, Typography } from '@mui/material';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { OrderId } from '../../../electron/contract/words.ts';
import { orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { Segmented } from '../../components/Segmented.tsx';
import { useText } from '../../text/use-text.ts';

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
  const [open, setOpen] = useState(false);
  const region = useId();
  const name = orderProfiles[props.order].officialName;
  return (
    <Box>
      <Button
        variant="text"
        size="small"
        sx={{ color: 'text.secondary', ml: -1 }}
        endIcon={<ChevronDown style={{ rotate: open ? '180deg' : '0deg' }} />}
        aria-expanded={open}
        aria-controls={region}
        onClick={() => setOpen(!open)}
      >
        {t('commande.request.keySizeFold', { bits: props.bits })}
      </Button>
      <Collapse in={open} id={region} unmountOnExit>
        <Stack sx={{ gap: 1, pt: 1, alignItems: 'flex-start' }}>
          <Segmented
            label={`${t('commande.request.keySize')}, ${name}`}
            value={String(props.bits)}
            options={sizes.map((bits) => ({ value: String(bits), label: t('commande.request.bits', { bits }) }))}
            onChange={(chosen) => props.onChange(sizes.find((bits) => String(bits) === chosen) ?? 2048)}
          />
          <Typography variant="caption" color="text.secondary">
            {t('commande.request.keySizeExplained')}
          </Typography>
        </Stack>
      </Collapse>
    </Box>
  );
}
