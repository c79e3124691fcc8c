import { Box, ButtonBase, Collapse, Typography } from '@mui/material';
import { Ban, ChevronDown, Diamond } from 'lucide-react';
import { useId, useState } from 'react';
import type { TimelineEntry } from '../../electron/contract/views.ts';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { useText } from '../bridge/use-text.ts';
import { Arrow, Lifelines } from './Lifelines.tsx';
import { kindOfEntry } from './exchange-reading.ts';

/** What colours a refusing line: red only where the scenario failed. */
type Loudness = 'error' | 'primary';

/**
 * A line of the story between the two lifelines: a message with its arrow in the direction of travel, or a decision at
 * the lifeline of the end that took it. The refusing line stands out; it is red only where the scenario failed, since
 * a refusal is the right ending of most of them.
 */
export function ExchangeRow(props: {
  readonly entry: TimelineEntry;
  readonly sender: string;
  readonly alarming: boolean;
}) {
  const { entry } = props;
  const isMessage = kindOfEntry(entry) === 'message';
  const fromClient = entry.from === 'client';
  const loud: Loudness = props.alarming ? 'error' : 'primary';
  const colour = entry.refusal ? `${loud}.main` : isMessage ? 'text.primary' : 'text.secondary';
  return (
    <Box
      component="li"
      data-refusal={entry.refusal || undefined}
      sx={{
        display: 'grid',
        gridTemplateColumns: '4.75rem minmax(0, 1fr)',
        columnGap: 1,
        ...(entry.refusal ? { bgcolor: `${loud}.soft`, borderRadius: 1 } : {}),
      }}
    >
      <EntryTime atMs={entry.atMs} />
      <Lifelines>
        <Box
          sx={{
            px: isMessage ? 1.5 : 0,
            pt: 0.5,
            pb: isMessage ? 0 : 0.5,
            color: colour,
            typography: 'body2',
            fontWeight: entry.refusal ? 620 : 400,
            textAlign: fromClient ? 'left' : 'right',
            overflowWrap: 'anywhere',
          }}
        >
          <VisuallyHidden>{props.sender} : </VisuallyHidden>
          {isMessage ? (
            <>
              <EntryText entry={entry} />
              <Arrow towards={fromClient ? 'right' : 'left'} strong={entry.refusal} />
            </>
          ) : (
            <Decision entry={entry} loud={loud} />
          )}
        </Box>
      </Lifelines>
    </Box>
  );
}

/** When, since the beginning of the connection. */
function EntryTime({ atMs }: { readonly atMs: number }) {
  const { t, number } = useText();
  return (
    <Box
      component="span"
      className="tabular"
      sx={{
        typography: 'mono',
        fontSize: 'caption.fontSize',
        color: 'text.secondary',
        textAlign: 'right',
        pt: 0.5,
      }}
    >
      {t('connectivite.detail.ms', { value: number(Math.round(atMs * 10) / 10) })}
    </Box>
  );
}

/** What an end decided, with a mark on its lifeline. */
function Decision({ entry, loud }: { readonly entry: TimelineEntry; readonly loud: Loudness }) {
  const fromClient = entry.from === 'client';
  const Mark = entry.refusal ? Ban : Diamond;
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: fromClient ? 'row' : 'row-reverse',
        alignItems: 'flex-start',
        gap: 1,
      }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{
          display: 'inline-flex',
          flexShrink: 0,
          mt: '0.2em',
          [fromClient ? 'ml' : 'mr']: '-0.5rem',
          color: entry.refusal ? `${loud}.main` : 'grey.500',
          bgcolor: entry.refusal ? `${loud}.soft` : 'background.sunken',
          borderRadius: '50%',
        }}
      >
        <Mark size="0.9rem" strokeWidth={2.5} />
      </Box>
      <Box sx={{ minWidth: 0, maxWidth: '85%' }}>
        <EntryText entry={entry} />
      </Box>
    </Box>
  );
}

/** What a line says; what more is known of it is unfolded on demand. */
function EntryText({ entry }: { readonly entry: TimelineEntry }) {
  const { t, message } = useText();
  const [open, setOpen] = useState(false);
  const region = useId();
  const text = message(entry.text);
  const details = entry.details ?? [];
  if (details.length === 0) return <span>{text}</span>;
  return (
    <>
      <ButtonBase
        aria-expanded={open}
        aria-controls={region}
        aria-label={t('connectivite.detail.whole', { text })}
        onClick={() => setOpen(!open)}
        sx={{ font: 'inherit', textAlign: 'inherit', gap: 0.5, borderRadius: 0.5, color: 'inherit' }}
      >
        <span>{text}</span>
        <ChevronDown size="0.9rem" aria-hidden style={{ flexShrink: 0, rotate: open ? '180deg' : '0deg' }} />
      </ButtonBase>
      <Collapse in={open} id={region} unmountOnExit>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, py: 0.5, textAlign: 'inherit' }}>
          {details.map((detail, index) => (
            <Typography
              key={index}
              component="li"
              variant="caption"
              color="text.secondary"
              sx={{ display: 'block' }}
            >
              {message(detail)}
            </Typography>
          ))}
        </Box>
      </Collapse>
    </>
  );
}
