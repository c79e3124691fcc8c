import { Box, Button, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { BookOpen, ChevronLeft } from 'lucide-react';
import type { DossierView } from '../../electron/contract/views.ts';
import { leaveDossier } from '../bridge/actions.ts';
import { useApp, type Place } from '../bridge/store.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { Tag } from '../components/Tag.tsx';
import { useText } from '../bridge/use-text.ts';
import { DossierMenu } from './DossierMenu.tsx';
import { NextActionCard } from './NextAction.tsx';
import { RailSteps } from './RailSteps.tsx';
import { TroubledFiles } from './TroubledFiles.tsx';

function DossierName(props: { readonly dossier: DossierView }) {
  const { t } = useText();
  const { publisher, gap } = props.dossier.profile;
  const name = publisher.name.trim() === '' ? t('common.frame.unnamed') : publisher.name;
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', minWidth: 0 }}>
      <Typography
        variant="body2"
        color="text.secondary"
        noWrap
        title={props.dossier.folder}
        sx={{ minWidth: 0 }}
      >
        {gap.product.trim() === '' ? name : `${name} · ${gap.product}`}
      </Typography>
      {props.dossier.trial && (
        <Tooltip title={t('common.frame.trialHint')}>
          <span>
            <Tag tone="info">{t('common.frame.trial')}</Tag>
          </span>
        </Tooltip>
      )}
    </Stack>
  );
}

function ClauseButton(props: { readonly folded: boolean }) {
  const { t } = useText();
  const open = () => useApp.setState({ clauseOpen: true });
  const label = t('common.clause.open');
  return props.folded ? (
    <Tooltip title={label} placement="right">
      <IconButton aria-label={label} onClick={open}>
        <BookOpen size={18} />
      </IconButton>
    </Tooltip>
  ) : (
    <Button
      fullWidth
      variant="text"
      startIcon={<BookOpen />}
      onClick={open}
      sx={{ justifyContent: 'flex-start', px: 1.25 }}
    >
      {label}
    </Button>
  );
}

/** The rail: where the reader is, how far each step is, what to do next. Folds to icons. */
export function Rail(props: {
  readonly place: Place;
  readonly folded: boolean;
  readonly panelFolded: boolean;
}) {
  const { t } = useText();
  const dossier = useDossier();
  const { folded } = props;
  const home = t('common.frame.home');
  return (
    <Box
      component="aside"
      className="no-print"
      sx={{
        bgcolor: 'background.sunken',
        borderRight: 1,
        borderColor: 'divider',
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        overflowY: 'auto',
        px: folded ? 0.75 : 1.5,
        py: 1.75,
        gap: 2,
      }}
    >
      {folded ? (
        <Stack sx={{ alignItems: 'center', gap: 0.5 }}>
          <Tooltip title={home} placement="right">
            <IconButton aria-label={home} onClick={() => void leaveDossier()}>
              <ChevronLeft size={18} />
            </IconButton>
          </Tooltip>
          <DossierMenu />
        </Stack>
      ) : (
        <Box sx={{ pl: 1.25 }}>
          <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
            <Button
              size="small"
              variant="text"
              startIcon={<ChevronLeft />}
              onClick={() => void leaveDossier()}
              sx={{ ml: -1.25, color: 'text.secondary', typography: 'caption', fontWeight: 550 }}
            >
              {home}
            </Button>
            <DossierMenu />
          </Stack>
          <Typography component="p" variant="h2" sx={{ mt: 0.75 }}>
            {t('common.product')}
          </Typography>
          <DossierName dossier={dossier} />
        </Box>
      )}
      <RailSteps place={props.place} folded={folded} />
      <Box sx={{ flex: 1 }} />
      {props.panelFolded && <ClauseButton folded={folded} />}
      {!folded && dossier.troubledFiles.length > 0 && <TroubledFiles files={dossier.troubledFiles} />}
      {!folded && <NextActionCard />}
    </Box>
  );
}
