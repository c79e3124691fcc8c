import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import type { Box } from './geometry.ts';
import { tokensOf } from './tone.ts';

export interface PicturePartyText {
  readonly name: string;
  /** A value to compare, in monospace: the FQDN of the GAP. */
  readonly value?: string | undefined;
  readonly lines: readonly string[];
}

const inset = 6;

/** One of the three parties; the GAP stands out, since it is the one under test. */
export function PictureParty({
  box,
  text,
  prominent,
}: {
  readonly box: Box;
  readonly text: PicturePartyText;
  readonly prominent: boolean;
}) {
  const theme = useTheme();
  const { palette, shape } = tokensOf(theme);
  return (
    <g>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        style={{
          rx: shape.borderRadius,
          fill: prominent ? palette.primary.soft : palette.background.paper,
          stroke: prominent ? palette.primary.main : palette.divider,
        }}
        strokeWidth={prominent ? 1.5 : 1}
      />
      <foreignObject
        x={box.x + inset}
        y={box.y}
        width={Math.max(0, box.width - 2 * inset)}
        height={box.height}
      >
        <PartyWords text={text} />
      </foreignObject>
    </g>
  );
}

/** The name, the value to compare and the lines of a party, in the middle of its box. */
function PartyWords({ text }: { readonly text: PicturePartyText }) {
  return (
    <Stack
      sx={{
        height: '100%',
        justifyContent: 'center',
        alignItems: 'center',
        textAlign: 'center',
        gap: 0.25,
      }}
    >
      <Typography
        variant="subtitle1"
        component="div"
        sx={{ maxWidth: '100%', lineHeight: 1.25, overflowWrap: 'anywhere' }}
      >
        {text.name}
      </Typography>
      {text.value !== undefined && (
        <Typography
          variant="mono"
          component="div"
          title={text.value}
          sx={{
            maxWidth: '100%',
            fontSize: 'caption.fontSize',
            lineHeight: 1.25,
            overflowWrap: 'anywhere',
            // Two lines of it at most: a long FQDN must not push the others out of the box.
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: '2',
            overflow: 'hidden',
          }}
        >
          {text.value}
        </Typography>
      )}
      {text.lines.map((line) => (
        <Typography
          key={line}
          variant="caption"
          component="div"
          noWrap
          sx={{ maxWidth: '100%', color: 'text.secondary' }}
        >
          {line}
        </Typography>
      ))}
    </Stack>
  );
}
