import { Stack, Typography } from '@mui/material';
import type { CheckResult } from '../../../electron/contract/views.ts';
import { CheckList } from '../../components/CheckList.tsx';
import { Fold } from '../../components/Fold.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { useText } from '../../bridge/use-text.ts';

/** The checks of a certificate that ask for a look; those that are right are counted, and unfolded on demand. */
export function SurveyChecks({ checks }: { readonly checks: readonly CheckResult[] }) {
  const { t } = useText();
  const quiet = checks.filter(({ verdict }) => verdict === 'pass' || verdict === 'notApplicable');
  const loud = checks.filter((check) => !quiet.includes(check));
  const passed = quiet.filter(({ verdict }) => verdict === 'pass').length;
  return (
    <Stack sx={{ gap: 0.5 }}>
      {loud.length > 0 && <CheckList checks={loud} />}
      {quiet.length > 0 && (
        <>
          <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
            <ToneIcon tone="ok" size={15} />
            <Typography variant="subtitle2" component="p">
              {t('connectivite.survey.passed', { count: passed })}
            </Typography>
          </Stack>
          <Fold
            label={t('connectivite.survey.showPassed')}
            name={t('connectivite.survey.passed', { count: passed })}
          >
            <CheckList checks={quiet} />
          </Fold>
        </>
      )}
    </Stack>
  );
}
