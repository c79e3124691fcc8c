import { Stack } from '@mui/material';
import { useState } from 'react';
import type { Fault } from '../../../electron/contract/faults.ts';
import type { Message, OrderId } from '../../../electron/contract/words.ts';
import { orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { contractName, readAsBase64 } from '../../bridge/read-files.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { useText } from '../../bridge/use-text.ts';
import { Banner } from '../../components/Banner.tsx';
import { DropZone } from '../../components/DropZone.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { RequestExits } from './RequestExits.tsx';
import { RequestText } from './RequestText.tsx';
import { RequestVerdict } from './RequestVerdict.tsx';

/** The CSR of an order whose key stays elsewhere: brought as a file, judged before it leaves. */
export function BroughtRequest({ order }: { readonly order: OrderId }) {
  const dossier = useDossier();
  const { t, message } = useText();
  const { run, busy, fault, clear } = useCall();
  const [refused, setRefused] = useState<Fault | null>(null);
  const [said, setSaid] = useState<readonly Message[]>([]);
  const name = orderProfiles[order].officialName;
  const { request } = dossier.orders[order];

  const bring = async (files: readonly File[]) => {
    const [file] = files;
    if (file === undefined) return;
    const base64 = await readAsBase64(file).catch(() => '');
    const reply = await run('install.import', {
      dossier: dossier.id,
      files: [{ name: contractName(file.name), base64 }],
    });
    const [answer] = reply.ok ? reply.value.files : [];
    setRefused(answer?.fault ?? null);
    setSaid(answer?.fault === undefined ? (answer?.findings ?? []) : []);
  };
  return (
    <Stack sx={{ gap: 2 }}>
      {request !== null && (
        <>
          <RequestText request={request} name={name} />
          <RequestVerdict request={request} name={name} />
          <RequestExits request={request} order={order} />
        </>
      )}
      {said.length > 0 && (
        <Banner tone="ok" live title={said.map(message).join(' · ')} onClose={() => setSaid([])} />
      )}
      <FaultBanner fault={fault ?? refused} onClose={fault === null ? () => setRefused(null) : clear} />
      <DropZone
        title={t(request === null ? 'commande.request.bring' : 'commande.request.bringAgain')}
        hint={t('commande.request.bringHint')}
        accept=".csr,.req,.p10,.pem,.der,.txt"
        busy={busy}
        onFiles={(files) => void bring(files)}
      />
    </Stack>
  );
}
