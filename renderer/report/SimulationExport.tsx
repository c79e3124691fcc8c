import { Box, Button, Stack, Typography } from '@mui/material';
import { FileText, FolderOutput } from 'lucide-react';
import type { Output } from '../../electron/contract/methods.ts';
import { create } from 'zustand';
import { useCall } from '../bridge/use-call.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { FaultBanner } from '../components/FaultBanner.tsx';
import { Fold } from '../components/Fold.tsx';
import { Mono } from '../components/Mono.tsx';
import { useText } from '../bridge/use-text.ts';
import { WrittenTo } from './WrittenTo.tsx';

/** Files shown at once: the steps and the bundles; the rest is the same in other forms. */
const shownFiles = 5;

type Exported = Output<'connectivity.exportSimulation'>;

/** What was exported for each dossier, until the page is closed: the form and the remedy of a run show the same. */
const useExported = create<Readonly<Record<string, Exported>>>(() => ({}));

/** Exports the simulated authorities for the test GAP, and shows what was written and what each file is for. */
export function SimulationExport(props: { readonly bare?: boolean }) {
  const dossier = useDossier();
  const { t, language } = useText();
  const call = useCall();
  const exported = useExported((all) => all[dossier.id]);
  const write = async () => {
    const reply = await call.run('connectivity.exportSimulation', {
      dossier: dossier.id,
      folder: null,
      language,
    });
    if (reply.ok) useExported.setState({ [dossier.id]: reply.value });
  };
  return (
    <Stack
      component="section"
      aria-label={t('connectivite.simulationExport.title')}
      sx={{ gap: 1.5, ...(props.bare === true ? {} : { pt: 2.5, borderTop: 1, borderColor: 'divider' }) }}
    >
      <Stack direction="row" sx={{ columnGap: 2, rowGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        {props.bare !== true && (
          <Box sx={{ flex: '1 1 18rem' }}>
            <Typography variant="subtitle2" component="h3">
              {t('connectivite.simulationExport.title')}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {t('connectivite.simulationExport.lead')}
            </Typography>
          </Box>
        )}
        <Button startIcon={<FolderOutput />} loading={call.busy} onClick={() => void write()}>
          {t(`connectivite.simulationExport.${exported === undefined ? 'action' : 'again'}`)}
        </Button>
      </Stack>
      <FaultBanner fault={call.fault} onClose={call.clear} />
      {exported !== undefined && (
        <>
          <WrittenTo
            label={t('connectivite.simulationExport.where')}
            path={exported.folder}
            name={t('connectivite.simulationExport.whereLabel')}
          />
          <Files files={exported.files.slice(0, shownFiles)} />
          {exported.files.length > shownFiles && (
            <Fold
              label={t('connectivite.simulationExport.more', { count: exported.files.length - shownFiles })}
              name={t('connectivite.simulationExport.title')}
            >
              <Files files={exported.files.slice(shownFiles)} />
            </Fold>
          )}
          <Typography variant="caption" color="text.secondary">
            {t('connectivite.simulationExport.never')}
          </Typography>
        </>
      )}
    </Stack>
  );
}

function Files({ files }: Pick<Exported, 'files'>) {
  const { t, message } = useText();
  return (
    <Box
      component="ul"
      aria-label={t('connectivite.simulationExport.files')}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {files.map((file) => (
        <Box
          component="li"
          key={file.name}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'auto minmax(9rem, 2fr) minmax(0, 3fr)',
            columnGap: 1,
            py: 0.5,
            borderTop: 1,
            borderColor: 'divider',
            alignItems: 'baseline',
            color: 'text.secondary',
          }}
        >
          <Box component="span" aria-hidden sx={{ alignSelf: 'center', display: 'inline-flex' }}>
            <FileText size="0.9rem" />
          </Box>
          <Mono sx={{ color: 'text.primary', fontSize: 'caption.fontSize' }}>{file.name}</Mono>
          <Typography variant="body2">{message(file.purpose)}</Typography>
        </Box>
      ))}
    </Box>
  );
}
