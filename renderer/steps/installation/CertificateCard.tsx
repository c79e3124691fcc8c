import { Box, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { issuerName } from '../../../electron/contract/certificate-names.ts';
import type { CertificateView, OrderCertificate } from '../../../electron/contract/views.ts';
import { Banner } from '../../components/Banner.tsx';
import { CheckList } from '../../components/CheckList.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Tag } from '../../components/Tag.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { ValueRow } from '../../components/ValueRow.tsx';
import { useText } from '../../bridge/use-text.ts';
import { certificateVerdict, kindTones } from './certificate-verdict.ts';
import { Fold } from '../../components/Fold.tsx';
import { SetAsideButton } from './SetAsideButton.tsx';
import type { SetAside } from './use-set-aside.ts';
import type { PlainKeyUnder } from '../../../electron/texts/text-key.ts';

const verdictTones = { good: 'ok', watch: 'warning', bad: 'bad' } as const;

/** One certificate of an order: whose it is, what the checks say, its chain, its details on demand. */
export function CertificateCard(props: {
  readonly entry: OrderCertificate;
  readonly aside: SetAside;
  readonly name: string;
}) {
  const { entry, aside } = props;
  const { certificate } = entry;
  const { t, message } = useText();
  const verdict = certificateVerdict(entry);
  const passed = entry.checks.filter((check) => check.verdict === 'pass').length;
  const complaints = entry.checks.filter(
    (check) => check.verdict !== 'pass' && check.verdict !== 'notApplicable',
  );
  // Never in service: what its checks would advise is for another certificate.
  const beside = entry.kind === 'other' || entry.kind === 'delivered-production' ? entry.kind : null;
  const shownName = certificate.commonName || certificate.subject;
  return (
    <Stack sx={{ gap: 1.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Stack
          direction="row"
          sx={{ columnGap: 1, rowGap: 0.5, alignItems: 'center', flexWrap: 'wrap', minWidth: 0 }}
        >
          <Typography variant="mono" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {shownName}
          </Typography>
          <Tag tone={kindTones[entry.kind]}>{t(`installation.orders.${entry.kind}`)}</Tag>
          {entry.revokedInLab && <Tag tone="bad">{t('installation.orders.revoked')}</Tag>}
        </Stack>
        <SetAsideButton
          name={`${props.name} ${shownName}`}
          onClick={() => aside.setAside({ sha256: certificate.sha256, name: shownName })}
        />
      </Stack>
      {beside !== null && (
        <Banner tone="info" title={t('installation.orders.beside')}>
          <p>{t(`installation.orders.besideExplained.${beside}`)}</p>
        </Banner>
      )}
      {beside === null && (
        <Banner
          tone={verdictTones[verdict]}
          title={t(
            `installation.orders.${verdict === 'watch' && entry.kind === 'practice' ? 'watchPractice' : verdict}`,
          )}
        >
          {verdict === 'good' ? (
            <p>{t('installation.orders.goodDetail', { count: passed })}</p>
          ) : (
            complaints.map((check) => <p key={check.id}>{message(check.remedy ?? check.evidence)}</p>)
          )}
          {!entry.hasKey && !entry.keyElsewhere && <p>{t('installation.orders.noKeyExplained')}</p>}
          {entry.revokedInLab && <p>{t('installation.orders.revokedExplained')}</p>}
        </Banner>
      )}
      <MainFacts entry={entry} />
      <Box>
        <Fold label={t('installation.orders.showChecks', { count: entry.checks.length })} name={props.name}>
          <CheckList checks={entry.checks} />
        </Fold>
        <Fold label={t('installation.orders.showDetails')} name={props.name}>
          <CertificateDetails certificate={certificate} />
        </Fold>
      </Box>
    </Stack>
  );
}

/** Until when it serves, whether its key is in the dossier, and its chain. */
function MainFacts({ entry }: { readonly entry: OrderCertificate }) {
  const { t, relativeDays } = useText();
  const [now] = useState(() => new Date());
  const { certificate } = entry;
  return (
    <Box sx={{ '& > div': { gridTemplateColumns: 'minmax(4rem, 5rem) minmax(0, 1fr) auto' } }}>
      <ValueRow
        label={t('installation.orders.validity')}
        value={
          <>
            {t('installation.orders.validityRange', {
              fromDate: certificate.notBefore,
              toDate: certificate.notAfter,
            })}
            <Typography variant="caption" color="text.secondary" component="div">
              {t('installation.orders.ends', { when: relativeDays(certificate.notAfter, now) })}
            </Typography>
          </>
        }
      />
      <ValueRow
        label={t('installation.orders.key')}
        value={
          <Sign good={entry.hasKey || entry.keyElsewhere} text={t(`installation.orders.${keyWord(entry)}`)} />
        }
      />
      <ValueRow label={t('installation.orders.chain')} value={<Chain entry={entry} />} />
    </Box>
  );
}

/** Where the key is. */
function keyWord({ hasKey, keyElsewhere }: OrderCertificate): 'hasKey' | 'keyElsewhere' | 'noKey' {
  if (hasKey) return 'hasKey';
  return keyElsewhere ? 'keyElsewhere' : 'noKey';
}

function Sign({ good, text }: { readonly good: boolean; readonly text: string }) {
  return (
    <Stack component="span" direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
      <ToneIcon tone={good ? 'ok' : 'warning'} size={15} />
      {text}
    </Stack>
  );
}

function Chain({ entry }: { readonly entry: OrderCertificate }) {
  const { t } = useText();
  const complete = entry.chainIsComplete;
  return (
    <>
      <Sign
        good={complete}
        text={t(`installation.orders.${complete ? 'chainComplete' : 'chainIncomplete'}`)}
      />
      {entry.chain.map((authority) => (
        <Typography key={authority.sha256} variant="caption" color="text.secondary" component="div">
          ↑ {authority.commonName || authority.subject}
        </Typography>
      ))}
      {!complete && (
        <Typography variant="caption" color="text.secondary" component="div">
          {t('installation.orders.chainIncompleteExplained', {
            issuer: issuerName(entry.chain.at(-1) ?? entry.certificate),
          })}
        </Typography>
      )}
    </>
  );
}

function CertificateDetails({ certificate }: { readonly certificate: CertificateView }) {
  const { t } = useText();
  const row = (label: PlainKeyUnder<'installation.orders'>, value: string) =>
    value === '' ? null : <ValueRow label={t(`installation.orders.${label}`)} value={value} mono copy />;
  return (
    <Box
      sx={{ '& > div': { gridTemplateColumns: 'minmax(4rem, 5.5rem) minmax(0, 1fr) auto', columnGap: 1.25 } }}
    >
      {row('subject', certificate.subject)}
      {row('issuer', certificate.issuer)}
      {row('names', certificate.dnsNames.join(', '))}
      {row('keyUsage', certificate.keyUsage.join(', '))}
      {row('extendedKeyUsage', certificate.extendedKeyUsage.join(', '))}
      {row('keyAlgorithm', certificate.keyAlgorithm)}
      {row('signature', certificate.signatureAlgorithm)}
      {row('serial', certificate.serialNumber)}
      {row('fingerprint', certificate.sha256)}
      <Box sx={{ pt: 1 }}>
        <CopyButton
          value={certificate.pem}
          label={`PEM ${certificate.commonName}`}
          text={t('installation.orders.copyPem')}
        />
      </Box>
    </Box>
  );
}
