import { Box, Typography } from '@mui/material';
import { MoveLeft, MoveRight } from 'lucide-react';
import type { ScenarioResult, TimelineEntry } from '../../../electron/contract/views.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useText } from '../../text/use-text.ts';

const columns = '4.5rem minmax(0, 1fr) 2rem minmax(0, 1fr)';

/** The messages of a handshake in the order of the wire, the caller at the left, with their times. */
export function ExchangeTimeline({ result }: { readonly result: ScenarioResult }) {
  const { t } = useText();
  const name = (end: 'client' | 'server') => t(`connectivite.detail.party.${result.ends[end].role}`);
  return (
    <Box>
      <Typography variant="h3" component="h4" sx={{ mb: 0.75 }}>
        {t('connectivite.detail.timeline')}
      </Typography>
      <Box
        aria-hidden
        sx={{ display: 'grid', gridTemplateColumns: columns, gap: 1.5, typography: 'subtitle2', mb: 0.5 }}
      >
        <span />
        <Box sx={{ textAlign: 'right' }}>{name('client')}</Box>
        <span />
        <span>{name('server')}</span>
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {result.timeline.map((entry, index) => (
          <TimelineLine
            key={index}
            entry={entry}
            sender={name(entry.from)}
            alarming={result.verdict === 'fail'}
          />
        ))}
      </Box>
    </Box>
  );
}

function TimelineLine(props: {
  readonly entry: TimelineEntry;
  readonly sender: string;
  /** A refusal is the right ending of most scenarios; it is red only where the scenario failed. */
  readonly alarming: boolean;
}) {
  const { t, message, number } = useText();
  const { entry } = props;
  const fromClient = entry.from === 'client';
  const colour = entry.refusal ? (props.alarming ? 'error.main' : 'primary.main') : 'text.primary';
  const Arrow = fromClient ? MoveRight : MoveLeft;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: columns,
        gap: 1.5,
        alignItems: 'center',
        py: 0.5,
        color: colour,
        typography: 'body2',
        fontWeight: entry.refusal ? 620 : 400,
      }}
    >
      <Box
        component="span"
        className="tabular"
        sx={{ typography: 'mono', fontSize: 'caption.fontSize', color: 'text.secondary' }}
      >
        {t('connectivite.detail.ms', { value: number(Math.round(entry.atMs * 10) / 10) })}
      </Box>
      <Box
        sx={{
          gridColumn: fromClient ? 2 : 4,
          gridRow: 1,
          textAlign: fromClient ? 'right' : 'left',
          overflowWrap: 'anywhere',
        }}
      >
        <VisuallyHidden>{props.sender} : </VisuallyHidden>
        {message(entry.text)}
      </Box>
      <Box
        component="span"
        aria-hidden
        sx={{
          gridColumn: 3,
          gridRow: 1,
          display: 'flex',
          justifyContent: 'center',
          color: entry.refusal ? colour : 'grey.500',
        }}
      >
        <Arrow size="1.6rem" strokeWidth={1.5} />
      </Box>
    </Box>
  );
}
