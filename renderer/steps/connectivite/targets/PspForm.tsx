import { Stack } from '@mui/material';
import { useDossier } from '../../../bridge/use-dossier.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Field } from '../../../components/Field.tsx';
import { parseServerAddress } from '../../../../electron/procedure/address.ts';
import { useText } from '../../../bridge/use-text.ts';
import type { DraftReading, PspDraft } from '../target-drafts.ts';
import { AddressFields } from './AddressFields.tsx';
import { RequestField } from './RequestField.tsx';

/** A real PSP: where it answers, under which name, and what it will be shown. */
export function PspForm(props: {
  readonly draft: PspDraft;
  readonly problems: DraftReading<never>['problems'];
  readonly judged: boolean;
  readonly onChange: (draft: PspDraft) => void;
}) {
  const { t } = useText();
  const { orders } = useDossier();
  const { draft, problems, judged } = props;
  const change = (part: Partial<PspDraft>) => props.onChange({ ...draft, ...part });
  const read = parseServerAddress(draft.address);
  const certificate = orders['auth-cli'].certificates.find((entry) => entry.current);
  return (
    <Stack sx={{ gap: 2.5 }}>
      {certificate !== undefined && (
        <Banner
          tone="warning"
          title={t(
            certificate.kind === 'practice' ? 'connectivite.form.pspPractice' : 'connectivite.form.pspReal',
          )}
        >
          {t('connectivite.form.pspRealHint')}
        </Banner>
      )}
      <AddressFields
        placeholder="psp.exemple.fr:443"
        draft={draft}
        problems={problems}
        judged={judged}
        onChange={change}
      />
      <Field
        label={t('connectivite.form.pspServerName')}
        value={draft.serverName ?? (read.ok ? read.host : '')}
        mono
        maxLength={253}
        hint={t('connectivite.form.pspServerNameHint')}
        note={
          judged && problems.serverName !== undefined
            ? { tone: 'bad', text: t('connectivite.problems.name') }
            : null
        }
        onChange={(serverName) => change({ serverName: serverName === '' ? null : serverName })}
      />
      <RequestField
        value={draft.request}
        problems={problems}
        judged={judged}
        onChange={(request) => change({ request })}
      />
    </Stack>
  );
}
