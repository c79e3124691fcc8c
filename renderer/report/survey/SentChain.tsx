import { Box, Stack, Typography } from '@mui/material';
import { holderName, issuerName } from '../../../electron/contract/certificate-names.ts';
import type { PeerCertificate } from '../../../electron/contract/views.ts';
import { Mono } from '../../components/Mono.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useText } from '../../bridge/use-text.ts';

/** A chain in the order in which it was sent, leaf first. */
export function SentChain({ chain }: { readonly chain: readonly PeerCertificate[] }) {
  const { t } = useText();
  if (chain.length === 0)
    return (
      <Typography variant="body2" color="text.secondary">
        {t('connectivite.survey.chainNone')}
      </Typography>
    );
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {chain.map((certificate, index) => (
        <Box
          component="li"
          key={`${certificate.sha256}-${index}`}
          title={certificate.subject}
          sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
        >
          <Stack direction="row" sx={{ columnGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <Mono>{holderName(certificate)}</Mono>
            <Tag>{t(`connectivite.survey.${index === 0 ? 'leaf' : 'issuer'}`)}</Tag>
          </Stack>
          <Typography variant="caption" color="text.secondary" component="p">
            {t('connectivite.survey.issuedBy', { issuer: issuerName(certificate) })}
          </Typography>
          <Typography variant="caption" color="text.secondary" component="p">
            {t('connectivite.survey.validity', {
              fromDate: certificate.notBefore,
              untilDate: certificate.notAfter,
            })}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
