import { Box, Stack, Typography } from '@mui/material';
import type { ScenarioResult } from '../../../electron/contract/views.ts';
import { Banner } from '../../components/Banner.tsx';
import { ClauseLink } from '../../components/ClauseLink.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Mono } from '../../components/Mono.tsx';
import { ObligationTag } from '../../components/ObligationTag.tsx';
import { toneOfVerdict } from '../../components/tones.ts';
import { useText } from '../../text/use-text.ts';
import { EndColumn } from './EndColumn.tsx';
import { ExchangeTimeline } from './ExchangeTimeline.tsx';

/** One scenario from both sides: the sentence, what each end decided and received, the messages, what to do. */
export function ScenarioDetail({
  result,
  title,
}: {
  readonly result: ScenarioResult;
  readonly title: string;
}) {
  const { t, message, number } = useText();
  const duration = number(Math.round(result.durationMs * 10) / 10);
  const tone = toneOfVerdict[result.verdict];
  return (
    <Stack role="group" aria-label={title} sx={{ gap: 2, whiteSpace: 'normal' }}>
      {result.remedy === undefined ? (
        <Typography variant="subtitle1" component="p">
          {message(result.explanation)}
        </Typography>
      ) : (
        <Banner tone={tone === 'neutral' ? 'info' : tone} title={message(result.explanation)}>
          <p>{message(result.remedy)}</p>
        </Banner>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 15rem), 1fr))',
        }}
      >
        <EndColumn end={result.ends.client} place="client" />
        <EndColumn end={result.ends.server} place="server" />
      </Box>
      {result.timeline.length > 0 && <ExchangeTimeline result={result} />}
      <Box>
        <Stack
          direction="row"
          sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 2, mb: 0.75 }}
        >
          <Typography variant="h3" component="h4">
            {t('connectivite.detail.command')}
          </Typography>
          <CopyButton value={result.command} label={t('connectivite.detail.commandNamed', { title })} />
        </Stack>
        <Mono
          block
          sx={{
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'divider',
            fontSize: 'caption.fontSize',
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          }}
        >
          {result.command}
        </Mono>
      </Box>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <ClauseLink id={result.clause} />
        <ObligationTag obligation={result.obligation} />
        <Typography variant="caption" color="text.secondary" className="tabular">
          {result.tls === null
            ? t('connectivite.detail.noTls', { duration })
            : t('connectivite.detail.tls', { ...result.tls, duration })}
        </Typography>
      </Stack>
    </Stack>
  );
}
