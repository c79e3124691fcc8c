import { Box, Radio, Typography } from '@mui/material';
import { useId } from 'react';
import { clauseHandlers } from '../bridge/use-clause.ts';
import { useText } from '../bridge/use-text.ts';
import { changing } from '../theme-tokens.ts';

const cases = [
  { value: 'A', clause: 'a.cards' },
  { value: 'B', clause: 'b.check' },
] as const;

/** The two cases of the procedure, told by what the publisher has today. */
export function CaseChoice(props: {
  readonly value: 'A' | 'B' | null;
  readonly onChange: (value: 'A' | 'B') => void;
}) {
  const { t } = useText();
  const group = useId();
  return (
    <Box
      role="radiogroup"
      aria-label={t('dossier.cards.choice')}
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1.5 }}
    >
      {cases.map(({ value, clause }) => {
        const chosen = props.value === value;
        return (
          <Box
            key={value}
            component="label"
            {...clauseHandlers(clause)}
            sx={{
              display: 'flex',
              gap: 1,
              p: 1.5,
              pr: 2,
              borderRadius: 1,
              border: 1,
              borderColor: chosen ? 'primary.main' : 'divider',
              bgcolor: chosen ? 'primary.soft' : 'transparent',
              cursor: 'pointer',
              transition: changing('border-color', 'background-color'),
              '&:hover': { borderColor: chosen ? 'primary.main' : 'grey.500' },
              '&:has(:focus-visible)': {
                outline: '2px solid',
                outlineColor: 'primary.main',
                outlineOffset: '2px',
              },
            }}
          >
            <Radio
              name={group}
              value={value}
              checked={chosen}
              onChange={() => props.onChange(value)}
              sx={{ p: 0, alignSelf: 'flex-start', mt: '1px' }}
            />
            <Box>
              <Typography variant="subtitle1" component="span" sx={{ display: 'block' }}>
                {t(`dossier.cards.${value}.title`)}
              </Typography>
              <Typography variant="body2" component="span" color="text.secondary">
                {t(`dossier.cards.${value}.body`)}
              </Typography>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
