import { Box, Button, Stack } from '@mui/material';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { OrderId } from '../../../electron/contract/words.ts';
import { orderCommonName, orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { useText } from '../../bridge/use-text.ts';
import { KeySizeChoice, type KeySize } from './KeySizeChoice.tsx';
import { RequestExits } from './RequestExits.tsx';
import { RequestText } from './RequestText.tsx';
import { RequestVerdict } from './RequestVerdict.tsx';

interface PartProps {
  readonly order: OrderId;
  readonly bits: KeySize;
  readonly onBits: (bits: KeySize) => void;
  readonly busy: boolean;
  readonly onCreate: () => void;
}

/** Before the CSR: the click that makes it, and the size of its key. */
function FirstRequest({ order, bits, onBits, busy, onCreate }: PartProps) {
  const { profile } = useDossier();
  const { t } = useText();
  const name = orderProfiles[order].officialName;
  const blocked = orderCommonName(order, profile) === null;
  return (
    <>
      <Button
        color="primary"
        startIcon={<KeyRound />}
        loading={busy}
        disabled={blocked}
        onClick={onCreate}
        aria-label={`${t('commande.request.create')} ${name}`}
      >
        {t('commande.request.create')}
      </Button>
      {blocked && (
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{t('commande.request.waiting')}</Box>
      )}
      <KeySizeChoice order={order} bits={bits} onChange={onBits} />
    </>
  );
}

/** A new key and CSR in place of the ones that are there, once the reader has agreed. */
function CreateAgain({ order, bits, onBits, busy, onCreate }: PartProps) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const name = orderProfiles[order].officialName;
  return (
    <>
      <Button
        variant="text"
        size="small"
        sx={{ color: 'text.secondary', ml: -1, alignSelf: 'flex-start' }}
        loading={busy && !asking}
        onClick={() => setAsking(true)}
        aria-label={`${t('commande.request.createAgain')} ${name}`}
      >
        {t('commande.request.createAgain')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('commande.request.againTitle', { order: name })}
        confirm={t('commande.request.againConfirm')}
        onConfirm={() => {
          setAsking(false);
          onCreate();
        }}
        onClose={() => setAsking(false)}
      >
        <Stack sx={{ gap: 1 }}>
          {t('commande.request.againBody')}
          <KeySizeChoice order={order} bits={bits} onChange={onBits} />
        </Stack>
      </ConfirmDialog>
    </>
  );
}

/** The key and the CSR of an order: made in one click, judged before they leave, copied or saved. */
export function RequestPart({ order }: { readonly order: OrderId }) {
  const dossier = useDossier();
  const { run, busy, fault, clear } = useCall();
  const [bits, setBits] = useState<KeySize>(2048);
  const name = orderProfiles[order].officialName;
  const { request } = dossier.orders[order];

  const create = () => {
    void run('order.generateRequest', { dossier: dossier.id, order, bits });
  };
  const part: PartProps = { order, bits, onBits: setBits, busy, onCreate: create };

  if (request === null)
    return (
      <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
        <FirstRequest {...part} />
        <FaultBanner fault={fault} onClose={clear} />
      </Stack>
    );
  return (
    <Stack sx={{ gap: 2 }}>
      <RequestText request={request} name={name} />
      <RequestVerdict request={request} name={name} />
      <RequestExits key={request.spkiSha256} request={request} order={order} />
      <FaultBanner fault={fault} onClose={clear} />
      <CreateAgain {...part} />
    </Stack>
  );
}
