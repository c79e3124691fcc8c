import { Stack, Typography } from '@mui/material';
import { flowIds } from '../../../electron/contract/words.ts';
import { useText } from '../../bridge/use-text.ts';
import { Panel } from '../Panel.tsx';
import { Segmented } from '../Segmented.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { TraceCard } from './TraceCard.tsx';
import { TraceExamples } from './TraceExamples.tsx';
import { TraceInput } from './TraceInput.tsx';
import { UnknownTrace } from './UnknownTrace.tsx';
import { useTrace } from './use-trace.ts';

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
