import { Stack, Typography } from '@mui/material';
import type { OrderCertificate } from '../../../../electron/contract/views.ts';
import { Mono } from '../../../components/Mono.tsx';
import { Tag } from '../../../components/Tag.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { kindTones } from '../certificate-verdict.ts';

/** Which certificate the files will carry: a practice one is not a delivered one, and it should be seen before. */
export function DeployedCertificate({ entry }: { readonly entry: OrderCertificate }) {
  const { t } = useText();
  const { certificate } = entry;
  return (
    <Stack direction="row" sx={{ columnGap: 1, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography variant="body2" color="text.secondary">
        {t('installation.deploy.certificate')}
      </Typography>
      <Mono>{certificate.commonName || certificate.subject}</Mono>
      <Tag tone={kindTones[entry.kind]}>{t(`installation.orders.${entry.kind}`)}</Tag>
      {entry.revokedInLab && <Tag tone="bad">{t('installation.orders.revoked')}</Tag>}
      <Typography variant="body2" color="text.secondary">
        {t('installation.authorities.until', { untilDate: certificate.notAfter })}
      </Typography>
    </Stack>
  );
}
