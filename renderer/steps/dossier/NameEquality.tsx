import { Box, Stack, Typography } from '@mui/material';
import { compareFqdn } from '../../../electron/procedure/domain-rules.ts';
import { Mono } from '../../components/Mono.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { toneColour, toneGround } from '../../components/tones.ts';
import { useText } from '../../bridge/use-text.ts';
import { cutDifference, type NameDifference } from './name-difference.ts';

function Marked(props: { readonly letters: string; readonly gap: number; readonly tone: 'ok' | 'bad' }) {
  const empty = props.letters === '';
  // A letter that is missing leaves a marked gap, so that the two names stay aligned.
  return (
    <Box
      component={empty ? 'span' : 'mark'}
      aria-hidden={empty}
      sx={{
        color: toneColour(props.tone),
        bgcolor: 'background.paper',
        fontWeight: 600,
        borderRadius: '3px',
        boxShadow: (theme) =>
          `0 2px 0 ${(theme.vars ?? theme).palette[props.tone === 'ok' ? 'success' : 'error'].main}`,
        ...(empty
          ? {
              display: 'inline-block',
              width: `${props.gap}ch`,
              height: '1.1em',
              verticalAlign: 'text-bottom',
            }
          : {}),
      }}
    >
      {props.letters}
    </Box>
  );
}

function NameRow(props: {
  readonly label: string;
  readonly cut: NameDifference | null;
  readonly name: string;
  readonly own: 'expected' | 'found';
}) {
  const { cut } = props;
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {props.label}
      </Typography>
      <Mono>
        {cut === null ? (
          props.name
        ) : (
          <>
            {cut.before}
            <Marked
              letters={cut[props.own]}
              gap={Math.max(cut.expected.length, cut.found.length)}
              tone={props.own === 'expected' ? 'ok' : 'bad'}
            />
            {cut.after}
          </>
        )}
      </Mono>
    </>
  );
}

/** The CN to ask for and the FQDN of the terminal, one under the other: identical, or which letter differs. */
export function NameEquality(props: { readonly cn: string; readonly tpe: string }) {
  const { t, message } = useText();
  if (props.tpe.trim() === '') {
    return (
      <Typography variant="body2" color="text.secondary">
        {t('dossier.equality.waiting')}
      </Typography>
    );
  }
  const { equal, difference } = compareFqdn(props.tpe, props.cn);
  const tone = equal ? 'ok' : 'bad';
  const cut = equal ? null : cutDifference(props.cn, props.tpe);
  return (
    <Box
      role="status"
      data-testid="name-equality"
      data-equal={equal}
      sx={{ bgcolor: toneGround(tone), borderRadius: 1, px: 2, py: 1.5 }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'max-content minmax(0, 1fr)',
          columnGap: 2,
          rowGap: 0.25,
        }}
      >
        <NameRow label={t('dossier.equality.cn')} cut={cut} name={props.cn} own="expected" />
        <NameRow label={t('dossier.equality.tpe')} cut={cut} name={props.tpe} own="found" />
      </Box>
      <Stack direction="row" sx={{ gap: 1, mt: 1, alignItems: 'flex-start' }}>
        <Box sx={{ pt: '0.15rem' }}>
          <ToneIcon tone={tone} />
        </Box>
        <Typography variant="body2" component="div">
          <Box component="strong" sx={{ color: toneColour(tone) }}>
            {t(equal ? 'dossier.equality.equal' : 'dossier.equality.different')}
          </Box>{' '}
          {difference ? message(difference) : t('dossier.equality.equalDetail')}
          {!equal && <Box sx={{ mt: 0.25 }}>{t('dossier.equality.consequence')}</Box>}
        </Typography>
      </Stack>
    </Box>
  );
}
