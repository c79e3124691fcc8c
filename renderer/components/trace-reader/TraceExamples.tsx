import { ButtonBase, Stack, Typography } from '@mui/material';
import { traceOrigins, traceRules } from '../../../electron/traces/rules.ts';
import { useText } from '../../bridge/use-text.ts';
import { Mono } from '../Mono.tsx';

/** A verification here, an alert from there, a server's log: the three kinds of words that tell who refused. */
const exampleIds = ['java-unknown-authority', 'openssl-alert-certificate-expired', 'nginx-client-revoked'];
const examples = traceRules.filter(({ id }) => exampleIds.includes(id));

/** Lines to try before there is one of one's own. */
export function TraceExamples(props: { readonly onTry: (line: string) => void }) {
  const { t } = useText();
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Typography variant="subtitle2" component="p">
        {t('traces.examples')}
      </Typography>
      {examples.map(({ id, sample, origin }) => (
        <ButtonBase
          key={id}
          onClick={() => props.onTry(sample)}
          sx={{
            display: 'block',
            textAlign: 'left',
            width: '100%',
            px: 1.5,
            py: 1,
            borderRadius: 1,
            bgcolor: 'background.sunken',
            '&:hover': { bgcolor: 'primary.soft' },
          }}
        >
          <Typography variant="caption" color="text.secondary" component="span" sx={{ display: 'block' }}>
            {traceOrigins[origin]}
          </Typography>
          <Mono sx={{ fontSize: 'caption.fontSize' }}>{sample}</Mono>
        </ButtonBase>
      ))}
    </Stack>
  );
}
