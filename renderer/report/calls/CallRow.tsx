import { Box, ButtonBase, Stack, Typography } from '@mui/material';
import { ChevronRight } from 'lucide-react';
import { memo, useId } from 'react';
import { holderName } from '../../../electron/contract/certificate-names.ts';
import type { ReceivedCall, ScenarioResult } from '../../../electron/contract/views.ts';
import { Mono } from '../../components/Mono.tsx';
import { Tag } from '../../components/Tag.tsx';
import { VerdictChip } from '../../components/VerdictChip.tsx';
import { useText } from '../../bridge/use-text.ts';
import { ScenarioDetail } from '../ScenarioDetail.tsx';
import { useScenarioTitle } from '../use-scenario-title.ts';

/** A call that opens on its two sides. Drawn again only when it changes: calls may come by the hundred. */
export const CallRow = memo(function CallRow(props: {
  readonly call: ReceivedCall;
  readonly open: boolean;
  readonly onToggle: (number: number | null) => void;
}) {
  const { t } = useText();
  const titleOf = useScenarioTitle();
  const region = useId();
  const { call, open } = props;
  const { result } = call;
  const title =
    call.scenario === null
      ? t(result === null ? 'connectivite.calls.notTls' : 'connectivite.calls.unknownVariant')
      : titleOf({ id: call.scenario, flow: 'gap-psp' });
  const head = <CallHead call={call} title={title} open={open} />;
  return (
    <Box
      component="li"
      data-call={call.number}
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        py: 0.75,
        '&:first-of-type': { borderTop: 0 },
        contentVisibility: open ? 'visible' : 'auto',
        containIntrinsicSize: 'auto 3.5rem',
      }}
    >
      {result === null ? (
        head
      ) : (
        <ButtonBase
          aria-expanded={open}
          aria-controls={region}
          onClick={() => props.onToggle(open ? null : call.number)}
          sx={{ display: 'block', width: '100%', textAlign: 'left', borderRadius: 0.5 }}
        >
          {head}
        </ButtonBase>
      )}
      <CallStory call={call} />
      {open && result !== null && (
        <Box id={region} sx={{ mt: 1, p: 2, borderRadius: 1, bgcolor: 'background.sunken' }}>
          <ScenarioDetail result={result} title={title} target={{ kind: 'gap-client' }} />
        </Box>
      )}
    </Box>
  );
});

/** Which call, when, of what, from where, and its verdict. */
function CallHead(props: { readonly call: ReceivedCall; readonly title: string; readonly open: boolean }) {
  const { t } = useText();
  const { call, title, open } = props;
  const { result } = call;
  return (
    <Stack
      component="span"
      direction="row"
      sx={{ columnGap: 1.5, rowGap: 0.25, alignItems: 'center', flexWrap: 'wrap', width: '100%' }}
    >
      <ChevronRight
        size="1rem"
        aria-hidden
        style={{ flexShrink: 0, rotate: open ? '90deg' : '0deg', opacity: result === null ? 0 : 1 }}
      />
      <Typography
        component="span"
        variant="caption"
        color="text.secondary"
        className="tabular"
        sx={{ minWidth: '7.5rem' }}
      >
        {t('connectivite.calls.number', { number: call.number })} · {timeOf(call.receivedAt)}
      </Typography>
      <Typography component="span" variant="subtitle2" sx={{ flex: '1 1 10rem' }}>
        {title}
      </Typography>
      <Mono sx={{ fontSize: 'caption.fontSize', color: 'text.secondary' }}>{call.remote}</Mono>
      <Box component="span" sx={{ minWidth: '8.5rem' }}>
        {result !== null && (
          <VerdictChip verdict={result.verdict} label={t(`connectivite.word.${result.verdict}`)} />
        )}
      </Box>
    </Stack>
  );
}

/** What happened, in a sentence, and the certificate that the caller showed. */
function CallStory({ call }: { readonly call: ReceivedCall }) {
  const { t, message } = useText();
  const { result } = call;
  const shown = result?.ends.server.received[0];
  const wentOn = result !== null && wentOnAnyway(result);
  return (
    <Box sx={{ pl: 3.5, typography: 'body2' }}>
      <Box component="span" sx={wentOn ? { color: 'error.main', fontWeight: 600 } : {}}>
        {message(call.explanation)}
      </Box>{' '}
      {wentOn && <Tag tone="bad">{t('connectivite.calls.wentOn')}</Tag>}{' '}
      {result !== null && (
        <Typography component="span" variant="body2" color="text.secondary">
          {shown === undefined
            ? t('connectivite.calls.showedNothing')
            : t('connectivite.calls.showed', { name: holderName(shown) })}
        </Typography>
      )}
    </Box>
  );
}

/** Whether the caller accepted what it had to refuse. */
function wentOnAnyway({ verdict, expected, observed }: ScenarioResult): boolean {
  return verdict === 'fail' && expected.outcome === 'refused' && observed.outcome === 'accepted';
}

/** Hours, minutes and seconds in the reader's time zone. */
function timeOf(iso: string): string {
  const date = new Date(iso);
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
