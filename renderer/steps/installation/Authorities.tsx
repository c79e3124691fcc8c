import { Box, Stack, Typography } from '@mui/material';
import type { AuthorityView } from '../../../electron/contract/views.ts';
import { authorityRoles, type AuthorityRole } from '../../../electron/contract/words.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { clauseHandlers } from '../../bridge/use-clause.ts';
import { Panel } from '../../components/Panel.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useText } from '../../bridge/use-text.ts';
import { DownloadAuthorities } from './DownloadAuthorities.tsx';
import { SetAsideButton } from './SetAsideButton.tsx';
import type { SetAside } from './use-set-aside.ts';

const roleClauses: Readonly<Record<AuthorityRole, string>> = {
  'igc-sante': 'order.4.intermediate',
  ingetrust: 'intro.tpe-authority',
  geotrust: 'intro.psp-authority',
};

/** The authorities that the GAP must know, by whom they answer for. */
export function Authorities({ aside }: { readonly aside: SetAside }) {
  const { t } = useText();
  const { trial } = useDossier();
  return (
    <Panel
      title={t('installation.authorities.title')}
      subtitle={t('installation.authorities.explained')}
      clause="intro.install-authorities"
    >
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 13rem), 1fr))',
        }}
      >
        {authorityRoles.map((role) => (
          <RoleAuthorities key={role} role={role} aside={aside} />
        ))}
      </Box>
      {!trial && <DownloadAuthorities />}
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 2 }}>
        {t('installation.authorities.supplied')} {t('installation.authorities.simulated')}
      </Typography>
    </Panel>
  );
}

function RoleAuthorities({ role, aside }: { readonly role: AuthorityRole; readonly aside: SetAside }) {
  const dossier = useDossier();
  const { t } = useText();
  const authorities = dossier.authorities.filter((authority) => authority.role === role);
  return (
    <Box {...clauseHandlers(roleClauses[role])}>
      <Typography variant="h3">{t(`installation.authorities.${role}.name`)}</Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        {t(`installation.authorities.${role}.purpose`)}
      </Typography>
      {authorities.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t(`installation.authorities.${role}.empty`)}
        </Typography>
      ) : (
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mt: 0.5 }}>
          {authorities.map((authority) => (
            <AuthorityRow key={authority.certificate.sha256} authority={authority} aside={aside} />
          ))}
        </Stack>
      )}
    </Box>
  );
}

function AuthorityRow({ authority, aside }: { readonly authority: AuthorityView; readonly aside: SetAside }) {
  const { t } = useText();
  const { certificate, pinned } = authority;
  const name = certificate.commonName || certificate.subject;
  const production = pinned?.environment === 'production';
  return (
    <Stack
      component="li"
      direction="row"
      sx={{ gap: 1, py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere', fontWeight: 550 }}>
          {name}
        </Typography>
        <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap', alignItems: 'center', mt: 0.25 }}>
          {pinned === null ? (
            <Tag>
              {t(
                `installation.authorities.${certificate.subject === certificate.issuer ? 'selfIssued' : 'intermediate'}`,
              )}
            </Tag>
          ) : (
            <Tag tone={production ? 'warning' : 'ok'}>
              {t(`installation.authorities.pinned.${pinned.environment}.${pinned.level}`)}
            </Tag>
          )}
          <Typography variant="caption" color="text.secondary">
            {t('installation.authorities.until', { untilDate: certificate.notAfter })}
          </Typography>
        </Stack>
        {production && (
          <Typography variant="caption" color="warning" component="p" sx={{ mt: 0.5 }}>
            {t('installation.authorities.productionWarning')}
          </Typography>
        )}
      </Box>
      <SetAsideButton name={name} onClick={() => aside.setAside({ sha256: certificate.sha256, name })} />
    </Stack>
  );
}
