import { describe, expect, it } from 'vitest';
import { flowIds } from '../../../electron/contract/words.ts';
import { narrowWidth, pictureGeometry, type Box, type Point } from './geometry.ts';

const onAnEdge = (point: Point, box: Box): boolean => {
  const near = (a: number, b: number) => Math.abs(a - b) <= 10;
  const acrossX = point.x >= box.x - 10 && point.x <= box.x + box.width + 10;
  const acrossY = point.y >= box.y - 10 && point.y <= box.y + box.height + 10;
  const onX = near(point.x, box.x) || near(point.x, box.x + box.width);
  const onY = near(point.y, box.y) || near(point.y, box.y + box.height);
  return acrossX && acrossY && (onX || onY);
};

describe('pictureGeometry', () => {
  it.each([320, 480, narrowWidth, 700, 920])(
    'sends each certificate from who shows it to who judges it, at %i',
    (width) => {
      const { boxes, flows } = pictureGeometry(width);
      const callers = { 'tpe-gap': boxes.TPE, 'gap-psp': boxes.GAP } as const;
      const called = { 'tpe-gap': boxes.GAP, 'gap-psp': boxes.PSP } as const;
      for (const flow of flowIds) {
        expect(onAnEdge(flows[flow].server.from, called[flow])).toBe(true);
        expect(onAnEdge(flows[flow].server.to, callers[flow])).toBe(true);
        expect(onAnEdge(flows[flow].client.from, callers[flow])).toBe(true);
        expect(onAnEdge(flows[flow].client.to, called[flow])).toBe(true);
      }
    },
  );

  it('stays inside its width and leaves room for the names', () => {
    for (const width of [320, narrowWidth, 920]) {
      const { boxes, labelWidth } = pictureGeometry(width);
      expect(boxes.TPE.x).toBeGreaterThanOrEqual(0);
      expect(boxes.PSP.x + boxes.PSP.width).toBeLessThanOrEqual(width);
      expect(labelWidth).toBeGreaterThan(80);
    }
  });

  it('stands in a column when the three parties no longer fit beside each other', () => {
    const { boxes } = pictureGeometry(narrowWidth - 1);
    expect(boxes.GAP.y).toBeGreaterThan(boxes.TPE.y + boxes.TPE.height);
    expect(pictureGeometry(narrowWidth).boxes.GAP.y).toBe(boxes.TPE.y);
  });
});
