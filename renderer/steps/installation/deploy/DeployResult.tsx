import { Box, Button, Stack, Typography } from '@mui/material';
import { FileKey, FileText, FolderOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { DeploymentView } from '../../../../electron/contract/views.ts';
import { useApp } from '../../../bridge/store.ts';
import { useCall } from '../../../bridge/use-call.ts';
import { useDossier } from '../../../bridge/use-dossier.ts';
import { Banner } from '../../../components/Banner.tsx';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { FaultBanner } from '../../../components/FaultBanner.tsx';
import { Mono } from '../../../components/Mono.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { CodePart } from './CodePart.tsx';
import { ProofTag } from './ProofTag.tsx';

/** Lines of configuration shown before it scrolls. */
const snippetLines = 18;

/** What was written: where, which files, what to be careful of, the configuration and the commands to copy. */
export function DeployResult({ written }: { readonly written: DeploymentView }) {
  const { t, message } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [written]);
  const shell = written.shell === 'powershell' ? 'PowerShell' : 'sh';
  return (
    <Stack data-testid="deploy-result" sx={{ gap: 2, pt: 2.5, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ columnGap: 1, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography
          variant="h3"
          ref={heading}
          tabIndex={-1}
          sx={{ outline: 'none !important', scrollMarginTop: '6rem' }}
        >
          {t('installation.deploy.done', { name: t(`deploy.kinds.${written.kind}.title`) })}
        </Typography>
        <ProofTag proof={written.proof} />
      </Stack>
      <Where folder={written.folder} />
      {written.warnings.length > 0 && (
        <Banner tone="warning" title={t('deploy.warnings.title')}>
          {written.warnings.map((warning, index) => (
            <p key={`${warning.key}-${index}`}>{message(warning)}</p>
          ))}
        </Banner>
      )}
      <Files files={written.files} />
      <CodePart
        title={t('deploy.result.snippet')}
        detail={written.snippet.path}
        content={written.snippet.content}
        maxLines={snippetLines}
      />
      <CodePart
        title={t('deploy.result.commands')}
        detail={t('installation.deploy.commandsIn', { shell })}
        content={written.commands.join('\n')}
      />
    </Stack>
  );
}

function Where({ folder }: { readonly folder: string }) {
  const dossier = useDossier();
  const { t } = useText();
  const { run, fault, clear } = useCall();
  const canShow = useApp((state) => state.info?.nativeDialogs === true);
  return (
    <>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2" color="text.secondary">
          {t('installation.deploy.where')}
        </Typography>
        <Mono sx={{ flex: '0 1 auto', minWidth: 0 }}>{folder}</Mono>
        <CopyButton value={folder} label={t('installation.deploy.whereLabel')} />
        {canShow && (
          <Button
            size="small"
            startIcon={<FolderOpen />}
            onClick={() => void run('shell.showFolder', { dossier: dossier.id })}
          >
            {t('common.frame.showFolder')}
          </Button>
        )}
      </Stack>
      <FaultBanner fault={fault} onClose={clear} />
    </>
  );
}

function Files({ files }: { readonly files: DeploymentView['files'] }) {
  const { t } = useText();
  return (
    <Box>
      <Typography variant="subtitle2" component="h4" sx={{ m: 0, mb: 0.5 }}>
        {t('deploy.result.files')}
      </Typography>
      <Box
        component="ul"
        aria-label={t('deploy.result.files')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          columnGap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
        }}
      >
        {files.map((file) => (
          <Stack
            component="li"
            direction="row"
            key={file.path}
            sx={{
              gap: 1,
              py: 0.5,
              alignItems: 'center',
              color: file.secret ? 'warning.main' : 'text.secondary',
            }}
          >
            {file.secret ? <FileKey size="1rem" aria-hidden /> : <FileText size="1rem" aria-hidden />}
            <Mono sx={{ color: 'text.primary' }}>{file.path}</Mono>
            {file.secret && <Tag tone="warning">{t('deploy.result.secret')}</Tag>}
          </Stack>
        ))}
      </Box>
      {files.some((file) => file.secret) && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('deploy.result.keepSafe')}
        </Typography>
      )}
    </Box>
  );
}
