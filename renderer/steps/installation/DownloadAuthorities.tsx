import { Box, Button, Stack, Typography } from '@mui/material';
import { CloudDownload } from 'lucide-react';
import { useState } from 'react';
import type { ImportedFile } from '../../../electron/contract/views.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { FaultBanner } from '../../components/FaultBanner.tsx';
import { VerdictChip } from '../../components/VerdictChip.tsx';
import { useText } from '../../bridge/use-text.ts';

const verdicts = { taken: 'pass', known: 'pass', refused: 'warn' } as const;

/** Gets the TEST authorities and their CRLs from their official addresses; what came is recognised by its pin. */
export function DownloadAuthorities() {
  const dossier = useDossier();
  const { t } = useText();
  const { run, busy, fault, clear } = useCall();
  const [files, setFiles] = useState<readonly ImportedFile[]>([]);
  // No answer at all is said once, not for each file.
  const [first] = files;
  const silent = files.every((file) => file.fault?.code === 'PEER_UNREACHABLE') ? first?.fault : undefined;
  const download = async () => {
    const reply = await run('install.downloadAuthorities', { dossier: dossier.id, environment: 'test' });
    setFiles(reply.ok ? reply.value.files : []);
  };
  return (
    <Stack sx={{ gap: 1, mt: 2, alignItems: 'flex-start' }}>
      <Button size="small" startIcon={<CloudDownload />} loading={busy} onClick={() => void download()}>
        {t('installation.authorities.download.action')}
      </Button>
      <FaultBanner fault={fault} onClose={clear} />
      <FaultBanner fault={silent ?? null} onClose={() => setFiles([])} />
      <Box role="status">
        {silent === undefined && files.map((file) => <DownloadedFile key={file.name} file={file} />)}
      </Box>
    </Stack>
  );
}

function DownloadedFile({ file }: { readonly file: ImportedFile }) {
  const { t, fault } = useText();
  const said = file.fault === undefined ? null : fault(file.fault);
  return (
    <Box sx={{ py: 0.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <VerdictChip
          verdict={verdicts[file.outcome]}
          label={t(`installation.authorities.download.${file.outcome}`)}
        />
        <Typography variant="caption" sx={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Typography>
      </Stack>
      {said !== null && (
        <Typography variant="caption" color="text.secondary" component="p">
          {said.what} {said.next}
        </Typography>
      )}
    </Box>
  );
}
