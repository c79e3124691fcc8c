import { Box, Stack, Typography } from '@mui/material';
import type { ScenarioResult } from '../../electron/contract/views.ts';
import { Banner } from '../components/Banner.tsx';
import { ClauseLink } from '../components/ClauseLink.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { Mono } from '../components/Mono.tsx';
import { ObligationTag } from '../components/ObligationTag.tsx';
import { toneOfVerdict } from '../components/tones.ts';
import { useText } from '../bridge/use-text.ts';
import { Exchange } from './Exchange.tsx';
import type { TargetSketch } from '../../electron/procedure/targets.ts';

/**
 * One scenario: the sentence with its clause, what to do, the same check by hand; then both sides, each with its account,
 * and the messages between them.
 */
export function ScenarioDetail(props: {
  readonly result: ScenarioResult;
  readonly title: string;
  readonly target: TargetSketch;
}) {
  const { t, message, number } = useText();
  const { result, title } = props;
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
      <Stack direction="row" sx={{ columnGap: 1.5, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <ClauseLink id={result.clause} />
        <ObligationTag obligation={result.obligation} />
        <Typography variant="caption" color="text.secondary" className="tabular">
          {result.tls === null
            ? t('connectivite.detail.noTls', { duration })
            : t('connectivite.detail.tls', { ...result.tls, duration })}
        </Typography>
      </Stack>
      {result.command !== '' && <Command command={result.command} title={title} />}
      <Exchange result={result} target={props.target} />
    </Stack>
  );
}

function Command(props: { readonly command: string; readonly title: string }) {
  const { t } = useText();
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 2, mb: 0.75 }}>
        <Typography variant="h3" component="h4">
          {t('connectivite.detail.command')}
        </Typography>
        <CopyButton
          value={props.command}
          label={t('connectivite.detail.commandNamed', { title: props.title })}
        />
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
        {props.command}
      </Mono>
    </Box>
  );
}
