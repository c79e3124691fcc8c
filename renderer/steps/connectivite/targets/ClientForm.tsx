import { Box, Stack, Typography } from '@mui/material';
import { Field } from '../../../components/Field.tsx';
import { Segmented } from '../../../components/Segmented.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { emptyDrafts, type ClientDraft, type DraftReading } from '../target-drafts.ts';
import { InterfaceChoice } from './InterfaceChoice.tsx';
import { SimulationExport } from '../../../report/SimulationExport.tsx';

/** Variants of the simulated PSP when all of them are played, a port each. */
const variants = 13;

/** The name proposed while only this machine can call. */
const loopbackName = emptyDrafts.client.pspName;

const arrangements = ['ports', 'sni', 'turn'] as const;

/** The GAP as client: where the simulated PSP listens, under which name, and how its variants are told apart. */
export function ClientForm(props: {
  readonly draft: ClientDraft;
  readonly problems: DraftReading<never>['problems'];
  readonly judged: boolean;
  readonly onChange: (draft: ClientDraft) => void;
}) {
  const { t } = useText();
  const { draft, problems } = props;
  const change = (part: Partial<ClientDraft>) => props.onChange({ ...draft, ...part });
  const first = Number(draft.port);
  const isMany = draft.arrangement === 'ports';
  const note = (field: 'pspName' | 'port') => {
    const problem = problems[field];
    return problem === undefined || problem === 'seconds' || (!props.judged && draft[field].trim() === '')
      ? null
      : ({ tone: 'bad', text: t(`connectivite.problems.${problem}`) } as const);
  };
  return (
    <Stack sx={{ gap: 2.5 }}>
      <InterfaceChoice
        value={draft.address}
        onChange={({ address, loopback }) => {
          // A name that was proposed follows the address: `localhost` leads no other machine here.
          const isProposed = draft.pspName === loopbackName || draft.pspName === draft.address;
          const proposed = loopback ? loopbackName : address;
          change({ address, pspName: isProposed ? proposed : draft.pspName });
        }}
      />
      <Box>
        <Typography variant="subtitle2" component="p" sx={{ mb: 0.75 }}>
          {t('connectivite.form.arrangement')}
        </Typography>
        <Stack direction="row" sx={{ columnGap: 2, rowGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Segmented<ClientDraft['arrangement']>
            label={t('connectivite.form.arrangement')}
            value={draft.arrangement}
            options={arrangements.map((value) => ({
              value,
              label: t(`connectivite.form.arrangements.${value}`),
            }))}
            onChange={(arrangement) => change({ arrangement })}
          />
          <Typography variant="caption" color="text.secondary" sx={{ flex: '1 1 14rem' }}>
            {t(`connectivite.form.arrangementHint.${draft.arrangement}`)}
          </Typography>
        </Stack>
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr) 11rem' }}>
        <Field
          label={t('connectivite.form.pspName')}
          value={draft.pspName}
          mono
          maxLength={253}
          hint={t('connectivite.form.pspNameHint')}
          note={note('pspName')}
          onChange={(pspName) => change({ pspName })}
        />
        <Field
          label={t(isMany ? 'connectivite.form.firstPort' : 'connectivite.form.onePort')}
          value={draft.port}
          mono
          maxLength={5}
          note={note('port')}
          hint={
            isMany && problems.port === undefined
              ? t('connectivite.form.portRange', { fromPort: first, toPort: first + variants - 1 })
              : undefined
          }
          onChange={(port) => change({ port })}
        />
      </Box>
      <SimulationExport />
    </Stack>
  );
}
