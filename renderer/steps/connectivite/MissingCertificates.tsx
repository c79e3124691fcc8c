import { Button, Typography } from '@mui/material';
import { GraduationCap } from 'lucide-react';
import { orderProfiles } from '../../../electron/procedure/order-profiles.ts';
import { goToStep } from '../../bridge/actions.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import type { TargetRun } from './use-target-run.ts';

/** What stands in place of the results while a certificate is missing: why, and one click that makes up for it. */
export function MissingCertificates({ run }: { readonly run: TargetRun }) {
  const dossier = useDossier();
  const { t } = useText();
  const needsFqdn = dossier.fqdn === null;
  const names = run.missing.map((order) => orderProfiles[order].officialName);
  const [first, second] = names;
  return (
    <Panel>
      <EmptyState
        icon={<GraduationCap />}
        title={t('connectivite.empty.title', { count: names.length })}
        action={
          needsFqdn ? (
            <Button variant="contained" color="primary" onClick={() => goToStep('dossier')}>
              {t('connectivite.empty.goDossier')}
            </Button>
          ) : (
            <Button
              variant="contained"
              color="primary"
              size="large"
              loading={run.phase !== 'idle'}
              onClick={() => run.practiseAndStart({ kind: 'rehearsal' })}
            >
              {t('connectivite.empty.create')}
            </Button>
          )
        }
      >
        <Typography variant="subtitle1" component="p" sx={{ mb: 1 }}>
          {first !== undefined && second !== undefined
            ? t('connectivite.empty.and', { first, second })
            : first}
        </Typography>
        {t(needsFqdn ? 'connectivite.empty.needsFqdn' : 'connectivite.empty.body')}
      </EmptyState>
    </Panel>
  );
}
