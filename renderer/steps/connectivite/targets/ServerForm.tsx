import { Stack } from '@mui/material';
import { useDossier } from '../../../bridge/use-dossier.ts';
import { Field } from '../../../components/Field.tsx';
import { useText } from '../../../bridge/use-text.ts';
import type { DraftReading, ServerDraft } from '../target-drafts.ts';
import { AddressFields } from './AddressFields.tsx';
import { DrillFields } from './DrillFields.tsx';
import { RequestField } from './RequestField.tsx';
import { SimulationExport } from '../../../report/SimulationExport.tsx';
import { TerminalChoice } from './TerminalChoice.tsx';

/** The GAP as server: where it listens, under which name, who plays the right terminal, and what it has to know. */
export function ServerForm(props: {
  readonly draft: ServerDraft;
  readonly problems: DraftReading<never>['problems'];
  readonly judged: boolean;
  readonly onChange: (draft: ServerDraft) => void;
}) {
  const { draft, problems, judged } = props;
  const change = (part: Partial<ServerDraft>) => props.onChange({ ...draft, ...part });
  return (
    <Stack sx={{ gap: 2.5 }}>
      <AddressFields
        placeholder="gap.editeur.fr:8443"
        draft={draft}
        problems={problems}
        judged={judged}
        onChange={change}
      />
      <ServerName {...props} onChange={(serverName) => change({ serverName })} />
      <RequestField
        value={draft.request}
        problems={problems}
        judged={judged}
        onChange={(request) => change({ request })}
      />
      {draft.plays === 'battery' ? (
        <TerminalChoice value={draft.terminal} onChange={(terminal) => change({ terminal })} />
      ) : (
        <DrillFields draft={draft} problems={problems} judged={judged} onChange={change} />
      )}
      <SimulationExport />
    </Stack>
  );
}

function ServerName(props: {
  readonly draft: ServerDraft;
  readonly problems: DraftReading<never>['problems'];
  readonly judged: boolean;
  readonly onChange: (name: string) => void;
}) {
  const { fqdn } = useDossier();
  const { t } = useText();
  const { draft, judged } = props;
  const name = draft.serverName ?? fqdn ?? '';
  const differs = fqdn !== null && name.trim() !== '' && name.trim().toLowerCase() !== fqdn.toLowerCase();
  const note =
    judged && props.problems.serverName !== undefined
      ? ({ tone: 'bad', text: t('connectivite.problems.name') } as const)
      : differs
        ? ({ tone: 'warning', text: t('connectivite.form.serverNameDiffers', { fqdn }) } as const)
        : null;
  return (
    <Field
      label={t('connectivite.form.serverName')}
      value={name}
      mono
      maxLength={253}
      clause="order.3.fqdn"
      hint={t(fqdn === null ? 'connectivite.form.serverNameUnknown' : 'connectivite.form.serverNameHint')}
      note={note}
      onChange={props.onChange}
    />
  );
}
