import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Mono } from '../../components/Mono.tsx';
import { VerdictChip } from '../../components/VerdictChip.tsx';
import { useText } from '../../bridge/use-text.ts';
import { useScenarioTitle } from '../use-scenario-title.ts';
import type { Variant } from './variants.ts';

/** The variants of the simulated PSP: the address to give to the GAP, the calls, the verdict as it stands. */
export function VariantTable(props: { readonly variants: readonly Variant[]; readonly label: string }) {
  const { t, number } = useText();
  const titleOf = useScenarioTitle();
  const hasAddresses = props.variants.some(({ address }) => address !== null);
  return (
    <Box sx={{ overflowX: 'auto', mx: -2.5, mb: -2.5 }}>
      <Table
        size="small"
        aria-label={props.label}
        sx={{
          '& tr:last-of-type td': { borderBottom: 0 },
          '& td:first-of-type, & th:first-of-type': { pl: 2.5 },
        }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('connectivite.calls.variant')}</TableCell>
            {hasAddresses && <TableCell>{t('connectivite.calls.address')}</TableCell>}
            <TableCell align="right">{t('connectivite.calls.count')}</TableCell>
            <TableCell>{t('connectivite.calls.verdict')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {props.variants.map((variant) => {
            const title = titleOf({ id: variant.id, flow: 'gap-psp' });
            return (
              <TableRow key={variant.id} data-variant={variant.id}>
                <TableCell sx={{ fontWeight: 550 }}>{title}</TableCell>
                {hasAddresses && (
                  <TableCell>
                    {variant.address !== null && (
                      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
                        <Mono>{variant.address}</Mono>
                        <CopyButton
                          value={variant.address}
                          label={t('connectivite.calls.addressOf', { title })}
                        />
                      </Box>
                    )}
                  </TableCell>
                )}
                <TableCell align="right">{number(variant.calls)}</TableCell>
                <TableCell>
                  {variant.result === null ? (
                    <Typography variant="body2" component="span" color="text.secondary">
                      {t('connectivite.calls.none')}
                    </Typography>
                  ) : (
                    <VerdictChip
                      verdict={variant.result.verdict}
                      label={t(`connectivite.word.${variant.result.verdict}`)}
                    />
                  )}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
