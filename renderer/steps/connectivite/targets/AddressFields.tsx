import { Box } from '@mui/material';
import { parseServerAddress } from '../../../../electron/procedure/address.ts';
import { Field } from '../../../components/Field.tsx';
import { useText } from '../../../bridge/use-text.ts';
import type { DraftReading } from '../target-drafts.ts';

interface Where {
  readonly address: string;
  readonly port: string;
}

/** Where a server listens: an address as it was copied, and the port where it has none. */
export function AddressFields(props: {
  readonly draft: Where;
  /** An example. */
  readonly placeholder: string;
  readonly problems: DraftReading<never>['problems'];
  /** Whether what is wrong is said: not before a start was tried. */
  readonly judged: boolean;
  readonly onChange: (where: Partial<Where>) => void;
}) {
  const { t } = useText();
  const { draft, problems, judged } = props;
  const read = parseServerAddress(draft.address);
  const written = read.ok ? read.port : null;
  const note = (field: 'address' | 'port') => {
    const problem = problems[field];
    return judged && problem !== undefined && problem !== 'seconds'
      ? ({ tone: 'bad', text: t(`connectivite.problems.${problem}`) } as const)
      : null;
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr) 8rem' }}>
      <Field
        label={t('connectivite.form.address')}
        value={draft.address}
        mono
        maxLength={2000}
        placeholder={props.placeholder}
        hint={t('connectivite.form.addressHint')}
        note={note('address')}
        onChange={(address) => props.onChange({ address })}
      />
      <Field
        label={t('connectivite.form.port')}
        value={written === null ? draft.port : String(written)}
        mono
        maxLength={5}
        disabled={written !== null}
        hint={written === null ? undefined : t('connectivite.form.portInAddress')}
        note={note('port')}
        onChange={(port) => props.onChange({ port })}
      />
    </Box>
  );
}
