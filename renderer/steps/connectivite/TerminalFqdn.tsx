import { useDossier } from '../../bridge/use-dossier.ts';
import { AttestRow } from '../../components/AttestRow.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ValueRow } from '../../components/ValueRow.tsx';
import { useText } from '../../bridge/use-text.ts';

/**
 * The last thing to do outside the wizard: the FQDN typed into the terminal, with its date. Absent while something comes
 * before it, since a name that may still change is not to be typed.
 */
export function TerminalFqdn() {
  const { assessment, attestations, fqdn } = useDossier();
  const { t, message } = useText();
  const item = assessment.steps.flatMap(({ items }) => items).find(({ id }) => id === 'tpe-fqdn-entered');
  if (item === undefined || item.state === 'waiting') return null;
  const stated = attestations['tpe-fqdn-entered'] !== undefined;
  return (
    <Panel sx={{ py: 1 }}>
      <AttestRow
        attestation="tpe-fqdn-entered"
        hint={item.detail && message(item.detail)}
        clause={item.clause}
      />
      {!stated && fqdn !== null && (
        <ValueRow label={t('connectivite.terminalFqdn.value')} value={fqdn} mono copy clause={item.clause} />
      )}
    </Panel>
  );
}
