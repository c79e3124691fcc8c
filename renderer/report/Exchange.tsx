import { Box, Typography } from '@mui/material';
import type { ScenarioResult } from '../../electron/contract/views.ts';
import { useText } from '../bridge/use-text.ts';
import { EndColumn } from './EndColumn.tsx';
import { ExchangeRow } from './ExchangeRow.tsx';
import { targetRows, type TargetSketch } from '../../electron/procedure/targets.ts';
import { partyText } from './target-words.ts';

/**
 * Both sides of an exchange, the caller at the left: what each end says of the other, then a lifeline each with the
 * messages between them in the order of time.
 */
export function Exchange(props: { readonly result: ScenarioResult; readonly target: TargetSketch }) {
  const text = useText();
  const { result, target } = props;
  const foreign = targetRows[target.kind].foreignParty;
  const name = (end: 'client' | 'server') => partyText(text, target, result.ends[end].role);
  return (
    <Box component="section" aria-label={text.t('connectivite.detail.exchange')}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        {(['client', 'server'] as const).map((end) => (
          <EndColumn
            key={end}
            end={result.ends[end]}
            place={end}
            name={name(end)}
            isForeign={result.ends[end].role === foreign}
          />
        ))}
      </Box>
      {result.timeline.length > 0 && (
        <>
          <Typography variant="h3" component="h4" sx={{ mt: 2, mb: 0.5 }}>
            {text.t('connectivite.detail.timeline')}
          </Typography>
          <Box
            aria-hidden
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              gap: 2,
              pl: '5.75rem',
              typography: 'subtitle2',
            }}
          >
            <span>{name('client')}</span>
            <span>{name('server')}</span>
          </Box>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {result.timeline.map((entry, index) => (
              <ExchangeRow
                key={index}
                entry={entry}
                sender={name(entry.from)}
                alarming={result.verdict === 'fail'}
              />
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
