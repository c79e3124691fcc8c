import { Box, Button, Stack } from '@mui/material';
import { Download, KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { RequestView } from '../../../electron/contract/views.ts';
import type { OrderId } from '../../../electron/contract/words.ts';
import { orderCommonName, orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { useApp } from '../../bridge/store.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { useText } from '../../bridge/use-text.ts';
import { KeySizeChoice, type KeySize } from './KeySizeChoice.tsx';
import { RequestText } from './RequestText.tsx';
import { RequestVerdict } from './RequestVerdict.tsx';
import { saveAsFile } from './save-as-file.ts';

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

/** The ways out of a CSR. One that would lead to a wrong order does not leave: its verdict tells what fails. */
function RequestExits(props: {
  readonly request: RequestView;
  readonly name: string;
  readonly onSave: () => void;
}) {
  const { t } = useText();
  const { request, name } = props;
  const held = request.checks.some(({ verdict }) => verdict === 'fail');
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <CopyButton
        value={request.pem}
        label={`CSR ${name}`}
        text={t('commande.request.copy')}
        disabled={held}
      />
      <Button
        startIcon={<Download />}
        disabled={held}
        onClick={props.onSave}
        aria-label={`${t('commande.request.save')} CSR ${name}`}
      >
        {t('commande.request.save')}
      </Button>
    </Stack>
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
  const { t } = useText();
  const { run, busy, fault, clear } = useCall();
  const nativeDialogs = useApp((state) => state.info?.nativeDialogs ?? false);
  const [bits, setBits] = useState<KeySize>(2048);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const name = orderProfiles[order].officialName;
  const { request } = dossier.orders[order];

  const create = () => {
    setSavedAt(null);
    void run('order.generateRequest', { dossier: dossier.id, order, bits });
  };
  const save = async (pem: string) => {
    if (!nativeDialogs) {
      saveAsFile(`${name}.csr`, pem);
      return;
    }
    const reply = await run('shell.saveRequest', { dossier: dossier.id, order });
    if (reply.ok) setSavedAt(reply.value.path);
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
      <RequestExits request={request} name={name} onSave={() => void save(request.pem)} />
      {savedAt !== null && (
        <Banner
          tone="ok"
          live
          title={t('commande.request.saved', { path: savedAt })}
          onClose={() => setSavedAt(null)}
        />
      )}
      <FaultBanner fault={fault} onClose={clear} />
      <CreateAgain {...part} />
    </Stack>
  );
}
