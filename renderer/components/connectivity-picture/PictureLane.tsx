import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { keyframes, useTheme } from '@mui/material/styles';
import type { Lane, Point } from './geometry.ts';
import { tokensOf, toneColor, toneSigns, type PictureTone } from './tone.ts';

const disc = 9;
const sign = 11;
const head = 6;
const labelHeight = 20;

const travel = keyframes`
  from { transform: translate(var(--from-x), var(--from-y)); opacity: 0; }
  15%, 85% { opacity: 1; }
  to { transform: translate(var(--to-x), var(--to-y)); opacity: 0; }
`;

function stepTowards(from: Point, to: Point, length: number): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * length) / distance,
    y: from.y + ((to.y - from.y) * length) / distance,
  };
}

function arrowHead(from: Point, tip: Point): string {
  const base = stepTowards(tip, from, head);
  const across = { x: (tip.y - base.y) / head, y: (base.x - tip.x) / head };
  const half = head * 0.7;
  const corner = (side: number) => `${base.x + across.x * half * side},${base.y + across.y * half * side}`;
  return `${tip.x},${tip.y} ${corner(1)} ${corner(-1)}`;
}

/** A certificate that goes from the party that shows it to the party that judges it, with the judgement at its end. */
export function PictureLane(props: {
  readonly lane: Lane;
  readonly labelWidth: number;
  readonly certificate: string;
  readonly tone: PictureTone;
  /** Which of the two lanes of the flow moves first while it runs. */
  readonly turn: 0 | 1;
}) {
  const { lane, labelWidth, certificate, tone, turn } = props;
  const theme = useTheme();
  const color = toneColor(theme, tone);
  const Sign = toneSigns[tone];
  const judged = tone !== 'idle' && tone !== 'running';
  const tip = judged ? stepTowards(lane.to, lane.from, disc) : lane.to;
  const running = tone === 'running';
  return (
    <g>
      <line
        x1={lane.from.x}
        y1={lane.from.y}
        x2={tip.x}
        y2={tip.y}
        style={{ stroke: color }}
        strokeWidth={judged ? 1.75 : 1.25}
        strokeDasharray={judged ? undefined : '4 4'}
      />
      <polygon points={arrowHead(lane.from, tip)} style={{ fill: color }} />
      {judged && (
        <>
          <circle cx={lane.to.x} cy={lane.to.y} r={disc} style={{ fill: color }} />
          <Sign
            x={lane.to.x - sign / 2}
            y={lane.to.y - sign / 2}
            width={sign}
            height={sign}
            strokeWidth={3.25}
            style={{ color: tokensOf(theme).palette.background.paper }}
          />
        </>
      )}
      {running && (
        <Box
          component="circle"
          r={4.5}
          sx={{
            fill: color,
            opacity: 0,
            '--from-x': `${lane.from.x}px`,
            '--from-y': `${lane.from.y}px`,
            '--to-x': `${lane.to.x}px`,
            '--to-y': `${lane.to.y}px`,
            animation: `${travel} 900ms ${turn * 450}ms ease-in-out infinite`,
          }}
        />
      )}
      <foreignObject
        x={lane.anchor === 'middle' ? lane.label.x - labelWidth / 2 : lane.label.x}
        y={lane.label.y - labelHeight + (lane.anchor === 'middle' ? 4 : 6)}
        width={Math.max(0, labelWidth)}
        height={labelHeight}
      >
        <Typography
          variant="caption"
          noWrap
          component="div"
          sx={{
            textAlign: lane.anchor === 'middle' ? 'center' : 'left',
            color: judged ? 'text.primary' : 'text.secondary',
          }}
        >
          {certificate}
        </Typography>
      </foreignObject>
    </g>
  );
}
