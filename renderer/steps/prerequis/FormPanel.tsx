import { Button, Stack } from '@mui/material';
import { Printer } from 'lucide-react';
import { formulaire414 } from '../../../electron/procedure/formulaire-414.ts';
import { goToStep } from '../../bridge/actions.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Banner } from '../../components/Banner.tsx';
import { useText } from '../../bridge/use-text.ts';
import { FormSheet } from './FormSheet.tsx';

/** Prints the sheet alone: the print style sheet hides the rest. */
export function PrintButton(props: { readonly filled?: boolean }) {
  const { t } = useText();
  return (
    <Button
      variant={props.filled === true ? 'contained' : undefined}
      color={props.filled === true ? 'primary' : undefined}
      startIcon={<Printer />}
      onClick={() => window.print()}
    >
      {t('prerequis.form.print')}
    </Button>
  );
}

/** Form 414 of this dossier, and what it still waits for. */
export function FormContent() {
  const { t } = useText();
  const { profile } = useDossier();
  const sections = formulaire414(profile);
  const missing = sections
    .flatMap(({ boxes }) => boxes)
    .filter(({ value, byHand }) => value.trim() === '' && !byHand);
  return (
    <Stack sx={{ gap: 2 }}>
      {missing.length > 0 ? (
        <Banner
          tone="warning"
          title={t('prerequis.form.missing', { count: missing.length })}
          action={<Button onClick={() => goToStep('dossier')}>{t('prerequis.domain.goToDossier')}</Button>}
        >
          {t('prerequis.form.missingWhy')}
        </Banner>
      ) : (
        <Banner tone="ok" title={t('prerequis.form.ready')}>
          {t('prerequis.form.readyDetail')}
        </Banner>
      )}
      <FormSheet sections={sections} publisher={profile.publisher.name} />
    </Stack>
  );
}
