import { Box, Stack, Typography } from '@mui/material';
import type { Profile } from '../../../electron/contract/views.ts';
import { fqdnOf } from '../../../electron/procedure/domain-rules.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Field } from '../../components/Field.tsx';
import { Mono } from '../../components/Mono.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { noteFor } from './field-notes.ts';
import { FieldGrid } from './FieldGrid.tsx';
import { NameEquality } from './NameEquality.tsx';
import { PartState } from './PartState.tsx';
import type { ProfileDraft } from './use-profile-draft.ts';

function Fqdn(props: { readonly fqdn: string | null }) {
  const { t } = useText();
  return (
    <Stack
      direction="row"
      data-testid="fqdn"
      sx={{
        alignItems: 'center',
        gap: 2,
        bgcolor: 'background.sunken',
        borderRadius: 1,
        px: 2,
        py: 1.25,
        minHeight: '3.5rem',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="caption" color="text.secondary" component="p">
          {t('dossier.gap.fqdn')}
        </Typography>
        {props.fqdn === null ? (
          <Typography variant="body2" color="text.secondary">
            {t('dossier.gap.fqdnMissing')}
          </Typography>
        ) : (
          <Mono sx={{ fontSize: 'h3.fontSize', fontWeight: 600 }}>{props.fqdn}</Mono>
        )}
      </Box>
      {props.fqdn !== null && <CopyButton value={props.fqdn} label={t('dossier.gap.fqdn')} />}
    </Stack>
  );
}

/** The GAP server: its name makes the CN of the certificate, and must be the one set in the terminal. */
export function ServerPart(props: { readonly draft: ProfileDraft }) {
  const { t, message } = useText();
  const { profile, change } = props.draft;
  const { gap } = profile;
  const fqdn = fqdnOf(profile);
  const set = (part: Partial<Profile['gap']>) =>
    change((current) => ({ ...current, gap: { ...current.gap, ...part } }));
  return (
    <Panel
      id="serveur"
      title={t('dossier.gap.title')}
      subtitle={t('dossier.gap.subtitle')}
      action={<PartState profile={profile} part="gap." />}
    >
      <Stack sx={{ gap: 2 }}>
        <Field
          label={t('dossier.gap.product')}
          name="gap.product"
          hint={t('dossier.gap.productHint')}
          value={gap.product}
          onChange={(product) => set({ product })}
        />
        <FieldGrid>
          <Box sx={{ gridColumn: { sm: 'span 2' } }}>
            <Field
              label={t('dossier.gap.server')}
              name="gap.server"
              value={gap.server}
              onChange={(server) => set({ server: server.trim() })}
              note={noteFor(profile, 'gap.server', message)}
              clause="order.3.ssl-serveur"
              maxLength={200}
              mono
            />
          </Box>
          <Box sx={{ gridColumn: { sm: 'span 4' } }}>
            <Field
              label={t('dossier.gap.domain')}
              name="gap.domain"
              value={gap.domain}
              onChange={(domain) => set({ domain: domain.trim() })}
              note={noteFor(profile, 'gap.domain', message)}
              clause="a.4.2.domain"
              prefix="."
              mono
            />
          </Box>
        </FieldGrid>
        <Fqdn fqdn={fqdn} />
        <Field
          label={t('dossier.gap.tpe')}
          name="gap.tpeFqdn"
          hint={t('dossier.gap.tpeHint')}
          value={gap.tpeFqdn}
          onChange={(tpeFqdn) => set({ tpeFqdn })}
          note={fqdn === null ? noteFor(profile, 'gap.tpeFqdn', message) : null}
          clause="order.3.fqdn"
          mono
        />
        {fqdn !== null && <NameEquality cn={fqdn} tpe={gap.tpeFqdn} />}
      </Stack>
    </Panel>
  );
}
