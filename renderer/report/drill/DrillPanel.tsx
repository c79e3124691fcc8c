import { Box, Stack, Typography } from '@mui/material';
import type { DrillAttempt } from '../../../electron/contract/views.ts';
import { Panel } from '../../components/Panel.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { toneColour, toneGround, type Tone } from '../../components/tones.ts';
import type { Translator } from '../../../electron/texts/translator.ts';
import { useText } from '../../bridge/use-text.ts';
import { durationText } from '../target-words.ts';
import { useElapsedSince, usePaced } from '../use-paced.ts';
import { plotDrill, readDrill, type DrillState } from './drill-reading.ts';
import { DrillPlot } from './DrillPlot.tsx';

/** How often the state is read aloud, at most, in milliseconds. */
const announceEveryMs = 10_000;

/** What a state means: still accepting a revoked terminal is a problem from the first second on. */
function toneOf(state: DrillState): Tone {
  switch (state.kind) {
    case 'waiting':
    case 'before-stale':
      return 'info';
    case 'before':
      return state.outcome === 'accepted' ? 'info' : 'bad';
    case 'still-accepted':
      return 'bad';
    case 'refused':
      return 'ok';
    case 'unknown':
      return 'warning';
  }
}

function sentenceOf(
  { t }: Pick<Translator, 't'>,
  state: DrillState,
  goesOn: boolean,
  duration: (ms: number) => string,
): string {
  switch (state.kind) {
    case 'waiting':
      return t('connectivite.drill.waiting');
    case 'before':
      return t(`connectivite.drill.before.${state.outcome}`);
    case 'before-stale':
      return t('connectivite.drill.beforeStale', { duration: duration(state.leftMs) });
    case 'still-accepted':
      return goesOn
        ? t(`connectivite.drill.stillAccepted.${state.phase}`, { duration: duration(state.sinceMs) })
        : t(`connectivite.drill.never.${state.phase}`);
    case 'refused':
      return t(`connectivite.drill.refused.${state.phase}`, { duration: duration(state.afterMs) });
    case 'unknown':
      return t(`connectivite.drill.unknown.${state.phase}`, { duration: duration(state.sinceMs) });
  }
}

/** Between two calls the clock of what goes on goes on: a terminal stays revoked, a list nears its end. In whole seconds. */
function clockOf({ kind }: DrillState, ms: number, sinceLast: number): number {
  if (kind === 'refused') return ms;
  const now = kind === 'before-stale' ? Math.max(0, ms - sinceLast) : ms + sinceLast;
  return Math.floor(now / 1000) * 1000;
}

/** The revocation drill: where it is in a line, and its calls on a line of time. */
export function DrillPanel(props: { readonly attempts: readonly DrillAttempt[]; readonly running: boolean }) {
  const text = useText();
  const { t } = text;
  const { attempts, running } = props;
  const sinceLast = useElapsedSince(attempts);
  // Once it is over, nobody waits for a list to go stale any more.
  const states = readDrill(attempts).filter(({ kind }) => running || kind !== 'before-stale');
  const duration = (ms: number) => durationText(text, ms);
  const told = states.map((state, index) => {
    const goesOn = running && index === states.length - 1;
    const now = (ms: number) => duration(goesOn ? clockOf(state, ms, sinceLast) : ms);
    return { tone: toneOf(state), sentence: sentenceOf(text, state, goesOn, now) };
  });
  const sentence = told.map((one) => one.sentence).join(' ');
  const announced = usePaced(sentence, announceEveryMs);
  const plot = plotDrill(attempts);
  const count = (outcome: DrillAttempt['outcome']) =>
    attempts.filter((attempt) => attempt.outcome === outcome).length;
  return (
    <Panel title={t('connectivite.drill.title')}>
      <Stack sx={{ gap: 2 }}>
        <Stack sx={{ gap: 1 }} aria-hidden={running} data-testid="drill-state">
          {told.map((one) => (
            <Stack
              key={one.sentence}
              direction="row"
              className="tabular"
              sx={{
                gap: 1.25,
                alignItems: 'center',
                px: 2,
                py: 1.5,
                borderRadius: 1,
                bgcolor: toneGround(one.tone),
              }}
            >
              <ToneIcon tone={one.tone} size={18} />
              <Typography variant="h2" component="p" sx={{ color: toneColour(one.tone) }}>
                {one.sentence}
              </Typography>
            </Stack>
          ))}
        </Stack>
        {running && (
          <Box aria-live="polite" sx={{ position: 'absolute', width: 0, height: 0, overflow: 'hidden' }}>
            {announced}
          </Box>
        )}
        {attempts.length > 0 && (
          <>
            <DrillPlot
              plot={plot}
              description={t('connectivite.drill.plotDescribed', {
                count: attempts.length,
                accepted: count('accepted'),
                refused: count('refused'),
                state: sentence,
              })}
            />
            <Typography variant="caption" color="text.secondary" className="tabular">
              {t('connectivite.drill.attempts', { count: attempts.length })}{' '}
              {t('connectivite.drill.lasts', { duration: duration(plot.lengthMs) })}
            </Typography>
          </>
        )}
      </Stack>
    </Panel>
  );
}
