import { Button, Stack } from '@mui/material';
import { useId, useState } from 'react';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { CheckRights } from './CheckRights.tsx';
import { DomainPanel } from './DomainPanel.tsx';
import { FollowUp } from './FollowUp.tsx';
import { FormContent, PrintButton } from './FormPanel.tsx';
import { RightsScope } from './RightsScope.tsx';

/** Case B: check the rights, read their reach, and only then the part of the form that asks for what is missing. */
export function CaseB() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const formId = useId();
  return (
    <>
      <CheckRights />
      <RightsScope />
      <Panel
        title={t('prerequis.formB.title')}
        subtitle={t('prerequis.form.subtitleB')}
        clause="b.rights"
        action={
          <Button aria-expanded={open} aria-controls={formId} onClick={() => setOpen(!open)}>
            {t(open ? 'prerequis.form.hide' : 'prerequis.form.prepare')}
          </Button>
        }
      >
        {open ? (
          <Stack id={formId} sx={{ gap: 2 }}>
            <DomainPanel />
            <FormContent />
            <Stack direction="row" sx={{ justifyContent: 'flex-end' }}>
              <PrintButton />
            </Stack>
          </Stack>
        ) : undefined}
      </Panel>
      <FollowUp cardCase="B" />
    </>
  );
}
