import { Box, Button, Typography } from '@mui/material';
import { links } from '../../../electron/procedure/links.ts';
import { goToStep } from '../../bridge/actions.ts';
import { clauseHandlers } from '../../bridge/use-clause.ts';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';

const steps = ['revoke', 'stop', 'order', 'install'] as const;

/** What to do on error, loss or theft; who gives notice of an expiry; and when rights change. */
export function WhatToDo() {
  const { t } = useText();
  return (
    <>
      <Panel
        title={t('cycleDeVie.trouble.title')}
        subtitle={t('cycleDeVie.trouble.caption')}
        clause="lifecycle.revoke"
        action={<Button onClick={() => goToStep('commande')}>{t('cycleDeVie.trouble.goOrder')}</Button>}
      >
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {steps.map((step, index) => (
            <Box
              component="li"
              key={step}
              sx={{
                display: 'grid',
                gridTemplateColumns: '1.75rem minmax(0, 1fr)',
                columnGap: 1,
                py: 1,
                borderTop: 1,
                borderColor: 'divider',
                '&:first-of-type': { borderTop: 0 },
              }}
            >
              <Typography variant="subtitle1" component="span" color="primary">
                {index + 1}
              </Typography>
              <span>{t(`cycleDeVie.trouble.steps.${step}`)}</span>
            </Box>
          ))}
        </Box>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('cycleDeVie.trouble.noCode')}
        </Typography>
      </Panel>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
        }}
      >
        <Panel title={t('cycleDeVie.notices.title')} clause="lifecycle.notice">
          <Typography variant="body2">
            {t('cycleDeVie.notices.body', { sender: links['notice-sender'].text })}
          </Typography>
        </Panel>
        <Panel title={t('cycleDeVie.rights.title')} clause="lifecycle.rights">
          <Typography variant="body2" {...clauseHandlers('lifecycle.rights')}>
            {t('cycleDeVie.rights.body')}
          </Typography>
        </Panel>
      </Box>
    </>
  );
}
