import { Stack } from '@mui/material';
import { useState } from 'react';
import type { DeploymentView } from '../../../../electron/contract/views.ts';
import type { DeploymentKind } from '../../../../electron/contract/deployment-kinds.ts';
import { Panel } from '../../../components/Panel.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { DeployForm } from './DeployForm.tsx';
import { DeployResult } from './DeployResult.tsx';
import { emptyWish } from './deploy-wish.ts';
import { kindFacts } from '../../../../electron/contract/deployment-kinds.ts';
import { KindChoice } from './KindChoice.tsx';

const clauses = { server: 'annex.tpe.mutual', client: 'annex.psp.mutual' } as const;

/** « Préparer l’installation »: from the certificates to what a server or a client needs to play the GAP. */
export function DeployPanel() {
  const { t } = useText();
  const [kind, setKind] = useState<DeploymentKind | null>(null);
  const [wish, setWish] = useState(emptyWish);
  const [written, setWritten] = useState<DeploymentView | null>(null);
  return (
    <Panel
      id="deploy"
      title={t('deploy.title')}
      subtitle={t('deploy.lead')}
      clause={clauses[kind === null ? 'server' : kindFacts[kind].role]}
    >
      <Stack sx={{ gap: 2.5 }}>
        <KindChoice value={kind} onChange={setKind} />
        {kind !== null && (
          <DeployForm
            key={kind}
            kind={kind}
            wish={wish}
            onChange={setWish}
            onWritten={(view) => {
              setWritten(view);
              // What guards a key is not kept once it has served.
              setWish((known) => ({ ...known, password: '' }));
            }}
          />
        )}
        {written !== null && written.kind === kind && <DeployResult written={written} />}
      </Stack>
    </Panel>
  );
}
