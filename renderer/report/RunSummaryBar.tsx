import { Box, Stack, Typography } from '@mui/material';
import { applicableScenarios, type RunReport } from '../../electron/contract/views.ts';
import { verdicts } from '../../electron/contract/words.ts';
import { orderProfiles } from '../../electron/procedure/order-profiles.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { Panel } from '../components/Panel.tsx';
import { Tag } from '../components/Tag.tsx';
import { ToneIcon } from '../components/ToneIcon.tsx';
import { toneColour, toneOfVerdict } from '../components/tones.ts';
import { useText } from '../bridge/use-text.ts';
import { testedAreCurrent } from './run-reading.ts';
import { durationText } from './target-words.ts';

const runtimes = { node: 'Node', electron: 'Electron' } as const;

/** The last run in one look: how much of it is as it should be, when, with what, and whether it still speaks of today. */
export function RunSummaryBar({ report }: { readonly report: RunReport }) {
  const dossier = useDossier();
  const text = useText();
  const { t, dateTime } = text;
  const { summary, tls } = report;
  const cancelled = summary.outcome === 'cancelled';
  const parts = verdicts
    .map((verdict) => ({ verdict, count: summary[verdict] }))
    .filter((part) => part.count > 0);
  const inService = (order: 'auth-cli' | 'ssl-serveur') =>
    dossier.orders[order].certificates.find((entry) => entry.current)?.certificate.sha256 ?? null;
  const isCurrent = testedAreCurrent(report, {
    'auth-cli': inService('auth-cli'),
    'ssl-serveur': inService('ssl-serveur'),
  });
  return (
    <Panel>
      <Stack sx={{ gap: 1.25 }}>
        <Stack direction="row" sx={{ columnGap: 3, rowGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="h2" component="p" role="status" className="tabular">
            {t(cancelled ? 'connectivite.summary.cancelled' : 'connectivite.summary.title', {
              pass: summary.pass,
              count: applicableScenarios(summary),
            })}
          </Typography>
          <Stack
            direction="row"
            aria-hidden
            sx={{
              flex: '1 1 10rem',
              height: '0.4rem',
              gap: '2px',
              borderRadius: 1,
              overflow: 'hidden',
              bgcolor: 'divider',
            }}
          >
            {parts.map((part) => (
              <Box
                key={part.verdict}
                sx={{ flexGrow: part.count, flexBasis: 0, bgcolor: toneColour(toneOfVerdict[part.verdict]) }}
              />
            ))}
          </Stack>
          <Typography variant="body2" color="text.secondary" component="time" dateTime={report.startedAt}>
            {t('connectivite.summary.when', {
              when: dateTime(report.startedAt),
              duration: durationText(text, report.durationMs),
            })}
          </Typography>
        </Stack>
        {parts.length > 1 && (
          <Stack
            component="ul"
            direction="row"
            aria-label={t('connectivite.summary.parts')}
            sx={{ listStyle: 'none', m: 0, p: 0, columnGap: 2, rowGap: 0.5, flexWrap: 'wrap' }}
          >
            {parts.map((part) => (
              <Stack
                key={part.verdict}
                component="li"
                direction="row"
                sx={{
                  gap: 0.75,
                  alignItems: 'center',
                  typography: 'subtitle2',
                  color: toneColour(toneOfVerdict[part.verdict]),
                }}
              >
                <ToneIcon
                  tone={toneOfVerdict[part.verdict]}
                  unsure={part.verdict === 'inconclusive'}
                  size={14}
                />
                {t(`connectivite.summary.part.${part.verdict}`, { count: part.count })}
              </Stack>
            ))}
          </Stack>
        )}
        <Stack
          direction="row"
          sx={{
            columnGap: 2,
            rowGap: 0.5,
            flexWrap: 'wrap',
            alignItems: 'center',
            typography: 'caption',
            color: 'text.secondary',
          }}
        >
          {report.certificates.map((certificate) => (
            <Stack
              key={certificate.order}
              component="span"
              direction="row"
              sx={{ gap: 0.75, alignItems: 'center' }}
            >
              {orderProfiles[certificate.order].officialName}
              <Tag>{t(`connectivite.kind.${certificate.kind}`)}</Tag>
            </Stack>
          ))}
          <span>
            {t('connectivite.summary.by', {
              library: tls.library,
              version: tls.version,
              runtime: runtimes[tls.runtime],
              runtimeVersion: tls.runtimeVersion,
            })}
          </span>
        </Stack>
        {report.certificates.length > 0 && (
          <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', typography: 'body2' }}>
            <ToneIcon tone={isCurrent ? 'ok' : 'warning'} size={15} />
            {t(isCurrent ? 'connectivite.summary.isCurrent' : 'connectivite.summary.notCurrent')}
          </Stack>
        )}
      </Stack>
    </Panel>
  );
}
