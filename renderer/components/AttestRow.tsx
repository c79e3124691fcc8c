import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { AttestationId } from '../../electron/contract/words.ts';
import { useCall } from '../bridge/use-call.ts';
import { clauseHandlers } from '../bridge/use-clause.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { useText } from '../bridge/use-text.ts';
import { instantOfDay, writeDay } from './day.ts';
import { DayInput } from './DayInput.tsx';
import { FaultBanner } from './FaultBanner.tsx';
import { StateIcon } from './StateIcon.tsx';

/** To state it: today in one click, or another day. */
function StateIt(props: {
  readonly label: string;
  readonly busy: boolean;
  readonly onState: (instant: string) => void;
}) {
  const { t } = useText();
  /** The other day as typed; null while it is today. */
  const [typed, setTyped] = useState<string | null>(null);
  const action = t(typed === null ? 'common.attest.state' : 'common.attest.stateDay');
  const instant = instantOfDay(typed ?? writeDay(new Date()), new Date());
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexShrink: 0 }}>
      {typed === null ? (
        <Button
          size="small"
          variant="text"
          aria-label={t('common.attest.otherDayOf', { label: props.label })}
          onClick={() => setTyped(writeDay(new Date()))}
          sx={{ color: 'text.secondary' }}
        >
          {t('common.attest.otherDay')}
        </Button>
      ) : (
        <DayInput
          label={t('common.attest.dateOf', { label: props.label })}
          value={typed}
          invalid={instant === null}
          onChange={setTyped}
        />
      )}
      <Button
        size="small"
        loading={props.busy}
        disabled={instant === null}
        aria-label={t('common.attest.named', { action, label: props.label })}
        onClick={() => {
          if (instant !== null) props.onState(instant);
        }}
      >
        {action}
      </Button>
    </Stack>
  );
}

/** What a person states with a date: to state it, to see it, to take it back. */
export function AttestRow(props: {
  readonly attestation: AttestationId;
  /** By default the attestation's own words. */
  readonly label?: string;
  readonly hint?: string;
  readonly clause?: string;
}) {
  const { t, date } = useText();
  const dossier = useDossier();
  const { run, busy, fault, clear } = useCall();
  const stated = dossier.attestations[props.attestation];
  const label = props.label ?? t(`common.attestation.${props.attestation}`);
  const attest = (instant: string | null) =>
    void run('dossier.attest', { dossier: dossier.id, attestation: props.attestation, date: instant });

  return (
    <Box {...clauseHandlers(props.clause)} data-attestation={props.attestation} sx={{ py: 0.75 }}>
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap', minHeight: '2.5rem' }}>
        <StateIcon state={stated === undefined ? 'todo' : 'done'} />
        <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
          <Typography variant="subtitle1" component="p" sx={{ fontWeight: 550 }}>
            {label}
          </Typography>
          {(stated !== undefined || props.hint !== undefined) && (
            <Typography variant="body2" color={stated === undefined ? 'text.secondary' : 'success.main'}>
              {stated === undefined ? props.hint : t('common.attest.statedOn', { statedDate: stated })}
            </Typography>
          )}
        </Box>
        {stated === undefined ? (
          <StateIt label={label} busy={busy} onState={attest} />
        ) : (
          <Button
            size="small"
            variant="text"
            loading={busy}
            aria-label={t('common.attest.undoOf', { label, day: date(stated) })}
            onClick={() => attest(null)}
            sx={{ color: 'text.secondary' }}
          >
            {t('common.attest.undo')}
          </Button>
        )}
      </Stack>
      <FaultBanner fault={fault} onClose={clear} />
    </Box>
  );
}
