import { Button, CircularProgress, Stack, Typography } from '@mui/material';
import { Banner } from '../../components/Banner.tsx';
import { useText } from '../../bridge/use-text.ts';
import { useDomainLookup } from './use-domain-lookup.ts';

const tones = { exists: 'ok', absent: 'warning', unknown: 'info' } as const;

/** What the DNS says of a domain. Without an answer it says so, and blocks nothing. */
export function DomainLookup(props: { readonly domain: string }) {
  const { t } = useText();
  const { domain } = props;
  const { state, again } = useDomainLookup(domain);
  if (state === 'busy') {
    return (
      <Stack
        direction="row"
        role="status"
        sx={{ gap: 1, alignItems: 'center', color: 'text.secondary', py: 1 }}
      >
        <CircularProgress size={14} color="inherit" aria-hidden />
        <Typography variant="body2">{t('prerequis.domain.dns.busy', { domain })}</Typography>
      </Stack>
    );
  }
  return (
    <Banner
      tone={tones[state]}
      live
      title={t(`prerequis.domain.dns.${state}`, { domain })}
      action={
        state === 'exists' ? undefined : (
          <Button size="small" onClick={again}>
            {t('prerequis.domain.dns.again')}
          </Button>
        )
      }
    >
      {t(`prerequis.domain.dns.${state}Detail`, { domain })}
    </Banner>
  );
}
