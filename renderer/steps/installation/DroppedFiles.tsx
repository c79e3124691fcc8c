import { Box, Button, CircularProgress, Stack, Typography } from '@mui/material';
import { Panel } from '../../components/Panel.tsx';
import { Tag } from '../../components/Tag.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import type { Tone } from '../../components/tones.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useText } from '../../bridge/use-text.ts';
import { PasswordPrompt } from './PasswordPrompt.tsx';
import { RoleQuestion } from './RoleQuestion.tsx';
import type { DroppedFile, Imports } from './use-imports.ts';

type Outcome = 'pending' | 'taken' | 'known' | 'password' | 'refused';

const tones: Readonly<Record<Outcome, Tone>> = {
  pending: 'neutral',
  taken: 'ok',
  known: 'neutral',
  password: 'warning',
  refused: 'bad',
};

function outcomeOf({ result }: DroppedFile): Outcome {
  if (result === null) return 'pending';
  return result.outcome === 'refused' && result.needsPassword ? 'password' : result.outcome;
}

/** What became of each dropped file: what was found in it, why it was refused, what it still needs. */
export function DroppedFiles({ imports }: { readonly imports: Imports }) {
  const { t } = useText();
  const { files } = imports;
  const read = files.filter((one) => one.result !== null).length;
  return (
    <>
      <VisuallyHidden live>
        {read > 0 ? t('installation.results.summary', { count: read }) : ''}
      </VisuallyHidden>
      {files.length > 0 && (
        <Panel
          title={t('installation.results.title')}
          action={
            <Button size="small" variant="text" disabled={imports.busy} onClick={imports.clear}>
              {t('installation.results.clear')}
            </Button>
          }
        >
          <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {files.map((one) => (
              <Box
                component="li"
                key={one.id}
                aria-label={one.file.name}
                sx={{
                  py: 1.5,
                  borderTop: 1,
                  borderColor: 'divider',
                  '&:first-of-type': { borderTop: 0, pt: 0 },
                }}
              >
                <DroppedFileRow dropped={one} imports={imports} />
              </Box>
            ))}
          </Stack>
        </Panel>
      )}
    </>
  );
}

function DroppedFileRow({ dropped, imports }: { readonly dropped: DroppedFile; readonly imports: Imports }) {
  const { t, message, fault } = useText();
  const { result } = dropped;
  const outcome = outcomeOf(dropped);
  const told = result?.fault === undefined || outcome === 'password' ? null : fault(result.fault);
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: 'flex-start' }}>
      <Box sx={{ pt: 0.25 }}>
        {outcome === 'pending' ? (
          <CircularProgress size="1rem" aria-hidden />
        ) : (
          <ToneIcon tone={tones[outcome]} />
        )}
      </Box>
      <Stack sx={{ gap: 0.5, flex: 1, minWidth: 0 }}>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="subtitle1" component="p" sx={{ overflowWrap: 'anywhere' }}>
            {dropped.file.name}
          </Typography>
          <Tag tone={tones[outcome]}>{t(`installation.results.${outcome}`)}</Tag>
        </Stack>
        {result?.findings.map((finding, index) => (
          <Typography key={`${finding.key}-${index}`} variant="body2" color="text.secondary">
            {message(finding)}
          </Typography>
        ))}
        {told !== null && (
          <Box sx={{ typography: 'body2' }}>
            <Typography variant="subtitle2" component="p" color="error">
              {told.what}
            </Typography>
            <span>{told.why} </span>
            <span>{told.next}</span>
          </Box>
        )}
        {dropped.asksPassword && <PasswordPrompt dropped={dropped} retry={imports.retry} />}
        {result?.fault?.code === 'AUTHORITY_ROLE_UNKNOWN' && (
          <RoleQuestion dropped={dropped} retry={imports.retry} />
        )}
      </Stack>
    </Stack>
  );
}
