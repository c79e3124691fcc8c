import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import type { DrillAttempt } from '../../../electron/contract/views.ts';
import { toneColor, tokensOf, type PictureTone } from '../../components/connectivity-picture/tone.ts';
import { useWidth } from '../../components/connectivity-picture/use-width.ts';
import { useText } from '../../bridge/use-text.ts';
import type { DrillPlot as Plot, PlotDot, PlotMark } from './drill-reading.ts';

/** Lengths are CSS pixels of the drawing; text follows the reader's size. */
const lanes = ['accepted', 'unknown', 'refused'] as const;
const height = 124;
const top = 46;
const between = 26;
const labels = 104;
const margin = 8;
const dot = 4;

const toneOf = ({ isRight }: PlotDot): PictureTone => (isRight === null ? 'unknown' : isRight ? 'ok' : 'bad');

/** The calls of a drill on a line of time: one lane an outcome, a rule where the terminal was revoked. */
export function DrillPlot(props: { readonly plot: Plot; readonly description: string }) {
  const { t } = useText();
  const theme = useTheme();
  const { ref, width } = useWidth<HTMLDivElement>(640);
  const id = useId();
  const { plot } = props;
  const place = (at: number) => labels + at * Math.max(0, width - labels - margin);
  return (
    <Box ref={ref} sx={{ width: '100%', minWidth: 0, lineHeight: 0 }}>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        width="100%"
        height={height}
        viewBox={`0 0 ${width} ${height}`}
      >
        <title id={`${id}-title`}>{t('connectivite.drill.plot')}</title>
        <desc id={`${id}-text`}>{props.description}</desc>
        {lanes.map((outcome) => (
          <Lane key={outcome} outcome={outcome} width={width} />
        ))}
        {plot.marks.map((mark, index) => (
          <Mark key={mark.phase} mark={mark} x={place(mark.at)} row={index} />
        ))}
        {plot.dots.map((one, index) => (
          <circle
            key={index}
            cx={place(one.at)}
            cy={laneY(one.outcome)}
            r={dot}
            style={{ fill: toneColor(theme, toneOf(one)) }}
          />
        ))}
      </svg>
    </Box>
  );
}

/** An outcome's name and the line on which its calls stand. */
function Lane({ outcome, width }: { readonly outcome: DrillAttempt['outcome']; readonly width: number }) {
  const { t } = useText();
  const theme = useTheme();
  const { palette } = tokensOf(theme);
  const y = laneY(outcome);
  return (
    <g>
      <text
        x={0}
        y={y}
        dominantBaseline="middle"
        style={{ ...fontOf(theme.typography.caption), fill: palette.text.secondary }}
      >
        {t(`connectivite.drill.lane.${outcome}`)}
      </text>
      <line x1={labels - margin} x2={width} y1={y} y2={y} style={{ stroke: palette.divider }} />
    </g>
  );
}

/** An event as a rule across the lanes, with its name on a row of its own: two may be close to each other. */
function Mark({ mark, x, row }: { readonly mark: PlotMark; readonly x: number; readonly row: number }) {
  const { t } = useText();
  const theme = useTheme();
  const { palette } = tokensOf(theme);
  const nearEnd = mark.at > 0.75;
  const y = 8 + 14 * row;
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={y}
        y2={height}
        strokeDasharray="3 3"
        style={{ stroke: palette.text.secondary }}
      />
      <text
        x={x + (nearEnd ? -5 : 5)}
        y={y}
        dominantBaseline="middle"
        textAnchor={nearEnd ? 'end' : 'start'}
        style={{ ...fontOf(theme.typography.caption), fontWeight: 600, fill: palette.text.primary }}
      >
        {t(`connectivite.drill.mark.${mark.phase}`)}
      </text>
    </g>
  );
}

/** Where the lane of an outcome lies. */
function laneY(outcome: DrillAttempt['outcome']): number {
  return top + lanes.indexOf(outcome) * between;
}

function fontOf(style: { fontSize?: string | number | undefined; fontFamily?: string | undefined }) {
  return { fontSize: style.fontSize, fontFamily: style.fontFamily };
}
