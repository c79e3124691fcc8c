import { Box, Stack, Typography } from '@mui/material';
import { toneColour, type Tone } from '../../components/tones.ts';
import { useText } from '../../bridge/use-text.ts';
import { charactersOf, type PassphraseStrength } from './passphrase-strength.ts';
import { changing } from '../../theme-tokens.ts';

const levels: Readonly<Record<PassphraseStrength, { readonly bars: number; readonly tone: Tone }>> = {
  empty: { bars: 0, tone: 'neutral' },
  short: { bars: 1, tone: 'warning' },
  weak: { bars: 1, tone: 'warning' },
  fair: { bars: 2, tone: 'info' },
  strong: { bars: 3, tone: 'ok' },
};

/** Three bars and a sentence: how many characters are missing, or how solid the phrase is. */
export function PassphraseStrengthMeter(props: {
  readonly passphrase: string;
  readonly strength: PassphraseStrength;
  readonly minimum: number;
}) {
  const { t } = useText();
  const { bars, tone } = levels[props.strength];
  const said =
    props.strength === 'empty'
      ? t('accueil.new.length', { min: props.minimum })
      : props.strength === 'short'
        ? t('accueil.new.tooShort', { count: props.minimum - charactersOf(props.passphrase).length })
        : t(`accueil.new.${props.strength}`);
  return (
    <Stack
      direction="row"
      sx={{ gap: 1.5, alignItems: 'center' }}
      role="group"
      aria-label={t('accueil.new.strengthLabel')}
    >
      <Stack direction="row" sx={{ gap: 0.5 }} aria-hidden>
        {[1, 2, 3].map((bar) => (
          <Box
            key={bar}
            sx={{
              width: '1.75rem',
              height: '0.3125rem',
              borderRadius: 1,
              bgcolor: bar <= bars ? toneColour(tone) : 'divider',
              transition: changing('background-color'),
            }}
          />
        ))}
      </Stack>
      <Typography variant="caption" aria-live="polite" sx={{ color: toneColour(tone) }}>
        {said}
      </Typography>
    </Stack>
  );
}
