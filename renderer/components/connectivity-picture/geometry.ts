import type { FlowId, PartyRole } from '../../../electron/contract/words.ts';

/** Lengths are CSS pixels; the picture is drawn at the width it is given, so that its text keeps its size. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A certificate on its way: from the party that shows it to the party that judges it. */
export interface Lane {
  readonly from: Point;
  readonly to: Point;
  /** Where the name of the certificate is written, and how it is aligned there. */
  readonly label: Point;
  readonly anchor: 'start' | 'middle';
}

export interface FlowGeometry {
  /** Where the outcome of the flow is written. */
  readonly status: Point;
  readonly statusAnchor: 'start' | 'middle';
  readonly server: Lane;
  readonly client: Lane;
}

export interface PictureGeometry {
  readonly width: number;
  readonly height: number;
  /** Room for the name of a certificate, in pixels. */
  readonly labelWidth: number;
  readonly boxes: Readonly<Record<PartyRole, Box>>;
  readonly flows: Readonly<Record<FlowId, FlowGeometry>>;
}

/** Under this width the three parties no longer fit beside each other with readable names. */
export const narrowWidth = 584;

const gap = 8;
const boxHeight = 112;
const margin = 1;
const between = (least: number, wanted: number, most: number): number =>
  Math.min(most, Math.max(least, wanted));

/**
 * Where everything of the picture TPE — GAP — PSP stands: in a row, or in a column when `width` is narrow. Each flow
 * has two lanes: the server's certificate goes back to the caller, the client's goes with the call.
 */
export function pictureGeometry(width: number): PictureGeometry {
  return width >= narrowWidth ? inARow(width) : inAColumn(width);
}

function inARow(width: number): PictureGeometry {
  const side = between(90, Math.round(width * 0.155), 168);
  const middle = between(172, Math.round(width * 0.29), 240);
  const lanes = (width - 2 * margin - 2 * side - middle) / 2;
  const box = (x: number, boxWidth: number): Box => ({ x, y: margin, width: boxWidth, height: boxHeight });
  const boxes = {
    TPE: box(margin, side),
    GAP: box(margin + side + lanes, middle),
    PSP: box(width - margin - side, side),
  };
  const flow = (left: Box, right: Box): FlowGeometry => {
    const start = left.x + left.width + gap;
    const end = right.x - gap;
    const centre = (start + end) / 2;
    const lane = (y: number, from: number, to: number): Lane => ({
      from: { x: from, y },
      to: { x: to, y },
      label: { x: centre, y: y - 8 },
      anchor: 'middle',
    });
    return {
      status: { x: centre, y: 20 },
      statusAnchor: 'middle',
      server: lane(60, end, start),
      client: lane(100, start, end),
    };
  };
  return {
    width,
    height: boxHeight + 2 * margin,
    labelWidth: lanes - 2 * gap,
    boxes,
    flows: { 'tpe-gap': flow(boxes.TPE, boxes.GAP), 'gap-psp': flow(boxes.GAP, boxes.PSP) },
  };
}

function inAColumn(width: number): PictureGeometry {
  const lanes = 104;
  const height = 84;
  const box = (index: number): Box => ({
    x: margin,
    y: margin + index * (height + lanes),
    width: width - 2 * margin,
    height,
  });
  const boxes = { TPE: box(0), GAP: box(1), PSP: box(2) };
  const flow = (above: Box, below: Box): FlowGeometry => {
    const start = above.y + above.height + gap;
    const end = below.y - gap;
    const lane = (x: number, from: number, to: number, labelY: number): Lane => ({
      from: { x, y: from },
      to: { x, y: to },
      label: { x: x + 16, y: labelY },
      anchor: 'start',
    });
    return {
      status: { x: width / 2 + 28, y: start + 12 },
      statusAnchor: 'start',
      server: lane(32, end, start, (start + end) / 2 + 4),
      client: lane(width / 2 + 12, start, end, (start + end) / 2 + 16),
    };
  };
  return {
    width,
    height: 2 * margin + 3 * height + 2 * lanes,
    labelWidth: width / 2 - 64,
    boxes,
    flows: { 'tpe-gap': flow(boxes.TPE, boxes.GAP), 'gap-psp': flow(boxes.GAP, boxes.PSP) },
  };
}
