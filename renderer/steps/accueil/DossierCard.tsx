import {
  Box,
  IconButton,
  LinearProgress,
  Link,
  Menu,
  MenuItem,
  Paper,
  Stack,
  Typography,
} from '@mui/material';
import { ArrowRight, CalendarClock, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { RecentDossier } from '../../../electron/contract/views.ts';
import { Banner } from '../../components/Banner.tsx';
import { Mono } from '../../components/Mono.tsx';
import { Tag } from '../../components/Tag.tsx';
import { calendarDaysBetween } from '../../../electron/texts/show-value.ts';
import { useText } from '../../bridge/use-text.ts';
import { changing } from '../../theme-tokens.ts';

/** Days before the expiry from which a card is amber: the longer of the two notices, 60 days. */
const noticeDays = 60;
/** Days beyond which « dans … jours » says less than the date. */
const farDays = 365;

function Expiry(props: { readonly at: string | null }) {
  const { t, relativeDays } = useText();
  const now = new Date();
  if (props.at === null) {
    return (
      <Typography variant="caption" color="text.secondary">
        {t('accueil.card.noCertificate')}
      </Typography>
    );
  }
  const days = calendarDaysBetween(now, props.at);
  const colour = days < 0 ? 'error.main' : days <= noticeDays ? 'warning.main' : 'text.secondary';
  return (
    <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', color: colour, minWidth: 0 }}>
      <CalendarClock size={14} aria-hidden style={{ flexShrink: 0 }} />
      <Typography variant="caption" noWrap>
        {t(`accueil.card.${days < 0 ? 'expired' : days > farDays ? 'expiryFar' : 'expiry'}`, {
          relative: relativeDays(props.at, now),
          expiryDate: props.at,
        })}
      </Typography>
    </Stack>
  );
}

function CardMenu(props: { readonly name: string; readonly onForget: () => void }) {
  const { t } = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('accueil.card.menuOf', { name: props.name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ position: 'relative', zIndex: 1, mt: -0.5, mr: -0.75 }}
      >
        <Ellipsis size={18} />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem
          onClick={() => {
            setAnchor(null);
            props.onForget();
          }}
        >
          {t('accueil.card.forget')}
        </MenuItem>
      </Menu>
    </>
  );
}

function Progress(props: { readonly recent: RecentDossier }) {
  const { t, message } = useText();
  const { doneItems, totalItems, next } = props.recent;
  const value = totalItems === 0 ? 0 : Math.round((100 * doneItems) / totalItems);
  return (
    <>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center' }}>
        <LinearProgress
          variant="determinate"
          value={value}
          color={next ? 'primary' : 'success'}
          aria-label={t('accueil.card.progressLabel')}
          sx={{ flex: 1, bgcolor: 'background.sunken' }}
        />
        <Typography variant="caption" color="text.secondary" className="tabular">
          {t('accueil.card.progress', { done: doneItems, total: totalItems })}
        </Typography>
      </Stack>
      <Box>
        {next && (
          <Typography variant="overline" component="p" color="text.secondary">
            {t('accueil.card.next')}
          </Typography>
        )}
        <Typography
          variant="subtitle1"
          component="p"
          sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}
        >
          {next ? message(next) : t('accueil.card.allDone')}
          <Box component="span" aria-hidden sx={{ color: 'primary.main', display: 'inline-flex', pt: '3px' }}>
            <ArrowRight size={16} />
          </Box>
        </Typography>
      </Box>
    </>
  );
}

/** Whose the dossier is, which opens it: the link spreads over the whole card. And its FQDN, or where it is. */
function CardHeading(props: {
  readonly recent: RecentDossier;
  readonly name: string;
  readonly folderName: string;
  readonly disabled: boolean;
  readonly onOpen: () => void;
}) {
  const { t } = useText();
  const { recent, name } = props;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h2" sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Link
          component="button"
          type="button"
          underline="none"
          color="text.primary"
          disabled={props.disabled}
          aria-label={t('accueil.card.openNamed', { name })}
          onClick={props.onOpen}
          sx={{
            font: 'inherit',
            textAlign: 'left',
            overflowWrap: 'anywhere',
            '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 1.5 },
            '&:focus-visible': { outline: 'none' },
            '&:focus-visible::after': {
              outline: '2px solid',
              outlineColor: 'primary.main',
              outlineOffset: '2px',
            },
          }}
        >
          {name}
        </Link>
        {recent.trial && <Tag tone="info">{t('common.frame.trial')}</Tag>}
      </Typography>
      {recent.fqdn === null ? (
        <Typography variant="body2" color="text.secondary" noWrap title={recent.folder}>
          {recent.state === 'ready' ? t('accueil.card.noServer') : recent.folder}
        </Typography>
      ) : (
        // Trials all bear the same example names: their folders tell them apart.
        <Mono sx={{ color: 'text.secondary' }}>{recent.trial ? props.folderName : recent.fqdn}</Mono>
      )}
    </Box>
  );
}

/** When its first certificate expires, where it can be read, and when it was last opened. */
function CardDates({ recent }: { readonly recent: RecentDossier }) {
  const { t, relativeDays } = useText();
  return (
    <Stack
      direction="row"
      sx={{
        gap: 2,
        justifyContent: 'space-between',
        mt: 'auto',
        pt: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {recent.state === 'missing' || recent.state === 'unreadable' ? (
        <span />
      ) : (
        <Expiry at={recent.nearestExpiry} />
      )}
      <Typography variant="caption" color="text.secondary" noWrap sx={{ flexShrink: 0 }}>
        {t('accueil.card.lastOpened', { relative: relativeDays(recent.openedAt, new Date()) })}
      </Typography>
    </Stack>
  );
}

/** A dossier of « Accueil »: whose it is, how far it is, what comes next, when it expires. The whole card opens it. */
export function DossierCard(props: {
  readonly recent: RecentDossier;
  readonly disabled: boolean;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}) {
  const { t } = useText();
  const { recent } = props;
  const folderName = recent.folder.split(/[\\/]/).findLast((part) => part !== '') ?? recent.folder;
  const name = recent.publisher.trim() === '' ? folderName : recent.publisher;
  return (
    <Paper
      component="li"
      variant="outlined"
      data-state={recent.state}
      sx={{
        position: 'relative',
        borderRadius: 1.5,
        p: 2.5,
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        transition: changing('border-color'),
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      <Stack direction="row" sx={{ gap: 1, justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <CardHeading
          recent={recent}
          name={name}
          folderName={folderName}
          disabled={props.disabled}
          onOpen={props.onOpen}
        />
        <CardMenu name={name} onForget={props.onForget} />
      </Stack>
      {recent.state !== 'ready' && (
        <Banner
          tone={recent.state === 'open-elsewhere' ? 'info' : 'warning'}
          title={t(`accueil.card.state.${recent.state}.title`)}
        >
          {t(`accueil.card.state.${recent.state}.detail`)}
        </Banner>
      )}
      {(recent.state === 'ready' || recent.state === 'open-elsewhere') && <Progress recent={recent} />}
      <CardDates recent={recent} />
    </Paper>
  );
}
