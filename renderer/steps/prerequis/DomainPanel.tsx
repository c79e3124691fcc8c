import { Box, Button, Stack, Typography } from '@mui/material';
import { ArrowRight } from 'lucide-react';
import { habilitationDomain } from '../../../electron/procedure/domain-rules.ts';
import { goToStep } from '../../bridge/actions.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Mono } from '../../components/Mono.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RichText } from '../../components/RichText.tsx';
import { useText } from '../../bridge/use-text.ts';
import { DomainLookup } from './DomainLookup.tsx';

/** The server's name with the part that is kept in full ink. */
function Derivation(props: { readonly fqdn: string; readonly habilitation: string }) {
  const { t } = useText();
  const domain = props.habilitation.replace(/^\*/, '');
  const dropped = props.fqdn.slice(0, -domain.length);
  const cell = { px: 2, py: 1.25, flex: '1 1 14rem', minWidth: 0 } as const;
  return (
    <Stack
      direction="row"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, alignItems: 'center', flexWrap: 'wrap' }}
    >
      <Box sx={cell}>
        <Typography variant="caption" color="text.secondary" component="p">
          {t('prerequis.domain.from')}
        </Typography>
        <Mono>
          <Box component="span" sx={{ color: 'text.secondary', textDecoration: 'line-through' }}>
            {dropped}
          </Box>
          {props.fqdn.slice(dropped.length)}
        </Mono>
      </Box>
      <Box aria-hidden sx={{ color: 'text.secondary', display: 'inline-flex' }}>
        <ArrowRight size={18} />
      </Box>
      <Stack direction="row" sx={{ ...cell, gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="caption" color="text.secondary" component="p">
            {t('prerequis.domain.to')}
          </Typography>
          <Mono sx={{ fontWeight: 600, color: 'primary.main' }}>{props.habilitation}</Mono>
        </Box>
        <CopyButton value={props.habilitation} label={t('prerequis.domain.label')} />
      </Stack>
    </Stack>
  );
}

/** The habilitation domain: worked out from the server's name, explained, and looked up in the DNS. */
export function DomainPanel() {
  const { t } = useText();
  const { fqdn } = useDossier();
  const habilitation = fqdn === null ? null : habilitationDomain(fqdn);
  const domain = habilitation?.replace(/^\*/, '') ?? null;
  return (
    <Panel
      title={t('prerequis.domain.title')}
      subtitle={t('prerequis.domain.subtitle')}
      clause="a.4.2.domain"
    >
      {fqdn === null || habilitation === null || domain === null ? (
        <Stack
          direction="row"
          sx={{ gap: 2, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}
        >
          <Typography color="text.secondary">{t('prerequis.domain.missing')}</Typography>
          <Button onClick={() => goToStep('dossier')}>{t('prerequis.domain.goToDossier')}</Button>
        </Stack>
      ) : (
        <Stack sx={{ gap: 1.5 }}>
          <Derivation fqdn={fqdn} habilitation={habilitation} />
          <Typography variant="body2" color="text.secondary">
            <RichText text={t('prerequis.domain.why', { domain })} />{' '}
            <RichText text={t('prerequis.domain.notCn', { fqdn })} />
          </Typography>
          <DomainLookup domain={domain} />
        </Stack>
      )}
    </Panel>
  );
}
