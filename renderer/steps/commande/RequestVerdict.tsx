import { Box } from '@mui/material';
import type { RequestView } from '../../../electron/contract/views.ts';
import { Banner } from '../../components/Banner.tsx';
import { CheckList } from '../../components/CheckList.tsx';
import { useText } from '../../bridge/use-text.ts';
import { Fold } from '../../components/Fold.tsx';
import { requestVerdict } from './order-problems.ts';

const tones = { pass: 'ok', warn: 'warning', fail: 'bad' } as const;
const titles = { pass: 'good', warn: 'watch', fail: 'bad' } as const;

/** What the checks say of a CSR before it leaves: in one line when all is well, each complaint when it is not. */
export function RequestVerdict({ request, name }: { readonly request: RequestView; readonly name: string }) {
  const { t, message } = useText();
  const verdict = requestVerdict(request);
  const passed = request.checks.filter((check) => check.verdict === 'pass').length;
  const complaints = request.checks.filter(
    (check) => check.verdict !== 'pass' && check.verdict !== 'notApplicable',
  );
  return (
    <Box>
      <Banner tone={tones[verdict]} title={t(`commande.request.${titles[verdict]}`)}>
        {verdict === 'pass' ? (
          <p>{t('commande.request.goodDetail', { count: passed })}</p>
        ) : (
          complaints.map((check) => <p key={check.id}>{message(check.remedy ?? check.evidence)}</p>)
        )}
        {verdict === 'fail' && <p>{t('commande.request.badDetail')}</p>}
      </Banner>
      <Fold label={t('commande.request.allChecks')} name={name}>
        <CheckList checks={request.checks} />
      </Fold>
    </Box>
  );
}
