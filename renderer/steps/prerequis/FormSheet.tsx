import { Box, Stack, Typography } from '@mui/material';
import type { FormBox, FormSection } from '../../../electron/procedure/formulaire-414.ts';
import { useText } from '../../bridge/use-text.ts';
import { FormSheetBox } from './FormSheetBox.tsx';

/** Columns, of twelve, that a box takes; all of them where it is not named. */
const spans: Readonly<Record<string, number>> = {
  identifierKind: 4,
  identifier: 8,
  postcode: 4,
  town: 8,
  lastName: 6,
  firstName: 6,
  position: 6,
  phone: 6,
  date: 3,
  signature: 5,
  stamp: 4,
  kitOffer: 8,
  kitQuantity: 4,
};

function Section(props: { readonly section: FormSection }) {
  const { message } = useText();
  const { section } = props;
  const boxes = (box: FormBox) => ({ xs: '1 / -1', sm: `span ${spans[box.id] ?? 12}` });
  return (
    <Box component="section" sx={{ breakInside: 'avoid' }}>
      <Typography
        variant="h3"
        sx={{
          bgcolor: 'background.sunken',
          borderTop: 1,
          borderBottom: 1,
          borderColor: 'divider',
          px: 2.5,
          py: 0.75,
        }}
      >
        {message(section.title)}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
          columnGap: 2,
          rowGap: 1.75,
          px: 2.5,
          py: 2,
        }}
      >
        {section.boxes.map((box) => (
          <Box key={box.id} sx={{ gridColumn: boxes(box), minWidth: 0 }}>
            <FormSheetBox box={box} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** Form 414 as a sheet: the same sections and boxes as the form, each with its exact value. The only thing printed. */
export function FormSheet(props: { readonly sections: readonly FormSection[]; readonly publisher: string }) {
  const { t } = useText();
  return (
    <Box
      className="print-sheet"
      data-testid="form-sheet"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
        bgcolor: 'background.paper',
      }}
    >
      <Stack
        direction="row"
        sx={{
          px: 2.5,
          py: 2,
          gap: 2,
          justifyContent: 'space-between',
          alignItems: 'baseline',
          flexWrap: 'wrap',
        }}
      >
        <Typography variant="h2" component="h3">
          {t('prerequis.form.sheet')}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {t('prerequis.form.sheetNote', { publisher: props.publisher })}
        </Typography>
      </Stack>
      {props.sections.map((section) => (
        <Section key={section.number} section={section} />
      ))}
    </Box>
  );
}
