import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useId } from 'react';
import type { DrillAttempt } from '../../../electron/contract/views.ts';
import { toneColor, tokensOf, type PictureTone } from '../../components/connectivity-picture/tone.ts';
import { useWidth } from '../../components/connectivity-picture/use-width.ts';
import { useText } from '../../bridge/use-text.ts';
import type { DrillPlot as Plot, PlotDot } from './drill-reading.ts';

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
  const { palette } = tokensOf(theme);
  const { plot } = props;
  const left = labels;
  const place = (at: number) => left + at * Math.max(0, width - left - margin);
  const y = (outcome: DrillAttempt['outcome']) => top + lanes.indexOf(outcome) * between;
  const caption = theme.typography.caption;
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
          <g key={outcome}>
            <text
              x={0}
              y={y(outcome)}
              dominantBaseline="middle"
              style={{ ...fontOf(caption), fill: palette.text.secondary }}
            >
              {t(`connectivite.drill.lane.${outcome}`)}
            </text>
            <line
              x1={left - margin}
              x2={width}
              y1={y(outcome)}
              y2={y(outcome)}
              style={{ stroke: palette.divider }}
            />
          </g>
        ))}
        {plot.marks.map(({ phase, at }, index) => {
          const nearEnd = at > 0.75;
          // A row each: two events may be close to each other.
          const row = 8 + 14 * index;
          return (
            <g key={phase}>
              <line
                x1={place(at)}
                x2={place(at)}
                y1={row}
                y2={height}
                strokeDasharray="3 3"
                style={{ stroke: palette.text.secondary }}
              />
              <text
                x={place(at) + (nearEnd ? -5 : 5)}
                y={row}
                dominantBaseline="middle"
                textAnchor={nearEnd ? 'end' : 'start'}
                style={{ ...fontOf(caption), fontWeight: 600, fill: palette.text.primary }}
              >
                {t(`connectivite.drill.mark.${phase}`)}
              </text>
            </g>
          );
        })}
        {plot.dots.map((one, index) => (
          <circle
            key={index}
            cx={place(one.at)}
            cy={y(one.outcome)}
            r={dot}
            style={{ fill: toneColor(theme, toneOf(one)) }}
          />
        ))}
      </svg>
    </Box>
  );
}

function fontOf(style: { fontSize?: string | number | undefined; fontFamily?: string | undefined }) {
  return { fontSize: style.fontSize, fontFamily: style.fontFamily };
}
