import { Box, Drawer, IconButton, Link, Stack, Typography } from '@mui/material';
import { ExternalLink, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DossierView } from '../../electron/contract/views.ts';
import { clauseOf, type Clause } from '../../electron/procedure/clauses.ts';
import { useApp, type Place } from '../bridge/store.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { CopyButton } from '../components/CopyButton.tsx';
import { Mono } from '../components/Mono.tsx';
import { ObligationTag } from '../components/ObligationTag.tsx';
import { useText } from '../bridge/use-text.ts';
import { frame } from '../theme-tokens.ts';
import { StepItems } from './StepItems.tsx';

/** What the proofs are proofs of. */
const clauseOfProofs = 'annex.tpe.mutual';

/** The clause to show when none was pointed at: the one of the step's next thing to do, or its first. */
function clauseOfPlace({ assessment }: DossierView, step: Place): string | undefined {
  if (step === 'preuves') return clauseOfProofs;
  if (assessment.next?.step === step) return assessment.next.clause;
  const items = assessment.steps.find(({ id }) => id === step)?.items ?? [];
  return (items.find(({ state }) => state !== 'done') ?? items[0])?.clause;
}

function Section(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section">
      <Typography variant="overline" component="h2" color="text.secondary" sx={{ mb: 0.75 }}>
        {props.title}
      </Typography>
      {props.children}
    </Box>
  );
}

function ClauseText(props: { readonly clause: Clause }) {
  const { t, local } = useText();
  const { clause } = props;
  return (
    <>
      <Section title={t('common.clause.heading')}>
        <Box sx={{ borderLeft: 2, borderColor: 'primary.main', pl: 1.5, typography: 'body2' }}>
          {local(clause.rule)}
        </Box>
        <Stack direction="row" sx={{ gap: 1, mt: 1.25, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="caption" color="text.secondary">
            {local(clause.place)}
          </Typography>
          <ObligationTag obligation={clause.obligation} />
        </Stack>
      </Section>
      {clause.values && (
        <Section title={t('common.clause.values')}>
          <Stack sx={{ gap: 1.25 }}>
            {clause.values.map(({ label, value }) => (
              <Box key={value}>
                <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 0.25 }}>
                  {local(label)}
                </Typography>
                <Stack
                  direction="row"
                  sx={{
                    gap: 1,
                    alignItems: 'center',
                    justifyContent: 'space-between',
                    border: 1,
                    borderColor: 'divider',
                    borderRadius: 1,
                    bgcolor: 'background.paper',
                    pl: 1.25,
                    pr: 0.5,
                    py: 0.5,
                  }}
                >
                  <Mono sx={{ fontSize: 'caption.fontSize' }}>{value}</Mono>
                  <CopyButton value={value} label={local(label)} />
                </Stack>
              </Box>
            ))}
          </Stack>
        </Section>
      )}
      {clause.note && (
        <Section title={t('common.clause.note')}>
          <Typography variant="body2">{local(clause.note)}</Typography>
        </Section>
      )}
      {clause.links && (
        <Section title={t('common.clause.links')}>
          <Stack sx={{ gap: 0.75, alignItems: 'flex-start' }}>
            {clause.links.map(({ label, url }) => (
              <Link
                key={url}
                href={url}
                target="_blank"
                rel="noreferrer"
                variant="body2"
                sx={{ overflowWrap: 'anywhere' }}
              >
                {local(label)} <ExternalLink size={12} aria-hidden />
              </Link>
            ))}
          </Stack>
        </Section>
      )}
    </>
  );
}

function PanelContent(props: { readonly place: Place }) {
  const { t } = useText();
  const dossier = useDossier();
  const shown = useApp((state) => state.clause);
  const step = dossier.assessment.steps.find(({ id, items }) => id === props.place && items.length > 0);
  const clause = clauseOf(shown ?? clauseOfPlace(dossier, props.place) ?? '');
  return (
    <Stack sx={{ gap: 3, px: 2.5, py: 3 }}>
      {clause ? (
        <ClauseText clause={clause} />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {t('common.clause.none')}
        </Typography>
      )}
      {step !== undefined && (
        <Section title={t('common.clause.items')}>
          <StepItems step={step.id} />
        </Section>
      )}
    </Stack>
  );
}

/** What the procedure says of the item that is pointed at, and what the step asks. A drawer where the window is narrow. */
export function ClausePanel(props: { readonly place: Place; readonly folded: boolean }) {
  const { t } = useText();
  const open = useApp((state) => state.clauseOpen);
  const close = () => useApp.setState({ clauseOpen: false });
  if (props.folded) {
    return (
      <Drawer
        anchor="right"
        open={open}
        onClose={close}
        className="no-print"
        slotProps={{
          paper: {
            'aria-label': t('common.clause.open'),
            sx: { width: `min(${frame.panel + 40}px, 92vw)`, bgcolor: 'background.sunken' },
          },
        }}
      >
        <IconButton
          size="small"
          aria-label={t('common.action.close')}
          onClick={close}
          sx={{ position: 'absolute', top: '0.75rem', right: '0.75rem' }}
        >
          <X size={18} />
        </IconButton>
        <PanelContent place={props.place} />
      </Drawer>
    );
  }
  return (
    <Box
      component="aside"
      aria-label={t('common.clause.open')}
      className="no-print"
      sx={{
        bgcolor: 'background.sunken',
        borderLeft: 1,
        borderColor: 'divider',
        overflowY: 'auto',
        minWidth: 0,
      }}
    >
      <PanelContent place={props.place} />
    </Box>
  );
}
