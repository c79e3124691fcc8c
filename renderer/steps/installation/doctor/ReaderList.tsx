import { Box, Stack, Typography } from '@mui/material';
import type { Pkcs12View } from '../../../../electron/contract/views.ts';
import { ToneIcon } from '../../../components/ToneIcon.tsx';
import { toneColour, type Tone } from '../../../components/tones.ts';
import { useText } from '../../../bridge/use-text.ts';

type Readers = Pkcs12View['readers'];
type Opening = Readers[keyof Readers];

const tones: Readonly<Record<Opening, Tone>> = {
  opens: 'ok',
  needsLegacy: 'warning',
  no: 'bad',
  unknown: 'neutral',
};
const order = [
  'openssl1',
  'openssl3',
  'java8',
  'java17',
  'windows2016',
  'windows2019',
  'electron',
  'node',
] as const satisfies readonly (keyof Readers)[];
/** What asks for an explanation, where a reader is in that case. */
const explained = ['needsLegacy', 'unknown'] as const;

/** Who opens the file, told by what it is made of. */
export function ReaderList({ readers }: { readonly readers: Readers }) {
  const { t } = useText();
  const title = t('installation.doctor.readersTitle');
  return (
    <Box>
      <Typography variant="subtitle2" component="h4" sx={{ m: 0, mb: 0.5 }}>
        {title}
      </Typography>
      <Box
        component="ul"
        aria-label={title}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 16rem), 1fr))',
        }}
      >
        {order.map((reader) => {
          const opening = readers[reader];
          const tone = tones[opening];
          return (
            <Stack
              component="li"
              direction="row"
              key={reader}
              data-reader={reader}
              data-opening={opening}
              sx={{ gap: 2, py: 0.75, justifyContent: 'space-between', borderTop: 1, borderColor: 'divider' }}
            >
              <Typography variant="body2" component="span">
                {t(`installation.doctor.readers.${reader}`)}
              </Typography>
              <Stack
                component="span"
                direction="row"
                sx={{ gap: 0.75, alignItems: 'center', typography: 'subtitle2', color: toneColour(tone) }}
              >
                <ToneIcon tone={tone} unsure={opening === 'unknown'} size={15} />
                {t(`installation.doctor.openings.${opening}`)}
              </Stack>
            </Stack>
          );
        })}
      </Box>
      {explained
        .filter((opening) => order.some((reader) => readers[reader] === opening))
        .map((opening) => (
          <Typography key={opening} variant="caption" color="text.secondary" component="p" sx={{ mt: 0.75 }}>
            {t(`installation.doctor.explained.${opening}`)}
          </Typography>
        ))}
    </Box>
  );
}
