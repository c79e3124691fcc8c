import { Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { habilitationDomain, isWithinHabilitation } from '../../../electron/procedure/domain-rules.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { Field } from '../../components/Field.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RichText } from '../../components/RichText.tsx';
import { useText } from '../../bridge/use-text.ts';

const tones = { wide: 'ok', narrow: 'warning', outside: 'bad' } as const;

/** How far a right reaches, seen from the server: the whole domain, this server at least, or not even it. */
function reach(fqdn: string, widest: string, right: string): keyof typeof tones {
  if (!isWithinHabilitation(fqdn, right)) return 'outside';
  const another = widest.replace(/^\*/, 'another-server.');
  return isWithinHabilitation(another, right) ? 'wide' : 'narrow';
}

/** Case B, « Attention »: whether the rights of the cards reach the server, or stop at a sub-domain. */
export function RightsScope() {
  const { t } = useText();
  const { fqdn } = useDossier();
  const [right, setRight] = useState('');
  const widest = fqdn === null ? null : habilitationDomain(fqdn);
  const found = fqdn === null || widest === null || right.trim() === '' ? null : reach(fqdn, widest, right);
  const params = { fqdn: fqdn ?? '', domain: widest ?? '' };
  return (
    <Panel title={t('prerequis.scope.title')} subtitle={t('prerequis.scope.subtitle')} clause="b.subdomain">
      {fqdn === null ? (
        <Typography color="text.secondary">{t('prerequis.scope.needsServer')}</Typography>
      ) : (
        <Stack sx={{ gap: 1.5 }}>
          <Field
            label={t('prerequis.scope.label')}
            hint={t('prerequis.scope.hint')}
            value={right}
            onChange={setRight}
            placeholder={widest ?? undefined}
            mono
          />
          {found !== null && (
            <Banner tone={tones[found]} live title={t(`prerequis.scope.${found}`)}>
              <RichText text={t(`prerequis.scope.${found}Detail`, params)} />
            </Banner>
          )}
        </Stack>
      )}
    </Panel>
  );
}
