import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Survey } from '../../../electron/contract/views.ts';
import { Mono } from '../../components/Mono.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Tag } from '../../components/Tag.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { useText } from '../../bridge/use-text.ts';
import { SentChain } from './SentChain.tsx';
import { ProtocolSurvey } from './ProtocolSurvey.tsx';
import { SurveyChecks } from './SurveyChecks.tsx';

/** What a server that is not ours presents, whatever it decided; what is recommended stands apart from what is demanded. */
export function SurveyPanel(props: { readonly survey: Survey; readonly of: 'gap' | 'psp' }) {
  const { t } = useText();
  const { survey } = props;
  const demanded = survey.checks.filter(({ obligation }) => obligation !== 'recommendation');
  const advised = survey.checks.filter(({ obligation }) => obligation === 'recommendation');
  return (
    <Panel
      title={t(props.of === 'gap' ? 'connectivite.survey.title' : 'connectivite.survey.titlePsp')}
      subtitle={t('connectivite.survey.lead')}
    >
      <Stack sx={{ gap: 3 }}>
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 19rem), 1fr))',
          }}
        >
          <Part title={t('connectivite.survey.chain')}>
            <SentChain chain={survey.chain} />
          </Part>
          <Part title={t('connectivite.survey.asks')}>
            <Asks survey={survey} />
          </Part>
        </Box>
        {demanded.length > 0 && (
          <Part title={t('connectivite.survey.requirements')}>
            <SurveyChecks checks={demanded} />
          </Part>
        )}
        {(survey.protocols.length > 0 || survey.suites.length > 0 || advised.length > 0) && (
          <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 2 }}>
            <Typography variant="h3">{t('connectivite.survey.recommendations')}</Typography>
            <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
              {t('connectivite.survey.recommendationsHint')}
            </Typography>
            <ProtocolSurvey survey={survey} />
            {advised.length > 0 && (
              <Box sx={{ mt: 2 }}>
                <SurveyChecks checks={advised} />
              </Box>
            )}
          </Box>
        )}
      </Stack>
    </Panel>
  );
}

function Part(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" aria-label={props.title} sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.75 }}>
        {props.title}
      </Typography>
      {props.children}
    </Box>
  );
}

const askTones = { yes: 'ok', no: 'bad', unknown: 'warning' } as const;
const askWords = { yes: 'asksYes', no: 'asksNo', unknown: 'asksUnknown' } as const;

/** Whether it asks for a client's certificate, and of which authorities. */
function Asks({ survey }: { readonly survey: Survey }) {
  const { t } = useText();
  const { asksForCertificate: asks, acceptedAuthorities: authorities } = survey;
  return (
    <>
      <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', typography: 'subtitle2' }}>
        <ToneIcon tone={askTones[asks]} size={15} />
        {t(`connectivite.survey.${askWords[asks]}`)}
      </Stack>
      {asks === 'yes' && (
        <Box sx={{ mt: 1, typography: 'body2', color: 'text.secondary' }}>
          {authorities === null
            ? t('connectivite.survey.acceptsUnknown')
            : authorities.length === 0
              ? t('connectivite.survey.acceptsNone')
              : t('connectivite.survey.accepts', { count: authorities.length })}
          {authorities !== null && (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mt: 0.5 }}>
              {authorities.map((name) => (
                <Box component="li" key={name} sx={{ py: 0.25 }}>
                  <Mono sx={{ fontSize: 'caption.fontSize', color: 'text.primary' }}>{name}</Mono>{' '}
                  {name.includes('SIMULATION') && (
                    <Tag tone="info">{t('connectivite.survey.simulation')}</Tag>
                  )}
                </Box>
              ))}
            </Box>
          )}
        </Box>
      )}
    </>
  );
}
