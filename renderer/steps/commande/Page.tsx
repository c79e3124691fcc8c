import { Box, Button } from '@mui/material';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { orderIds } from '../../../electron/contract/words.ts';
import { links } from '../../../electron/procedure/links.ts';
import { Page } from '../../components/Page.tsx';
import { useText } from '../../bridge/use-text.ts';
import { GuidePanel } from './GuidePanel.tsx';
import { OrderPanel } from './OrderPanel.tsx';
import { PracticePanel } from './PracticePanel.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';

/** « Commande »: the two orders side by side, the way through PFCNG, and practice certificates meanwhile. */
export default function CommandePage() {
  const { t } = useText();
  const [reviewing, setReviewing] = useState(false);
  return (
    <Page
      title={t('commande.title')}
      subtitle={t('commande.lead')}
      actions={
        <>
          <Button
            startIcon={<ExternalLink />}
            href={links['pfcng-order'].url}
            target="_blank"
            rel="noreferrer"
          >
            {t('commande.openPfcng')}
          </Button>
          <Button variant="contained" color="primary" onClick={() => setReviewing(true)}>
            {t('commande.review')}
          </Button>
        </>
      }
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20.75rem), 1fr))',
        }}
      >
        {orderIds.map((order) => (
          <OrderPanel key={order} order={order} />
        ))}
      </Box>
      <GuidePanel />
      <PracticePanel />
      <ReviewDialog open={reviewing} onClose={() => setReviewing(false)} />
    </Page>
  );
}
