import { Box, Stack, Typography } from '@mui/material';
import { Diamond, type LucideIcon, Square, Triangle } from 'lucide-react';
import { Panel } from '../../components/Panel.tsx';
import { toneColour } from '../../components/tones.ts';
import { useText } from '../../bridge/use-text.ts';
import { lifetimeTone } from './lifetime-tone.ts';
import { placeIn, shownSpan, yearMarks, type Lifetime, type Span } from './lifetimes.ts';
import { useOwnerText } from './use-owner-text.ts';

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
const labelColumn = 'minmax(9rem, 15rem) minmax(0, 1fr)';

/** Every certificate as a bar over three years; a picture of the table that follows it, hidden from readers of screens. */
export function LifetimeFrieze({ lives, now }: { readonly lives: readonly Lifetime[]; readonly now: Date }) {
  const { t } = useText();
  const span = shownSpan(now);
  return (
    <Panel title={t('cycleDeVie.frieze.title')}>
      <Box aria-hidden sx={{ position: 'relative' }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: labelColumn, columnGap: 2 }}>
          <span />
          <Box sx={{ position: 'relative', height: '2.75rem' }}>
            {yearMarks(span).map((mark) => (
              <Typography
                key={mark.getTime()}
                variant="caption"
                color="text.secondary"
                className="tabular"
                sx={{
                  position: 'absolute',
                  bottom: 0,
                  left: percent(placeIn(span, mark)),
                  transform: 'translateX(-50%)',
                }}
              >
                {mark.getUTCFullYear()}
              </Typography>
            ))}
            <Typography
              variant="caption"
              color="primary"
              sx={{
                position: 'absolute',
                left: percent(placeIn(span, now)),
                transform: 'translateX(-50%)',
                fontWeight: 600,
              }}
            >
              {t('cycleDeVie.frieze.today')}
            </Typography>
          </Box>
        </Box>
        {lives.map((life) => (
          <FriezeRow key={life.sha256} life={life} span={span} now={now} />
        ))}
      </Box>
      <Legend />
    </Panel>
  );
}

function FriezeRow({
  life,
  span,
  now,
}: {
  readonly life: Lifetime;
  readonly span: Span;
  readonly now: Date;
}) {
  const ownerText = useOwnerText();
  const colour = toneColour(lifetimeTone(life));
  const start = placeIn(span, life.notBefore);
  const end = placeIn(span, life.notAfter);
  const notices = life.state === 'revoked' ? null : life.notices;
  const ends = life.notAfter < span.to && life.notAfter > span.from;
  const inside = (date: Date) => date > span.from && date < span.to;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: labelColumn, columnGap: 2, alignItems: 'center' }}>
      <Box sx={{ minWidth: 0, py: 0.75 }}>
        <Typography variant="body2" noWrap title={life.commonName} sx={{ fontWeight: 550 }}>
          {life.commonName}
        </Typography>
        <Typography variant="caption" color="text.secondary" component="div" noWrap>
          {ownerText(life)}
        </Typography>
      </Box>
      <Box sx={{ position: 'relative', alignSelf: 'stretch' }}>
        {yearMarks(span).map((mark) => (
          <Rule key={mark.getTime()} at={placeIn(span, mark)} colour="divider" />
        ))}
        <Box
          sx={{
            position: 'absolute',
            top: '50%',
            left: percent(start),
            width: percent(Math.max(end - start, 0.004)),
            height: life.notices === null ? '0.25rem' : '0.5rem',
            transform: 'translateY(-50%)',
            borderRadius: 1,
            ...(life.notBefore < span.from ? { borderTopLeftRadius: 0, borderBottomLeftRadius: 0 } : {}),
            ...(life.notAfter > span.to ? { borderTopRightRadius: 0, borderBottomRightRadius: 0 } : {}),
            bgcolor: colour,
            opacity: life.current && life.state !== 'revoked' ? 0.85 : 0.35,
          }}
        />
        <Rule at={placeIn(span, now)} colour="primary.main" />
        {notices !== null && inside(notices.early) && (
          <Mark at={placeIn(span, notices.early)} icon={Triangle} colour="warning.main" />
        )}
        {notices !== null && inside(notices.late) && (
          <Mark at={placeIn(span, notices.late)} icon={Diamond} colour="warning.main" />
        )}
        {ends && <Mark at={end} icon={Square} colour="error.main" />}
      </Box>
    </Box>
  );
}

function Rule({ at, colour }: { readonly at: number; readonly colour: string }) {
  return (
    <Box
      sx={{ position: 'absolute', top: 0, bottom: 0, left: percent(at), borderLeft: 1, borderColor: colour }}
    />
  );
}

function Mark({
  at,
  icon: Icon,
  colour,
}: {
  readonly at: number;
  readonly icon: LucideIcon;
  readonly colour: string;
}) {
  return (
    <Box
      sx={{
        position: 'absolute',
        top: '50%',
        left: percent(at),
        transform: 'translate(-50%, -50%)',
        display: 'flex',
        color: colour,
        '& svg': { fill: 'var(--mark-ground)' },
        '--mark-ground': (theme) => (theme.vars ?? theme).palette.background.paper,
      }}
    >
      <Icon size="0.8rem" strokeWidth={2.5} />
    </Box>
  );
}

function Legend() {
  const { t } = useText();
  const entries = [
    { icon: Triangle, colour: 'warning.main', text: 'legendEarly' },
    { icon: Diamond, colour: 'warning.main', text: 'legendNotice' },
    { icon: Square, colour: 'error.main', text: 'legendEnd' },
  ] as const;
  return (
    <Stack
      direction="row"
      aria-hidden
      sx={{
        columnGap: 2.5,
        rowGap: 0.5,
        flexWrap: 'wrap',
        mt: 1.5,
        pt: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {entries.map(({ icon: Icon, colour, text }) => (
        <Stack
          key={text}
          direction="row"
          sx={{ gap: 0.75, alignItems: 'center', typography: 'caption', color: 'text.secondary' }}
        >
          <Box component="span" sx={{ display: 'inline-flex', color: colour }}>
            <Icon size="0.8rem" strokeWidth={2.5} />
          </Box>
          {t(`cycleDeVie.frieze.${text}`)}
        </Stack>
      ))}
    </Stack>
  );
}
