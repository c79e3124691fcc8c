import { Box, Button, Stack, Typography } from '@mui/material';
import { ArrowRight } from 'lucide-react';
import type { FlowId } from '../../../electron/contract/words.ts';
import type { RecognisedTrace } from '../../../electron/traces/recognise-trace.ts';
import { traceOrigins } from '../../../electron/traces/rules.ts';
import { goToStep } from '../../bridge/actions.ts';
import { useApp } from '../../bridge/store.ts';
import { useText } from '../../bridge/use-text.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { Mono } from '../Mono.tsx';
import { Tag } from '../Tag.tsx';

/** One message that was recognised: what, who refused whom, why, what to do, and the line itself. */
export function TraceCard({
  found,
  chosen,
}: {
  readonly found: RecognisedTrace;
  /** What the reader said the program was doing. */
  readonly chosen: FlowId | null;
}) {
  const { message } = useText();
  return (
    <Stack
      component="article"
      aria-label={message(found.title)}
      sx={{ gap: 1.5, p: 2, borderRadius: 1, border: 1, borderColor: 'divider' }}
    >
      <Headline found={found} chosen={chosen} />
      <WhyAndRemedy found={found} />
      {found.maybe.length > 0 && <OtherCauses causes={found.maybe} />}
      <Excerpt found={found} />
      {found.consequences.length > 0 && <Consequences consequences={found.consequences} />}
      <WaysOn found={found} />
    </Stack>
  );
}

/** What it is and who refused whom; the flow, where the message tells of another than the one that was chosen. */
function Headline({ found, chosen }: { readonly found: RecognisedTrace; readonly chosen: FlowId | null }) {
  const { t, message } = useText();
  const { flow } = found;
  return (
    <Box>
      <Typography variant="subtitle1" component="h4">
        {message(found.title)}
      </Typography>
      <Typography variant="body1">{message(found.side)}</Typography>
      {chosen !== null && flow !== null && flow !== chosen && (
        <Typography variant="caption" color="text.secondary" component="p">
          {t('traces.toldBy', { flow: t(`traces.flow.${flow}`) })}
        </Typography>
      )}
    </Box>
  );
}

function WhyAndRemedy({ found }: { readonly found: RecognisedTrace }) {
  const { t, message } = useText();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))',
        '& dt': { typography: 'subtitle2' },
        '& dd': { m: 0, typography: 'body2' },
      }}
    >
      <div>
        <dt>{t('traces.why')}</dt>
        <dd>{message(found.why)}</dd>
      </div>
      <div>
        <dt>{t('traces.remedy')}</dt>
        <dd>{message(found.remedy)}</dd>
      </div>
    </Box>
  );
}

function OtherCauses({ causes }: { readonly causes: RecognisedTrace['maybe'] }) {
  const { t } = useText();
  return (
    <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography variant="caption" color="text.secondary">
        {t('traces.maybe')}
      </Typography>
      {causes.map((cause) => (
        <Tag key={cause}>{t(`traces.causes.${cause}.title`)}</Tag>
      ))}
    </Stack>
  );
}

/** The line itself, with its number and what wrote it. */
function Excerpt({ found }: { readonly found: RecognisedTrace }) {
  const { t } = useText();
  const { line, excerpt } = found;
  const origin = traceOrigins[found.origin];
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 2, mb: 0.5 }}>
        <Typography variant="caption" color="text.secondary" className="tabular">
          {t('traces.excerpt', { line, origin })}
        </Typography>
        <CopyButton value={excerpt} label={t('traces.excerptNamed', { line })} />
      </Stack>
      <Mono block sx={{ fontSize: 'caption.fontSize', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {excerpt}
      </Mono>
    </Box>
  );
}

/** What other lines say that follows from this one. */
function Consequences({ consequences }: { readonly consequences: RecognisedTrace['consequences'] }) {
  const { t, message } = useText();
  return (
    <Typography variant="caption" color="text.secondary">
      {t('traces.follows')}{' '}
      {consequences
        .map(({ title, line }) => t('traces.followsLine', { title: message(title), line }))
        .join(', ')}
    </Typography>
  );
}

/** The clauses that the message touches, and the step where it is dealt with, unless it is this one. */
function WaysOn({ found }: { readonly found: RecognisedTrace }) {
  const { t } = useText();
  const here = useApp(({ screen }) => (screen.kind === 'step' ? screen.step : null));
  const { clauses, step } = found;
  return (
    <Stack direction="row" sx={{ gap: 1.5, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
      {clauses.map((clause) => (
        <ClauseLink key={clause} id={clause} />
      ))}
      {step !== here && (
        <Button
          size="small"
          endIcon={<ArrowRight size={15} />}
          sx={{ ml: 'auto' }}
          onClick={() => goToStep(step)}
        >
          {t('traces.goTo', { step: t(`common.step.${step}`) })}
        </Button>
      )}
    </Stack>
  );
}
