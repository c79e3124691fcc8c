import { Box, Stack, Typography } from '@mui/material';
import { Ban, Check, Minus } from 'lucide-react';
import { holderName, issuerName } from '../../electron/contract/certificate-names.ts';
import type { EndReport } from '../../electron/contract/views.ts';
import { Mono } from '../components/Mono.tsx';
import { Tag } from '../components/Tag.tsx';
import { useText } from '../bridge/use-text.ts';

const signs = { accepted: Check, refused: Ban, notReached: Minus } as const;

/**
 * One end's account: what it decided of the other, and what the other had shown. Of software that is not ours it is
 * told as seen from our side.
 */
export function EndColumn(props: {
  readonly end: EndReport;
  readonly place: 'client' | 'server';
  /** Who plays it. */
  readonly name: string;
  readonly isForeign: boolean;
}) {
  const { t } = useText();
  const { end, place } = props;
  const Sign = signs[end.verdict];
  const [leaf, ...authorities] = end.received;
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        p: 1.5,
        minWidth: 0,
      }}
    >
      <Typography variant="caption" color="text.secondary" component="h4">
        {t(`connectivite.detail.${place}`, { party: props.name })}
        {props.isForeign && (
          <Box component="span" sx={{ display: 'inline-block', ml: 1 }}>
            <Tag>{t('connectivite.detail.seenFromHere')}</Tag>
          </Box>
        )}
      </Typography>
      <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', mt: 0.25 }}>
        <Sign size="1rem" strokeWidth={2.25} aria-hidden />
        <Typography variant="subtitle2" component="p">
          {end.verdict === 'refused' && end.reason !== undefined
            ? t('connectivite.detail.refusedBecause', { because: t(`reasons.${end.reason}`) })
            : t(`connectivite.detail.${end.verdict}`)}
        </Typography>
      </Stack>
      <Box sx={{ mt: 1, typography: 'body2' }}>
        {leaf === undefined ? (
          <Typography variant="body2" color="text.secondary">
            {t('connectivite.detail.receivedNothing')}
          </Typography>
        ) : (
          <>
            <Typography variant="caption" color="text.secondary" component="p">
              {t('connectivite.detail.received')}
            </Typography>
            <Mono>{holderName(leaf)}</Mono>
            <Typography variant="caption" color="text.secondary" component="p">
              {t('connectivite.detail.issuedBy', { issuer: issuerName(leaf) })}
              {authorities.length > 0 &&
                `, ${t('connectivite.detail.receivedMore', { count: authorities.length })}`}
            </Typography>
            <Typography variant="caption" color="text.secondary" component="p">
              {t('connectivite.detail.validity', { fromDate: leaf.notBefore, untilDate: leaf.notAfter })}
            </Typography>
          </>
        )}
      </Box>
      <Box sx={{ mt: 1, typography: 'caption', color: 'text.secondary', '& p': { m: 0 } }}>
        {end.applicationBytes > 0 && <p>{t('connectivite.detail.bytes', { count: end.applicationBytes })}</p>}
        {end.warnings.length > 0 && (
          <p>
            {t('connectivite.detail.warnings', {
              reasons: end.warnings.map((reason) => t(`reasons.${reason}`)).join(', '),
            })}
          </p>
        )}
        {end.libraryError !== undefined && (
          <p>
            {t('connectivite.detail.library')} <Mono sx={{ fontSize: 'inherit' }}>{end.libraryError}</Mono>
          </p>
        )}
      </Box>
    </Box>
  );
}
