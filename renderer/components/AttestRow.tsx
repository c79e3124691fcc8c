import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { AttestationId } from '../../electron/contract/words.ts';
import { clauseHandlers } from '../bridge/use-clause.ts';
import { useCall } from '../bridge/use-call.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { useText } from '../text/use-text.ts';
import { FaultBanner } from './FaultBanner.tsx';
import { StateIcon } from './StateIcon.tsx';

const pad = (value: number) => String(value).padStart(2, '0');
/** The value of a date field for a day of the reader's calendar. */
const dayOf = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
/** Noon of that day, in the reader's time zone: the day stays the same wherever the dossier is read again nearby. */
const instantOf = (day: string) => new Date(`${day}T12:00:00`).toISOString();

/** What a person states with a date: to state it (today, or another day), to see it, to take it back. */
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
  const today = dayOf(new Date());
  const [day, setDay] = useState(today);
  const stated = dossier.attestations[props.attestation];
  const label = props.label ?? t(`common.attestation.${props.attestation}`);
  const attest = (instant: string | null) =>
    void run('dossier.attest', { dossier: dossier.id, attestation: props.attestation, date: instant });
  const dayIsRight = /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today;

  return (
    <Box {...clauseHandlers(props.clause)} data-attestation={props.attestation} sx={{ py: 0.5 }}>
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
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
            <Box
              component="input"
              type="date"
              value={day}
              max={today}
              aria-label={t('common.attest.dateOf', { label })}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setDay(event.target.value)}
              sx={{
                font: 'inherit',
                typography: 'body2',
                color: 'text.primary',
                bgcolor: 'background.paper',
                border: 1,
                borderColor: 'grey.500',
                borderRadius: 1,
                px: 1,
                height: '2rem',
                colorScheme: 'inherit',
              }}
            />
            <Button size="small" loading={busy} disabled={!dayIsRight} onClick={() => attest(instantOf(day))}>
              {t('common.attest.state')}
            </Button>
          </Stack>
        ) : (
          <Button
            size="small"
            variant="text"
            loading={busy}
            aria-label={t('common.attest.undoOf', { label, statedDate: date(stated) })}
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
