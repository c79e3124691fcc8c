import { targetRows } from '../../../electron/procedure/targets.ts';
import { useText } from '../../bridge/use-text.ts';
import { ClientForm } from './targets/ClientForm.tsx';
import { PspForm } from './targets/PspForm.tsx';
import { ServerForm } from './targets/ServerForm.tsx';
import { TargetPanel } from './TargetPanel.tsx';
import type { TargetSession } from './target-session.ts';
import type { TargetForm } from './use-target-form.ts';

/** The form of the target on screen; the rehearsal needs none. */
export function TargetForms(props: {
  readonly form: TargetForm;
  readonly session: TargetSession;
  readonly folded: boolean;
  readonly onSubmit: () => void;
}) {
  const { t } = useText();
  const { form, session } = props;
  const { tab, drafts, change } = session;
  const { clause } = targetRows[tab];
  if (clause === null || tab === 'rehearsal') return null;
  const { problems, target } = form.reading;
  const common = { problems, judged: form.judged };
  return (
    <TargetPanel
      key={tab}
      title={t(`connectivite.form.title.${tab}`)}
      clause={clause}
      target={target}
      open={!props.folded}
      onOpen={form.unfold}
      onSubmit={props.onSubmit}
    >
      {tab === 'gap-server' && (
        <ServerForm {...common} draft={drafts.server} onChange={(server) => change({ server })} />
      )}
      {tab === 'gap-client' && (
        <ClientForm {...common} draft={drafts.client} onChange={(client) => change({ client })} />
      )}
      {tab === 'psp' && <PspForm {...common} draft={drafts.psp} onChange={(psp) => change({ psp })} />}
    </TargetPanel>
  );
}
