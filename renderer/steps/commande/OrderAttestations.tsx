import { Box, Stack, Typography } from '@mui/material';
import type { OrderId } from '../../../electron/contract/words.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { AttestRow } from '../../components/AttestRow.tsx';
import { StateIcon } from '../../components/StateIcon.tsx';
import { useText } from '../../bridge/use-text.ts';
import { orderProblems, type OrderProblem } from './order-problems.ts';
import type { TextKey } from '../../../electron/texts/text-key.ts';

const waits = {
  'value-missing': 'commande.request.waiting',
  'fqdn-differs': 'commande.attest.waitFqdn',
  'request-missing': 'commande.attest.waitRequest',
  'request-bad': 'commande.attest.waitChecks',
} as const satisfies Record<OrderProblem, TextKey>;

/** What the person did on PFCNG, by date. The sending waits until nothing is wrong with what would be sent. */
export function OrderAttestations({ order }: { readonly order: OrderId }) {
  const dossier = useDossier();
  const { t } = useText();
  const ordered = `${order}-ordered` as const;
  const [problem] = orderProblems(dossier, order);
  const waiting = problem !== undefined && dossier.attestations[ordered] === undefined;
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1.5, mt: 'auto' }}>
      {waiting ? (
        <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', py: 0.5, minHeight: '2.5rem' }}>
          <StateIcon state="waiting" />
          <Box>
            <Typography variant="subtitle1" component="p" color="text.secondary">
              {t(`common.attestation.${ordered}`)}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {t(waits[problem])}
            </Typography>
          </Box>
        </Stack>
      ) : (
        <AttestRow attestation={ordered} clause={`order.3.${order}`} />
      )}
      <AttestRow attestation={`${order}-revocation-code-kept`} clause="lifecycle.revoke" />
    </Box>
  );
}
