import { Box, ButtonBase, Tooltip, Typography } from '@mui/material';
import { FileCheck2 } from 'lucide-react';
import { goTo } from '../bridge/actions.ts';
import { useText } from '../bridge/use-text.ts';

/** « Preuves », under the steps: not one of them, since nothing waits for it. */
export function RailProofs(props: { readonly current: boolean; readonly folded: boolean }) {
  const { t } = useText();
  const { current, folded } = props;
  const name = t('preuves.title');
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', mt: 1, pt: 1 }}>
      <Tooltip title={folded ? name : ''} placement="right" disableHoverListener={!folded}>
        <ButtonBase
          data-place="preuves"
          aria-current={current ? 'page' : undefined}
          aria-keyshortcuts="Control+7"
          aria-label={name}
          onClick={() => goTo('preuves')}
          sx={{
            width: '100%',
            justifyContent: folded ? 'center' : 'flex-start',
            gap: 1.25,
            px: folded ? 0 : 1.25,
            py: 1.125,
            borderRadius: 1,
            border: 1,
            borderColor: current ? 'divider' : 'transparent',
            bgcolor: current ? 'background.paper' : 'transparent',
            '&:hover': current ? {} : { bgcolor: 'action.hover' },
          }}
        >
          <Box
            component="span"
            aria-hidden
            sx={{
              display: 'inline-flex',
              justifyContent: 'center',
              width: '1.375rem',
              color: current ? 'primary.main' : 'text.secondary',
            }}
          >
            <FileCheck2 size="1.125rem" />
          </Box>
          {!folded && (
            <Typography component="span" variant="subtitle1">
              {name}
            </Typography>
          )}
        </ButtonBase>
      </Tooltip>
    </Box>
  );
}
