import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { FolderPlus, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { stepIds } from '../../../electron/contract/words.ts';
import { useText } from '../../bridge/use-text.ts';

function Door(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly body: string;
  readonly action: ReactNode;
}) {
  return (
    <Paper
      variant="outlined"
      sx={{
        borderRadius: 1.5,
        p: 3,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        gap: 1.5,
      }}
    >
      <Box
        aria-hidden
        sx={{
          display: 'inline-flex',
          p: 1.25,
          borderRadius: 1,
          bgcolor: 'primary.soft',
          color: 'primary.main',
        }}
      >
        {props.icon}
      </Box>
      <Typography variant="h2">{props.title}</Typography>
      <Typography color="text.secondary" sx={{ mb: 0.5, flex: 1 }}>
        {props.body}
      </Typography>
      {props.action}
    </Paper>
  );
}

/** What stands on « Accueil » before the first dossier: what the product does, two ways in, and the path. */
export function Welcome(props: {
  readonly trialText: string;
  readonly trialBusy: boolean;
  readonly onTrial: () => void;
  readonly onCreate: () => void;
}) {
  const { t } = useText();
  return (
    <Stack sx={{ gap: 3 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
        <Door
          icon={<Play size={20} />}
          title={t('accueil.empty.trial.title')}
          body={t('accueil.empty.trial.body')}
          action={
            <Button
              variant="contained"
              color="primary"
              size="large"
              loading={props.trialBusy}
              loadingPosition="start"
              startIcon={<Play />}
              onClick={props.onTrial}
            >
              {props.trialText}
            </Button>
          }
        />
        <Door
          icon={<FolderPlus size={20} />}
          title={t('accueil.empty.create.title')}
          body={t('accueil.empty.create.body')}
          action={
            <Button size="large" startIcon={<FolderPlus />} onClick={props.onCreate}>
              {t('accueil.create')}
            </Button>
          }
        />
      </Box>
      <Box component="section">
        <Typography variant="overline" component="h2" color="text.secondary" sx={{ mb: 1 }}>
          {t('accueil.empty.path')}
        </Typography>
        <Box
          component="ol"
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '1fr 1fr 1fr' },
            columnGap: 3,
          }}
        >
          {stepIds.map((step, index) => (
            <Stack
              component="li"
              direction="row"
              key={step}
              sx={{ gap: 1.5, py: 1.5, borderTop: 1, borderColor: 'divider' }}
            >
              <Typography variant="subtitle1" component="span" color="primary.main" className="tabular">
                {index + 1}
              </Typography>
              <Box>
                <Typography variant="subtitle1" component="p">
                  {t(`common.step.${step}`)}
                </Typography>
                <Typography variant="body2" color="text.secondary">
                  {t(`accueil.empty.steps.${step}`)}
                </Typography>
              </Box>
            </Stack>
          ))}
        </Box>
      </Box>
    </Stack>
  );
}
