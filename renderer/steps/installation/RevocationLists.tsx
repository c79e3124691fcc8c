import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { issuerName } from '../../../electron/contract/certificate-names.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { Panel } from '../../components/Panel.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useText } from '../../bridge/use-text.ts';

/** The CRLs of the dossier and whether they can still be relied on. */
export function RevocationLists() {
  const { revocationLists } = useDossier();
  const { t, date, number } = useText();
  const [now] = useState(() => Date.now());
  return (
    <Panel title={t('installation.lists.title')} clause="annex.tpe.client.revocation">
      {revocationLists.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('installation.lists.none')}
        </Typography>
      ) : (
        <Box sx={{ overflowX: 'auto', mx: -2.5, mb: -2.5 }}>
          <Table
            aria-label={t('installation.lists.title')}
            sx={{
              '& tr:last-of-type td': { borderBottom: 0 },
              '& td:first-of-type, & th:first-of-type': { pl: 2.5 },
            }}
          >
            <TableHead>
              <TableRow>
                <TableCell>{t('installation.lists.issuer')}</TableCell>
                <TableCell>{t('installation.lists.role')}</TableCell>
                <TableCell>{t('installation.lists.issued')}</TableCell>
                <TableCell>{t('installation.lists.next')}</TableCell>
                <TableCell align="right">{t('installation.lists.entries')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {revocationLists.map((list) => {
                const stale = list.nextUpdate !== null && Date.parse(list.nextUpdate) < now;
                return (
                  <TableRow key={list.file}>
                    <TableCell sx={{ overflowWrap: 'anywhere' }}>
                      {issuerName(list)}{' '}
                      {list.limit !== null && <Tag>{t(`installation.lists.limits.${list.limit}`)}</Tag>}
                    </TableCell>
                    <TableCell>{t(`installation.authorities.${list.role}.name`)}</TableCell>
                    <TableCell>{date(list.thisUpdate)}</TableCell>
                    <TableCell>
                      {list.nextUpdate === null ? t('installation.lists.noNext') : date(list.nextUpdate)}{' '}
                      {list.nextUpdate !== null && (
                        <Tag tone={stale ? 'bad' : 'ok'}>
                          {t(`installation.lists.${stale ? 'stale' : 'fresh'}`)}
                        </Tag>
                      )}
                    </TableCell>
                    <TableCell align="right">{number(list.entries)}</TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </Box>
      )}
    </Panel>
  );
}
