import { Box, Button, Stack, Typography } from '@mui/material';
import { FileText, ShieldCheck } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { flowIds } from '../../../electron/contract/words.ts';
import { useText } from '../../bridge/use-text.ts';
import { Field } from '../Field.tsx';
import { Panel } from '../Panel.tsx';
import { Segmented } from '../Segmented.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { TraceCard } from './TraceCard.tsx';
import { TraceExamples } from './TraceExamples.tsx';
import { UnknownTrace } from './UnknownTrace.tsx';
import { useTrace, type TraceReading } from './use-trace.ts';

const flowChoices = ['any', ...flowIds] as const;

/** « Collez votre trace » : an error of the publisher's software, and what it means here. Stands alone on any page. */
export function TraceReader() {
  const { t } = useText();
  const trace = useTrace();
  const { found, isEmpty } = trace;
  const said = isEmpty
    ? ''
    : found.length === 0
      ? t('traces.unknown.title')
      : t('traces.found', { count: found.length });
  return (
    <Panel id="trace" title={t('traces.title')} subtitle={t('traces.lead')}>
      <Stack sx={{ gap: 2 }}>
        <TraceInput trace={trace} />
        <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
          <Typography variant="subtitle2" component="p">
            {t('traces.flow.label')}
          </Typography>
          <Segmented
            label={t('traces.flow.label')}
            size="small"
            value={trace.flow ?? 'any'}
            options={flowChoices.map((value) => ({ value, label: t(`traces.flow.${value}`) }))}
            onChange={(value) => trace.choose(value === 'any' ? null : value)}
          />
          <Typography variant="caption" color="text.secondary">
            {t('traces.flow.hint')}
          </Typography>
        </Stack>
        <VisuallyHidden live>{said}</VisuallyHidden>
        {isEmpty ? (
          <TraceExamples onTry={trace.type} />
        ) : found.length === 0 ? (
          <UnknownTrace />
        ) : (
          <Stack component="section" aria-label={said} sx={{ gap: 1.5 }}>
            <Typography variant="h3" component="h3">
              {said}
            </Typography>
            {found.map((one) => (
              <TraceCard key={one.rule} found={one} chosen={trace.flow} />
            ))}
          </Stack>
        )}
      </Stack>
    </Panel>
  );
}

/** The field, and the ways to fill it: typing, pasting, dropping or opening a file. */
function TraceInput({ trace }: { readonly trace: TraceReading }) {
  const { t, number } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { source, isUnreadable, isTooLong } = trace;
  const { held } = source;
  const drag = (inside: boolean) => (event: DragEvent) => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    setOver(inside);
  };
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) trace.open(file);
  };
  return (
    <Box
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event: DragEvent) => {
        drag(false)(event);
        take(event.dataTransfer.files);
      }}
      sx={{
        outline: over ? '2px dashed' : 'none',
        outlineColor: 'primary.main',
        outlineOffset: 4,
        borderRadius: 1,
      }}
    >
      {held === null ? (
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
        <Stack
          direction="row"
          sx={{ gap: 1, alignItems: 'center', p: 1.5, borderRadius: 1, bgcolor: 'background.sunken' }}
        >
          <FileText size={16} aria-hidden style={{ flexShrink: 0 }} />
          <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Typography variant="body2">
              {held === 'pasted'
                ? t('traces.pasted', { size: number(source.text.length) })
                : t('traces.fileName', { name: held.name })}
            </Typography>
            {isTooLong && (
              <Typography variant="caption" color="text.secondary">
                {t('traces.tooLong')}
              </Typography>
            )}
          </Box>
        </Stack>
      )}
      <Stack direction="row" sx={{ gap: 1, mt: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button size="small" onClick={() => input.current?.click()}>
          {t('traces.choose')}
        </Button>
        {source.text !== '' && (
          <Button size="small" variant="text" onClick={trace.clear}>
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
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </Stack>
    </Box>
  );
}
