import { Box, Radio, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { deploymentKinds, type DeploymentKind } from '../../../../electron/contract/deployment-kinds.ts';
import { clauseHandlers } from '../../../bridge/use-clause.ts';
import { useText } from '../../../bridge/use-text.ts';
import { kindFacts } from '../../../../electron/contract/deployment-kinds.ts';
import { ProofTag } from './ProofTag.tsx';
import { changing } from '../../../theme-tokens.ts';

const groups = [
  { role: 'server', clause: 'annex.tpe.mutual' },
  { role: 'client', clause: 'annex.psp.mutual' },
] as const;

interface Choice {
  readonly value: DeploymentKind | null;
  readonly onChange: (kind: DeploymentKind) => void;
}

/** Where the GAP will be installed, by the role that it plays there; one choice for both groups. */
export function KindChoice(props: Choice) {
  const { t } = useText();
  const name = useId();
  return (
    <Stack role="radiogroup" aria-label={t('deploy.kind')} sx={{ gap: 2 }}>
      {groups.map(({ role, clause }) => (
        <Box key={role} role="group" aria-labelledby={`${name}-${role}`} {...clauseHandlers(clause)}>
          <Typography variant="h3" id={`${name}-${role}`} sx={{ mb: 1 }}>
            {t(`deploy.roles.${role}`)}
          </Typography>
          <Box
            sx={{
              display: 'grid',
              gap: 1,
              gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr))',
            }}
          >
            {deploymentKinds
              .filter((kind) => kindFacts[kind].role === role)
              .map((kind) => (
                <KindCard key={kind} kind={kind} name={name} {...props} />
              ))}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}

function KindCard(props: Choice & { readonly kind: DeploymentKind; readonly name: string }) {
  const { t } = useText();
  const { kind } = props;
  const chosen = props.value === kind;
  return (
    <Box
      component="label"
      data-kind={kind}
      sx={{
        display: 'flex',
        gap: 1,
        p: 1.25,
        borderRadius: 1,
        border: 1,
        borderColor: chosen ? 'primary.main' : 'divider',
        bgcolor: chosen ? 'primary.soft' : 'transparent',
        cursor: 'pointer',
        transition: changing('border-color', 'background-color'),
        '&:hover': { borderColor: chosen ? 'primary.main' : 'grey.500' },
        '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
      }}
    >
      <Radio
        name={props.name}
        value={kind}
        checked={chosen}
        onChange={() => props.onChange(kind)}
        sx={{ p: 0, alignSelf: 'flex-start' }}
      />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Stack
          component="span"
          direction="row"
          sx={{ columnGap: 1, rowGap: 0.25, flexWrap: 'wrap', justifyContent: 'space-between' }}
        >
          <Typography variant="subtitle2" component="span">
            {t(`deploy.kinds.${kind}.title`)}
          </Typography>
          <ProofTag proof={kindFacts[kind].proof} />
        </Stack>
        <Typography
          variant="caption"
          component="span"
          color="text.secondary"
          sx={{ display: 'block', mt: 0.25 }}
        >
          {t(`deploy.kinds.${kind}.explained`)}
        </Typography>
      </Box>
    </Box>
  );
}
