import { Box, Stack, Typography } from '@mui/material';
import { applicableScenarios, type RunReport, type RunSummary } from '../../electron/contract/views.ts';
import { verdicts, type OrderId, type Verdict } from '../../electron/contract/words.ts';
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

/** The scenarios of a run that ended with the same verdict. */
interface VerdictShare {
  readonly verdict: Verdict;
  readonly count: number;
}

const sharesOf = (summary: RunSummary): readonly VerdictShare[] =>
  verdicts.map((verdict) => ({ verdict, count: summary[verdict] })).filter(({ count }) => count > 0);

/** The last run in one look: how much of it is as it should be, when, with what, and whether it still speaks of today. */
export function RunSummaryBar({ report }: { readonly report: RunReport }) {
  const shares = sharesOf(report.summary);
  return (
    <Panel>
      <Stack sx={{ gap: 1.25 }}>
        <RunHeadline report={report} shares={shares} />
        {shares.length > 1 && <ShareList shares={shares} />}
        <TestedWith report={report} />
        {report.certificates.length > 0 && <StillCurrent report={report} />}
      </Stack>
    </Panel>
  );
}

/** How many passed, as a sentence and as a bar, and when. */
function RunHeadline(props: { readonly report: RunReport; readonly shares: readonly VerdictShare[] }) {
  const text = useText();
  const { t, dateTime } = text;
  const { summary, startedAt, durationMs } = props.report;
  const cancelled = summary.outcome === 'cancelled';
  return (
    <Stack direction="row" sx={{ columnGap: 3, rowGap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Typography variant="h2" component="p" role="status" className="tabular">
        {t(cancelled ? 'connectivite.summary.cancelled' : 'connectivite.summary.title', {
          pass: summary.pass,
          count: applicableScenarios(summary),
        })}
      </Typography>
      <ShareBar shares={props.shares} />
      <Typography variant="body2" color="text.secondary" component="time" dateTime={startedAt}>
        {t('connectivite.summary.when', {
          when: dateTime(startedAt),
          duration: durationText(text, durationMs),
        })}
      </Typography>
    </Stack>
  );
}

/** The verdicts as lengths; the list beside it says the same in words. */
function ShareBar({ shares }: { readonly shares: readonly VerdictShare[] }) {
  return (
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
      {shares.map(({ verdict, count }) => (
        <Box
          key={verdict}
          sx={{ flexGrow: count, flexBasis: 0, bgcolor: toneColour(toneOfVerdict[verdict]) }}
        />
      ))}
    </Stack>
  );
}

function ShareList({ shares }: { readonly shares: readonly VerdictShare[] }) {
  const { t } = useText();
  return (
    <Stack
      component="ul"
      direction="row"
      aria-label={t('connectivite.summary.parts')}
      sx={{ listStyle: 'none', m: 0, p: 0, columnGap: 2, rowGap: 0.5, flexWrap: 'wrap' }}
    >
      {shares.map(({ verdict, count }) => (
        <Stack
          key={verdict}
          component="li"
          direction="row"
          sx={{
            gap: 0.75,
            alignItems: 'center',
            typography: 'subtitle2',
            color: toneColour(toneOfVerdict[verdict]),
          }}
        >
          <ToneIcon tone={toneOfVerdict[verdict]} unsure={verdict === 'inconclusive'} size={14} />
          {t(`connectivite.summary.part.${verdict}`, { count })}
        </Stack>
      ))}
    </Stack>
  );
}

/** The certificates that were put to the test, and the TLS library that did it. */
function TestedWith({ report }: { readonly report: RunReport }) {
  const { t } = useText();
  const { certificates, tls } = report;
  return (
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
      {certificates.map(({ order, kind }) => (
        <Stack key={order} component="span" direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
          {orderProfiles[order].officialName}
          <Tag>{t(`connectivite.kind.${kind}`)}</Tag>
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
  );
}

/** Whether the certificates of the dossier are still those that the run tested. */
function StillCurrent({ report }: { readonly report: RunReport }) {
  const dossier = useDossier();
  const { t } = useText();
  const inService = (order: OrderId) =>
    dossier.orders[order].certificates.find((entry) => entry.current)?.certificate.sha256 ?? null;
  const isCurrent = testedAreCurrent(report, {
    'auth-cli': inService('auth-cli'),
    'ssl-serveur': inService('ssl-serveur'),
  });
  return (
    <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', typography: 'body2' }}>
      <ToneIcon tone={isCurrent ? 'ok' : 'warning'} size={15} />
      {t(isCurrent ? 'connectivite.summary.isCurrent' : 'connectivite.summary.notCurrent')}
    </Stack>
  );
}
