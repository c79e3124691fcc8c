import { Button } from '@mui/material';
import { compareFqdn } from '../../../electron/procedure/compare-fqdn.ts';
import { fqdnOf } from '../../../electron/procedure/domain-rules.ts';
import { goToStep } from '../../bridge/actions.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { useText } from '../../bridge/use-text.ts';

/** Whether the FQDN typed into the terminal is the CN that will be ordered, to the letter (clause order.3.fqdn). */
export function FqdnEquality() {
  const { profile } = useDossier();
  const { t, message } = useText();
  const cn = fqdnOf(profile);
  const typed = profile.gap.tpeFqdn.trim();

  if (cn === null)
    return (
      <Banner tone="warning" title={t('commande.fqdn.unknownTitle')}>
        <p>{t('commande.fqdn.unknown')}</p>
        <ToDossier label="commande.fqdn.fill" />
      </Banner>
    );
  if (typed === '')
    return (
      <Banner tone="warning" title={t('commande.fqdn.missingTitle')}>
        <p>{t('commande.fqdn.missing')}</p>
        <ToDossier label="commande.fqdn.fill" />
      </Banner>
    );
  const { equal, difference } = compareFqdn(profile.gap.tpeFqdn, cn);
  if (equal)
    return (
      <Banner tone="ok" title={t('commande.fqdn.equalTitle')}>
        {difference && message(difference)}
      </Banner>
    );
  return (
    <Banner tone="bad" title={t('commande.fqdn.differentTitle')}>
      {difference && <p>{message(difference)}</p>}
      <p>{t('commande.fqdn.consequence')}</p>
      <ToDossier label="commande.fqdn.correct" />
    </Banner>
  );
}

function ToDossier({ label }: { readonly label: 'commande.fqdn.fill' | 'commande.fqdn.correct' }) {
  const { t } = useText();
  return (
    <Button size="small" sx={{ my: 0.5 }} onClick={() => goToStep('dossier')}>
      {t(label)}
    </Button>
  );
}
