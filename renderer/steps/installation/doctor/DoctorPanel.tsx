import { Stack } from '@mui/material';
import { DropZone } from '../../../components/DropZone.tsx';
import { FaultBanner } from '../../../components/FaultBanner.tsx';
import { Fold } from '../../../components/Fold.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { ExaminedFile } from './ExaminedFile.tsx';
import { useExamination } from './use-examination.ts';

/** « Examiner un PKCS12 »: what a file is made of, who opens it, and the same written for other readers. */
export function DoctorPanel() {
  const { t } = useText();
  const { examined, busy, fault, examine } = useExamination();
  return (
    <Panel id="doctor" title={t('installation.doctor.title')} subtitle={t('installation.doctor.lead')}>
      <Fold label={t('installation.doctor.open')} name="">
        <Stack sx={{ gap: 2 }}>
          <DropZone
            onFiles={(files) => {
              const [first] = files;
              if (first !== undefined) examine(first);
            }}
            accept=".p12,.pfx"
            busy={busy}
            title={t('installation.doctor.drop')}
            hint={t('installation.doctor.dropHint')}
          />
          <FaultBanner fault={fault} />
          {examined !== null && <ExaminedFile key={examined.id} examined={examined} />}
        </Stack>
      </Fold>
    </Panel>
  );
}
