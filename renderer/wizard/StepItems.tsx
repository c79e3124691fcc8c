import { Box, ButtonBase, Stack, Typography } from '@mui/material';
import type { StepId } from '../../electron/contract/words.ts';
import { useApp } from '../bridge/store.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { StateIcon } from '../components/StateIcon.tsx';
import { useText } from '../bridge/use-text.ts';

/** What the step asks, item by item, with what was seen or what is waited for; choosing one shows its clause. */
export function StepItems(props: { readonly step: StepId }) {
  const { message } = useText();
  const { steps, next } = useDossier().assessment;
  const items = steps.find(({ id }) => id === props.step)?.items ?? [];
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mx: -1 }}>
      {items.map((item) => (
        <li key={item.id}>
          <ButtonBase
            data-item={item.id}
            data-state={item.state}
            onClick={() => useApp.setState({ clause: item.clause })}
            sx={{
              width: '100%',
              textAlign: 'left',
              alignItems: 'flex-start',
              justifyContent: 'flex-start',
              gap: 1,
              px: 1,
              py: 0.75,
              borderRadius: 1,
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <StateIcon state={item.state} size="small" />
            <Box component="span" sx={{ minWidth: 0 }}>
              <Typography
                component="span"
                variant="body2"
                sx={{ display: 'block', lineHeight: 1.4, fontWeight: item.id === next?.id ? 600 : 450 }}
              >
                {message(item.title)}
              </Typography>
              {item.detail && (
                <Typography
                  component="span"
                  variant="caption"
                  sx={{
                    display: 'block',
                    color: item.state === 'failed' ? 'error.main' : 'text.secondary',
                    overflowWrap: 'anywhere',
                  }}
                >
                  {message(item.detail)}
                </Typography>
              )}
            </Box>
          </ButtonBase>
        </li>
      ))}
    </Stack>
  );
}
