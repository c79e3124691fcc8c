import { Box, Stack, Typography } from '@mui/material';
import { Tag } from '../../../components/Tag.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { PartsTable } from './PartsTable.tsx';
import { ReaderList } from './ReaderList.tsx';
import { RewriteForm } from './RewriteForm.tsx';
import type { Examined } from './use-examination.ts';

/** What was told of one file, without its password. */
export function ExaminedFile({ examined }: { readonly examined: Examined }) {
  const { t } = useText();
  const { view, name } = examined;
  const { certificates, keys } = view;
  const contents = [
    t('installation.doctor.keys', { count: keys }),
    certificates === null
      ? t('installation.doctor.certificatesHidden')
      : t('installation.doctor.certificates', { count: certificates }),
  ].join(' · ');
  return (
    <Stack component="article" aria-label={name} sx={{ gap: 2.5 }}>
      <VisuallyHidden live>{t('installation.doctor.examined', { name })}</VisuallyHidden>
      <Box>
        <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="subtitle1" component="h3" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          {view.friendlyNames.map((friendly) => (
            <Tag key={friendly}>{t('installation.doctor.friendlyName', { friendly })}</Tag>
          ))}
        </Stack>
        <Typography variant="body2" color="text.secondary">
          {contents}
        </Typography>
      </Box>
      <PartsTable view={view} />
      <ReaderList readers={view.readers} />
      <RewriteForm examined={examined} />
    </Stack>
  );
}
