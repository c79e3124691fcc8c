import { Box, ButtonBase, Stack, Tooltip, Typography } from '@mui/material';
import { goToStep } from '../bridge/actions.ts';
import type { Place } from '../bridge/store.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { StateIcon } from '../components/StateIcon.tsx';
import { toneColour, toneOfState } from '../components/tones.ts';
import { useText } from '../bridge/use-text.ts';
import { RailProofs } from './RailProofs.tsx';

/** The six steps with their computed state, any of which may be opened, and the proofs under them. */
export function RailSteps(props: { readonly place: Place; readonly folded: boolean }) {
  const { t, message } = useText();
  const { steps } = useDossier().assessment;
  return (
    <Stack component="nav" aria-label={t('common.frame.steps')}>
      <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0, gap: 0.25 }}>
        {steps.map(({ id, state, summary }, index) => {
          const name = t(`common.step.${id}`);
          const current = id === props.place;
          return (
            <li key={id}>
              <Tooltip
                title={props.folded ? `${name} — ${message(summary)}` : ''}
                placement="right"
                disableHoverListener={!props.folded}
              >
                <ButtonBase
                  data-step={id}
                  data-state={state}
                  aria-current={current ? 'step' : undefined}
                  aria-keyshortcuts={`Control+${index + 1}`}
                  onClick={() => goToStep(id)}
                  sx={{
                    width: '100%',
                    justifyContent: props.folded ? 'center' : 'flex-start',
                    alignItems: 'flex-start',
                    textAlign: 'left',
                    gap: 1.25,
                    px: props.folded ? 0 : 1.25,
                    py: 1.125,
                    borderRadius: 1,
                    border: 1,
                    borderColor: current ? 'divider' : 'transparent',
                    bgcolor: current ? 'background.paper' : 'transparent',
                    '&:hover': current ? {} : { bgcolor: 'action.hover' },
                  }}
                >
                  <StateIcon state={state} number={index + 1} />
                  {props.folded ? (
                    <Box
                      component="span"
                      sx={{ position: 'absolute', width: 0, height: 0, overflow: 'hidden' }}
                    >
                      {name}
                    </Box>
                  ) : (
                    <Box component="span" sx={{ minWidth: 0 }}>
                      <Typography
                        component="span"
                        variant="subtitle1"
                        sx={{ display: 'block', lineHeight: '1.375rem' }}
                      >
                        {name}
                      </Typography>
                      <Typography
                        component="span"
                        variant="caption"
                        sx={{
                          display: 'block',
                          mt: 0.25,
                          overflowWrap: 'anywhere',
                          color: state === 'failed' ? toneColour(toneOfState.failed) : 'text.secondary',
                        }}
                      >
                        {message(summary)}
                      </Typography>
                    </Box>
                  )}
                </ButtonBase>
              </Tooltip>
            </li>
          );
        })}
      </Stack>
      <RailProofs current={props.place === 'preuves'} folded={props.folded} />
    </Stack>
  );
}
