import { Box, ButtonBase, Typography } from '@mui/material';
import { ArrowRight, CircleCheck } from 'lucide-react';
import type { AssessedItem } from '../../electron/contract/views.ts';
import { goToStep } from '../bridge/actions.ts';
import { useApp } from '../bridge/store.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { useText } from '../bridge/use-text.ts';
import { changing } from '../theme-tokens.ts';

function goToItem(item: AssessedItem): void {
  goToStep(item.step);
  useApp.setState({ clause: item.clause });
}

/** « Prochaine action », at the foot of the rail: always in sight, and one click from where it is done. */
export function NextActionCard() {
  const { t, message } = useText();
  const { next } = useDossier().assessment;
  const card = {
    display: 'block',
    width: '100%',
    textAlign: 'left',
    p: 1.75,
    borderRadius: 1.5,
    border: 1,
    borderColor: 'divider',
    bgcolor: 'background.paper',
  } as const;
  if (!next) {
    return (
      <Box sx={{ ...card, color: 'success.main' }}>
        <Typography variant="subtitle1" component="p" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <CircleCheck size={16} aria-hidden />
          {t('common.frame.allDone')}
        </Typography>
        <Typography variant="caption" color="text.secondary" component="p">
          {t('common.frame.allDoneDetail')}
        </Typography>
      </Box>
    );
  }
  return (
    <ButtonBase
      data-testid="next-action"
      onClick={() => goToItem(next)}
      sx={{ ...card, transition: changing('border-color'), '&:hover': { borderColor: 'primary.main' } }}
    >
      <Typography variant="overline" color="text.secondary" component="span" sx={{ display: 'block' }}>
        {t('common.frame.next')}
      </Typography>
      <Box
        component="span"
        sx={{ display: 'flex', alignItems: 'flex-end', gap: 1, justifyContent: 'space-between' }}
      >
        <Typography variant="subtitle1" component="span">
          {message(next.title)}
        </Typography>
        <Box component="span" sx={{ color: 'primary.main', display: 'inline-flex', pb: '2px' }}>
          <ArrowRight size={16} aria-hidden />
        </Box>
      </Box>
    </ButtonBase>
  );
}

/** The same on one line, over the step, where the rail is folded. */
export function NextActionStrip() {
  const { t, message } = useText();
  const { next } = useDossier().assessment;
  if (!next) return null;
  return (
    <ButtonBase
      className="no-print"
      onClick={() => goToItem(next)}
      sx={{
        display: 'flex',
        width: '100%',
        justifyContent: 'flex-start',
        gap: 1.25,
        px: { xs: 2, sm: 3.5 },
        py: 1,
        textAlign: 'left',
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="overline" color="text.secondary" component="span" sx={{ flexShrink: 0 }}>
        {t('common.frame.next')}
      </Typography>
      <Typography variant="subtitle2" component="span" noWrap sx={{ flex: 1, minWidth: 0 }}>
        {message(next.title)}
      </Typography>
      <Box component="span" sx={{ color: 'primary.main', display: 'inline-flex' }}>
        <ArrowRight size={16} aria-hidden />
      </Box>
    </ButtonBase>
  );
}
