import { Box, Button, Stack, Typography } from '@mui/material';
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { habilitationMail } from '../../../electron/procedure/habilitation-mail.ts';
import { links } from '../../../electron/procedure/links.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { AttestRow } from '../../components/AttestRow.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Mono } from '../../components/Mono.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { ValueRow } from '../../components/ValueRow.tsx';
import { useText } from '../../bridge/use-text.ts';

function Way(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {props.title}
      </Typography>
      {props.children}
    </Box>
  );
}

function MailWay() {
  const { t } = useText();
  const { profile } = useDossier();
  const mail = habilitationMail(profile);
  return (
    <Way title={t('prerequis.mail.byMail')}>
      <ValueRow label={t('prerequis.mail.to')} value={mail.to} mono copy />
      <ValueRow label={t('prerequis.mail.subject')} value={mail.subject} copy />
      <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1.25 }}>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 0.75 }}>
          {t('prerequis.mail.body')}
        </Typography>
        <Box
          lang="fr"
          tabIndex={0}
          role="group"
          aria-label={t('prerequis.mail.body')}
          sx={{
            typography: 'body2',
            whiteSpace: 'pre-wrap',
            bgcolor: 'background.sunken',
            borderRadius: 1,
            px: 2,
            py: 1.5,
            maxHeight: '15rem',
            overflowY: 'auto',
          }}
        >
          {mail.body}
        </Box>
      </Box>
      <Stack direction="row" sx={{ gap: 1, mt: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <CopyButton value={mail.body} label={t('prerequis.mail.body')} text={t('prerequis.mail.copy')} />
        <Typography variant="caption" color="text.secondary" sx={{ flex: '1 1 14rem' }}>
          {t('prerequis.mail.oldAddress', { address: links['rights-mail-procedure'].text })}
        </Typography>
      </Stack>
    </Way>
  );
}

function PlatformWay() {
  const { t } = useText();
  const link = links['pfcng-rights'];
  return (
    <Way title={t('prerequis.mail.byPlatform')}>
      <Stack
        direction="row"
        sx={{ gap: 2, alignItems: 'flex-start', justifyContent: 'space-between', flexWrap: 'wrap' }}
      >
        <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
          <Typography variant="body2">{t('prerequis.mail.platform')}</Typography>
          <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', mt: 0.5, color: 'warning.main' }}>
            <ToneIcon tone="warning" size={14} />
            <Typography variant="body2">{t('prerequis.mail.pin')}</Typography>
          </Stack>
          <Mono sx={{ color: 'text.secondary', fontSize: 'caption.fontSize' }}>{link.text}</Mono>
        </Box>
        <Button component="a" href={link.url} target="_blank" rel="noreferrer" endIcon={<ExternalLink />}>
          {t('prerequis.mail.openPlatform')}
        </Button>
      </Stack>
    </Way>
  );
}

/** Case B, first: on which offers the cards hold rights, by mail or on the platform. */
export function CheckRights() {
  const { t } = useText();
  return (
    <Panel title={t('prerequis.mail.title')} subtitle={t('prerequis.mail.subtitle')} clause="b.check">
      <Stack sx={{ gap: 1.5 }}>
        <MailWay />
        <PlatformWay />
        <AttestRow
          attestation="habilitations-checked"
          label={t('prerequis.follow.checked')}
          hint={t('prerequis.follow.checkedHint')}
          clause="b.check"
        />
      </Stack>
    </Panel>
  );
}
