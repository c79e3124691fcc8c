import { Box, Button, Stack, Typography } from '@mui/material';
import { PackageOpen } from 'lucide-react';
import { useRef, useState, type SyntheticEvent } from 'react';
import { flushSync } from 'react-dom';
import type { DeploymentView } from '../../../../electron/contract/views.ts';
import type { DeploymentKind } from '../../../../electron/contract/deployment-kinds.ts';
import { orderProfiles } from '../../../../electron/procedure/order-profiles.ts';
import { goToStep } from '../../../bridge/actions.ts';
import { useCall } from '../../../bridge/use-call.ts';
import { useDossier } from '../../../bridge/use-dossier.ts';
import { Banner } from '../../../components/Banner.tsx';
import { FaultBanner } from '../../../components/FaultBanner.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { awaitedFor, certificateOfRole, type Awaited } from './awaited.ts';
import { DeployedCertificate } from './DeployedCertificate.tsx';
import { DeployFields } from './DeployFields.tsx';
import { deployInput, type DeployWish } from './deploy-wish.ts';
import {
  kindFacts,
  orderOfRole,
  type DeploymentRole,
} from '../../../../electron/contract/deployment-kinds.ts';

/** What is waited for before a role's files can be written, and where it is made up for. */
function AwaitedBanner(props: { readonly role: DeploymentRole; readonly waits: Awaited }) {
  const { t } = useText();
  const { waits } = props;
  const name = orderProfiles[orderOfRole[props.role]].officialName;
  return (
    <Banner
      tone="info"
      live
      title={t(`installation.deploy.awaited.${waits}.title`, { name })}
      action={
        waits === 'fqdn' ? (
          <Button size="small" onClick={() => goToStep('dossier')}>
            {t('installation.deploy.goDossier')}
          </Button>
        ) : undefined
      }
    >
      {t(`installation.deploy.awaited.${waits}.body`, { name })}
    </Banner>
  );
}

/** What is written, and whether it was proven by a test. */
function KindHeading({ kind }: { readonly kind: DeploymentKind }) {
  const { t } = useText();
  const { proof } = kindFacts[kind];
  return (
    <>
      <Box>
        <Typography variant="h3">{t(`deploy.kinds.${kind}.title`)}</Typography>
        {proof === 'proven-by-test' && (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 0.25 }}>
            {t('deploy.proof.proven-by-test-explained')}
          </Typography>
        )}
      </Box>
      {proof === 'not-proven-here' && (
        <Banner tone="warning">{t('deploy.proof.not-proven-here-explained')}</Banner>
      )}
    </>
  );
}

/** What a kind asks for and the button that writes its files; in their place, what is waited for. */
export function DeployForm(props: {
  readonly kind: DeploymentKind;
  readonly wish: DeployWish;
  readonly onChange: (wish: DeployWish) => void;
  readonly onWritten: (view: DeploymentView) => void;
}) {
  const dossier = useDossier();
  const { t, language } = useText();
  const call = useCall();
  const form = useRef<HTMLFormElement>(null);
  const [judged, setJudged] = useState(false);
  const { kind, wish } = props;
  const { role } = kindFacts[kind];
  const awaited = awaitedFor(dossier, role);
  const certificate = certificateOfRole(dossier, role);
  if (awaited !== null || certificate === null)
    return <AwaitedBanner role={role} waits={awaited ?? 'certificate'} />;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const input = deployInput(wish, kind, { dossier: dossier.id, language });
    if (input === null) {
      // The notes are drawn first, so that the focus lands on a field that says what is wrong with it.
      flushSync(() => setJudged(true));
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    void call.run('deploy.write', input).then((reply) => {
      if (!reply.ok) return;
      setJudged(false);
      props.onWritten(reply.value);
    });
  };
  return (
    <Stack
      component="form"
      ref={form}
      noValidate
      onSubmit={submit}
      aria-label={t(`deploy.kinds.${kind}.title`)}
      sx={{ gap: 2, pt: 2.5, borderTop: 1, borderColor: 'divider' }}
    >
      <KindHeading kind={kind} />
      <DeployedCertificate entry={certificate} />
      <DeployFields kind={kind} wish={wish} onChange={props.onChange} judged={judged} />
      <Box>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          startIcon={<PackageOpen />}
          loading={call.busy}
        >
          {t('installation.deploy.prepare')}
        </Button>
      </Box>
      <FaultBanner fault={call.fault} onClose={call.clear} />
    </Stack>
  );
}
