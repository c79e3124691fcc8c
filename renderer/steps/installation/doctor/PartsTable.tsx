import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { Pkcs12View } from '../../../../electron/contract/views.ts';
import { Mono } from '../../../components/Mono.tsx';
import { useText } from '../../../bridge/use-text.ts';
import { partsOf } from './pkcs12-parts.ts';

/** What the file is made of: how each part is closed, how its key comes from the password, and the seal of the whole. */
export function PartsTable({ view }: { readonly view: Pkcs12View }) {
  const { t, number } = useText();
  const title = t('installation.doctor.partsTitle');
  return (
    <Box>
      <Typography variant="subtitle2" component="h4" sx={{ m: 0, mb: 0.5 }}>
        {title}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          size="small"
          aria-label={title}
          sx={{
            '& th, & td': { py: 0.75, pl: 0 },
            '& th:last-of-type, & td:last-of-type': { pr: 0.5 },
            '& tr:last-of-type td, & tr:last-of-type th': { borderBottom: 0 },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('installation.doctor.columns.part')}</TableCell>
              <TableCell>{t('installation.doctor.columns.cipher')}</TableCell>
              <TableCell>{t('installation.doctor.columns.derivation')}</TableCell>
              <TableCell align="right">{t('installation.doctor.columns.iterations')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {partsOf(view).map((row, index) => (
              <TableRow key={index}>
                <TableCell component="th" scope="row" sx={{ color: 'text.primary', fontWeight: 500 }}>
                  <Box sx={{ pl: row.inside ? 2 : 0, overflowWrap: 'anywhere' }}>
                    {t(`installation.doctor.parts.${row.part}`, { count: row.count })}
                    {row.name !== null && (
                      <Typography variant="caption" color="text.secondary" component="div">
                        {row.name}
                      </Typography>
                    )}
                  </Box>
                </TableCell>
                <TableCell>
                  {row.cipher === null ? (
                    <Typography variant="body2" color="text.secondary" component="span">
                      {t('installation.doctor.none')}
                    </Typography>
                  ) : (
                    <Mono>{row.cipher}</Mono>
                  )}
                </TableCell>
                <TableCell>{row.derivation !== null && <Mono>{row.derivation}</Mono>}</TableCell>
                <TableCell align="right">{row.iterations !== null && number(row.iterations)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
