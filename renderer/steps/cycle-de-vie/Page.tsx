import { Button } from '@mui/material';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { orderIds } from '../../../electron/contract/words.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { LifetimeFrieze } from './LifetimeFrieze.tsx';
import { lifetimesOf } from './lifetimes.ts';
import { LifetimeTable } from './LifetimeTable.tsx';
import { RevocationPractice } from './RevocationPractice.tsx';
import { WhatToDo } from './WhatToDo.tsx';

/** « Cycle de vie »: what ends when, who says so beforehand, and what to do the day something goes wrong. */
export default function CycleDeViePage() {
  const dossier = useDossier();
  const { t } = useText();
  const [now] = useState(() => new Date());
  const { run, busy, fault, clear } = useCall();
  const lives = lifetimesOf(dossier, now);
  const issue = () =>
    void run('practice.issue', { dossier: dossier.id, orders: [...orderIds], makeMissingRequests: true });
  return (
    <Page title={t('cycleDeVie.title')} subtitle={t('cycleDeVie.lead')}>
      <FaultBanner fault={fault} onClose={clear} />
      {lives.length === 0 ? (
        <Panel>
          <EmptyState
            icon={<CalendarClock />}
            title={t('cycleDeVie.empty.title')}
            action={
              <Button
                variant="contained"
                color="primary"
                loading={busy}
                disabled={dossier.fqdn === null}
                onClick={issue}
              >
                {t('cycleDeVie.empty.create')}
              </Button>
            }
          >
            {t('cycleDeVie.empty.body')} {dossier.fqdn === null && t('cycleDeVie.empty.needsFqdn')}
          </EmptyState>
        </Panel>
      ) : (
        <>
          <LifetimeFrieze lives={lives} now={now} />
          <LifetimeTable lives={lives} now={now} />
          <RevocationPractice />
        </>
      )}
      <WhatToDo />
    </Page>
  );
}
