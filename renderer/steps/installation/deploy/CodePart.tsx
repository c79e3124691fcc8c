import { Box, Stack, Typography } from '@mui/material';
import { CopyButton } from '../../../components/CopyButton.tsx';
import { Mono } from '../../../components/Mono.tsx';

/** Text to be taken whole: its title, the button that copies it, and its lines as they are. */
export function CodePart(props: {
  readonly title: string;
  readonly detail: string;
  readonly content: string;
  readonly maxLines?: number;
}) {
  const name = `${props.title} ${props.detail}`;
  return (
    <Box component="section" aria-label={name}>
      <Stack direction="row" sx={{ gap: 1, mb: 0.75, alignItems: 'center', justifyContent: 'space-between' }}>
        <Stack direction="row" sx={{ columnGap: 1, flexWrap: 'wrap', alignItems: 'baseline', minWidth: 0 }}>
          <Typography variant="subtitle2" component="h4" sx={{ m: 0 }}>
            {props.title}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {props.detail}
          </Typography>
        </Stack>
        <CopyButton value={props.content} label={name} />
      </Stack>
      <Mono block maxLines={props.maxLines} sx={{ fontSize: 'caption.fontSize' }}>
        {props.content.trimEnd().replace(/^\ufeff/, '')}
      </Mono>
    </Box>
  );
}
