import { Box, Button, Stack, Typography } from '@mui/material';
import { useText } from '../../bridge/use-text.ts';
import type { DroppedFile, Imports } from './use-imports.ts';

const answers = { ingetrust: 'roleIngetrust', geotrust: 'roleGeotrust' } as const;
/** The IGC-Santé's authorities are told by their fingerprints: only the two others can be in doubt. */
const asked = ['ingetrust', 'geotrust'] as const;

/** Asks whose authority a file holds when its name does not tell, and sends the file again with the answer. */
export function RoleQuestion(props: { readonly dropped: DroppedFile; readonly retry: Imports['retry'] }) {
  const { t } = useText();
  return (
    <Box
      role="group"
      aria-label={`${t('installation.results.roleQuestion')} ${props.dropped.file.name}`}
      sx={{ mt: 0.5 }}
    >
      <Typography variant="subtitle2" component="p">
        {t('installation.results.roleQuestion')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('installation.results.roleExplained')}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
        {asked.map((role) => (
          <Button key={role} size="small" onClick={() => props.retry(props.dropped, { authorityRole: role })}>
            {t(`installation.results.${answers[role]}`)}
          </Button>
        ))}
      </Stack>
    </Box>
  );
}
