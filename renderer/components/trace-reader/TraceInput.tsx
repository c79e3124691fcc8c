import { Box, Button, Stack, Typography } from '@mui/material';
import { FileText, ShieldCheck } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { useText } from '../../bridge/use-text.ts';
import { Field } from '../Field.tsx';
import type { TraceReading, TraceSource } from './use-trace.ts';

type HeldSource = NonNullable<TraceSource['held']>;

/** The field, and the ways to fill it: typing, pasting, dropping or opening a file. */
export function TraceInput({ trace }: { readonly trace: TraceReading }) {
  const { t } = useText();
  const { source, isUnreadable } = trace;
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) trace.open(file);
  };
  const { over, handlers } = useFileDrop(take);
  return (
    <Box
      {...handlers}
      sx={{
        outline: over ? '2px dashed' : 'none',
        outlineColor: 'primary.main',
        outlineOffset: 4,
        borderRadius: 1,
      }}
    >
      {source.held === null ? (
        <Field
          label={t('traces.field')}
          value={source.text}
          onChange={trace.type}
          placeholder={t('traces.placeholder')}
          multiline
          mono
          note={isUnreadable ? { tone: 'warning', text: t('traces.unreadable') } : null}
        />
      ) : (
        <HeldText trace={trace} held={source.held} />
      )}
      <Actions onFiles={take} onClear={source.text === '' ? null : trace.clear} />
    </Box>
  );
}

/** A file or a long paste, which is named in the field's place. */
function HeldText({ trace, held }: { readonly trace: TraceReading; readonly held: HeldSource }) {
  const { t, number } = useText();
  return (
    <Stack
      direction="row"
      sx={{ gap: 1, alignItems: 'center', p: 1.5, borderRadius: 1, bgcolor: 'background.sunken' }}
    >
      <FileText size={16} aria-hidden style={{ flexShrink: 0 }} />
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography variant="body2">
          {held === 'pasted'
            ? t('traces.pasted', { size: number(trace.source.text.length) })
            : t('traces.fileName', { name: held.name })}
        </Typography>
        {trace.isTooLong && (
          <Typography variant="caption" color="text.secondary">
            {t('traces.tooLong')}
          </Typography>
        )}
      </Box>
    </Stack>
  );
}

/** To open a file, to begin anew where there is a text, and the promise that it stays here. */
function Actions(props: {
  readonly onFiles: (files: FileList | null) => void;
  readonly onClear: (() => void) | null;
}) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Stack direction="row" sx={{ gap: 1, mt: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Button size="small" onClick={() => input.current?.click()}>
        {t('traces.choose')}
      </Button>
      {props.onClear !== null && (
        <Button size="small" variant="text" onClick={props.onClear}>
          {t('traces.clear')}
        </Button>
      )}
      <Typography
        variant="caption"
        color="text.secondary"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, flex: '1 1 16rem' }}
      >
        <ShieldCheck size={14} aria-hidden style={{ flexShrink: 0 }} />
        {t('traces.private')}
      </Typography>
      <input
        ref={input}
        type="file"
        hidden
        accept=".log,.txt,.err,.out,text/plain"
        data-testid="trace-input"
        onChange={(event) => {
          props.onFiles(event.target.files);
          event.target.value = '';
        }}
      />
    </Stack>
  );
}

/** Takes files that are dropped on an element; other things dragged over it are left to the page. */
function useFileDrop(take: (files: FileList) => void) {
  const [over, setOver] = useState(false);
  const drag = (inside: boolean) => (event: DragEvent) => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    setOver(inside);
  };
  const handlers = {
    onDragEnter: drag(true),
    onDragOver: drag(true),
    onDragLeave: drag(false),
    onDrop: (event: DragEvent) => {
      drag(false)(event);
      take(event.dataTransfer.files);
    },
  };
  return { over, handlers };
}
