import { Box, Stack, Typography } from '@mui/material';
import type { Survey, SurveyRow } from '../../../electron/contract/views.ts';
import { Mono } from '../../components/Mono.tsx';
import { Tag } from '../../components/Tag.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { toneColour } from '../../components/tones.ts';
import { useText } from '../../bridge/use-text.ts';
import { protocolName, suiteGroups, toneOfRow } from './survey-reading.ts';

/** The protocols and the cipher suites that a server was seen to take or to refuse, and what each is worth. */
export function ProtocolSurvey({
  survey,
}: {
  readonly survey: Pick<Survey, 'protocols' | 'suites' | 'groups' | 'suiteOrder'>;
}) {
  const { t } = useText();
  const groups = suiteGroups(survey.suites);
  const { groups: keyGroups = [], suiteOrder = 'unknown' } = survey;
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 4,
        rowGap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 19rem), 1fr))',
      }}
    >
      {survey.protocols.length > 0 && (
        <Box>
          <Typography variant="subtitle2" component="h4" sx={{ m: 0, mb: 0.5 }}>
            {t('connectivite.survey.protocols')}
          </Typography>
          <Rows rows={survey.protocols.map((row) => ({ ...row, name: protocolName(row.name) }))} />
        </Box>
      )}
      {groups.map((group) => (
        <Box key={group.protocol}>
          <Typography variant="subtitle2" component="h4" sx={{ m: 0, mb: 0.5 }}>
            {t('connectivite.survey.suites', { protocol: protocolName(group.protocol) })}
          </Typography>
          {group.accepted.length === 0 ? (
            <Typography variant="body2" color="text.secondary">
              {t('connectivite.survey.noSuites')}
            </Typography>
          ) : (
            <Rows rows={group.accepted} />
          )}
          {group.weakRefused > 0 && (
            <Stack
              direction="row"
              sx={{ gap: 0.75, mt: 0.5, alignItems: 'center', typography: 'body2', color: 'text.secondary' }}
            >
              <ToneIcon tone="ok" size={14} />
              {t('connectivite.survey.weakRefused', { count: group.weakRefused })}
            </Stack>
          )}
        </Box>
      ))}
      {keyGroups.length > 0 && (
        <Box>
          <Typography variant="subtitle2" component="h4" sx={{ m: 0, mb: 0.5 }}>
            {t('connectivite.survey.keyGroups')}
          </Typography>
          <Rows rows={keyGroups} />
          {suiteOrder !== 'unknown' && (
            <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
              {t(`connectivite.survey.order.${suiteOrder}`)}
            </Typography>
          )}
        </Box>
      )}
    </Box>
  );
}

function Rows({ rows }: { readonly rows: readonly SurveyRow[] }) {
  const { t } = useText();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => {
        const tone = toneOfRow(row);
        return (
          <Stack
            component="li"
            direction="row"
            key={row.name}
            sx={{ gap: 1, py: 0.375, alignItems: 'center', minWidth: 0 }}
          >
            <ToneIcon tone={tone} size={14} />
            <Mono sx={{ flex: 1, minWidth: 0, fontSize: 'caption.fontSize' }}>{row.name}</Mono>
            <Typography component="span" variant="caption" sx={{ color: toneColour(tone) }}>
              {t(`connectivite.survey.state.${row.state}`)}
            </Typography>
            <Tag tone={row.quality === 'weak' && row.state === 'accepted' ? 'warning' : undefined}>
              {t(`connectivite.survey.quality.${row.quality}`)}
            </Tag>
          </Stack>
        );
      })}
    </Box>
  );
}
