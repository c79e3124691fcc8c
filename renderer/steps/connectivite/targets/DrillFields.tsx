import { Box, Checkbox, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { Banner } from '../../../components/Banner.tsx';
import { Field } from '../../../components/Field.tsx';
import { useText } from '../../../bridge/use-text.ts';
import type { DraftReading, ServerDraft } from '../target-drafts.ts';
import { durationText } from '../../../report/target-words.ts';

type TimeField = 'everySeconds' | 'giveUpAfterSeconds' | 'staleAfterSeconds';

/** The times of a revocation drill, and whether it goes on with a list that goes stale. */
export function DrillFields(props: {
  readonly draft: ServerDraft;
  readonly problems: DraftReading<never>['problems'];
  readonly judged: boolean;
  readonly onChange: (part: Partial<ServerDraft>) => void;
}) {
  const text = useText();
  const { t } = text;
  const staleId = useId();
  const { draft, problems } = props;
  const time = (field: TimeField, hint?: string) => {
    const seconds = Number(draft[field].replace(',', '.'));
    const long = seconds >= 60 ? durationText(text, seconds * 1000) : undefined;
    return (
      <Field
        label={t(`connectivite.form.${field}`)}
        value={draft[field]}
        mono
        maxLength={7}
        end={<Typography variant="body2">{t('connectivite.form.seconds')}</Typography>}
        hint={[long, hint].filter((part) => part !== undefined).join(' · ')}
        note={
          problems[field] === undefined ? null : { tone: 'bad', text: t(`connectivite.problems.${field}`) }
        }
        onChange={(value) => props.onChange({ [field]: value })}
      />
    );
  };
  return (
    <Stack sx={{ gap: 2 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))',
        }}
      >
        {time('everySeconds')}
        {time('giveUpAfterSeconds', t('connectivite.form.giveUpHint'))}
      </Box>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
        <Checkbox
          id={staleId}
          checked={draft.playsStale}
          onChange={(_event, playsStale) => props.onChange({ playsStale })}
          slotProps={{ input: { 'aria-describedby': `${staleId}-hint` } }}
          sx={{ p: 0, mt: 0.25 }}
        />
        <Box>
          <Typography component="label" htmlFor={staleId} variant="subtitle2">
            {t('connectivite.form.playsStale')}
          </Typography>
          <Typography id={`${staleId}-hint`} variant="body2" color="text.secondary">
            {t('connectivite.form.playsStaleHint')}
          </Typography>
        </Box>
      </Stack>
      {draft.playsStale && <Box sx={{ maxWidth: '20rem' }}>{time('staleAfterSeconds')}</Box>}
      <Banner tone="info">{t('connectivite.form.drillNeeds')}</Banner>
    </Stack>
  );
}
