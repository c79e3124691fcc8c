import { Box, Stack, Typography } from '@mui/material';
import type { CheckResult } from '../../electron/contract/views.ts';
import { clauseHandlers } from '../bridge/use-clause.ts';
import { useText } from '../bridge/use-text.ts';
import { ClauseLink } from './ClauseLink.tsx';
import { ObligationTag } from './ObligationTag.tsx';
import { VerdictChip } from './VerdictChip.tsx';

const gravity = { fail: 0, crashed: 0, warn: 1, inconclusive: 1, pass: 2, notApplicable: 3 } as const;

/** Results of checks, the gravest first: what was seen, what to do, and the clause each one serves. */
export function CheckList(props: { readonly checks: readonly CheckResult[] }) {
  const { find, message } = useText();
  const checks = [...props.checks].sort((a, b) => gravity[a.verdict] - gravity[b.verdict]);
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {checks.map((check) => (
        <Box
          component="li"
          key={check.id}
          data-check={check.id}
          data-verdict={check.verdict}
          {...clauseHandlers(check.clause)}
          sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
        >
          <Box sx={{ minWidth: 0 }}>
            <Stack sx={{ alignItems: 'flex-start' }}>
              <VerdictChip verdict={check.verdict} />
              <Typography variant="subtitle2" component="span">
                {find(`checks.${check.id}.title`) ?? check.id}
              </Typography>
            </Stack>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.25, overflowWrap: 'anywhere' }}>
              {message(check.evidence)}
            </Typography>
            {check.remedy && (
              <Typography variant="body2" sx={{ mt: 0.25, overflowWrap: 'anywhere' }}>
                {message(check.remedy)}
              </Typography>
            )}
            <Stack direction="row" sx={{ gap: 1.25, alignItems: 'center', mt: 0.25, flexWrap: 'wrap' }}>
              <ClauseLink id={check.clause} />
              {check.obligation !== 'mandatory' && <ObligationTag obligation={check.obligation} />}
            </Stack>
          </Box>
        </Box>
      ))}
    </Stack>
  );
}
