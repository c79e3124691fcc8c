import { Button, Stack } from '@mui/material';
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { RequestView } from '../../../electron/contract/views.ts';
import type { OrderId } from '../../../electron/contract/words.ts';
import { orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { useApp } from '../../bridge/store.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { useText } from '../../bridge/use-text.ts';
import { Banner } from '../../components/Banner.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { saveAsFile } from './save-as-file.ts';

/** The ways out of a CSR. One that would lead to a wrong order does not leave: its verdict tells what fails. */
export function RequestExits({ request, order }: { readonly request: RequestView; readonly order: OrderId }) {
  const dossier = useDossier();
  const { t } = useText();
  const { run, fault, clear } = useCall();
  const nativeDialogs = useApp((state) => state.info?.nativeDialogs ?? false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const name = orderProfiles[order].officialName;
  const held = request.checks.some(({ verdict }) => verdict === 'fail');
  const save = async () => {
    if (!nativeDialogs) {
      saveAsFile(`${name}.csr`, request.pem);
      return;
    }
    const reply = await run('shell.saveRequest', { dossier: dossier.id, order });
    if (reply.ok) setSavedAt(reply.value.path);
  };
  return (
    <>
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
          onClick={() => void save()}
          aria-label={`${t('commande.request.save')} CSR ${name}`}
        >
          {t('commande.request.save')}
        </Button>
      </Stack>
      {savedAt !== null && (
        <Banner
          tone="ok"
          live
          title={t('commande.request.saved', { path: savedAt })}
          onClose={() => setSavedAt(null)}
        />
      )}
      <FaultBanner fault={fault} onClose={clear} />
    </>
  );
}
