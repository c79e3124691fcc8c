import { Box, Button, Collapse } from '@mui/material';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { RequestView } from '../../../electron/contract/views.ts';
import { Banner } from '../../components/Banner.tsx';
import { CheckList } from '../../components/CheckList.tsx';
import { useText } from '../../text/use-text.ts';
import { requestVerdict } from './order-problems.ts';

const tones = { pass: 'ok', warn: 'warning', fail: 'bad' } as const;
const titles = { pass: 'good', warn: 'watch', fail: 'bad' } as const;

/** What the checks say of a CSR before it leaves: in one line when all is well, each complaint when it is not. */
export function RequestVerdict({ request, name }: { readonly request: RequestView; readonly name: string }) {
  const { t, message } = useText();
  const [open, setOpen] = useState(false);
  const region = useId();
  const verdict = requestVerdict(request);
  const passed = request.checks.filter((check) => check.verdict === 'pass').length;
  const complaints = request.checks.filter((check) => check.verdict !== 'pass' && check.verdict !== 'notApplicable');
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
      <Button
        variant="text"
        size="small"
        sx={{ color: 'text.secondary', mt: 0.5, ml: -1 }}
        endIcon={<ChevronDown style={{ rotate: open ? '180deg' : '0deg' }} />}
        aria-expanded={open}
        aria-controls={region}
        aria-label={`${t('commande.request.allChecks')} ${name}`}
        onClick={() => setOpen(!open)}
      >
        {t('commande.request.allChecks')}
      </Button>
      <Collapse in={open} id={region} unmountOnExit>
        <CheckList checks={request.checks} />
      </Collapse>
    </Box>
  );
}
