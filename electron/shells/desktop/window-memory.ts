import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { readSettings } from '../../contract/views.ts';

const placeSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
/** A rectangle of the screen, in device-independent pixels. */
export type Place = Readonly<z.infer<typeof placeSchema>>;

const memorySchema = z.object({
  place: placeSchema.optional().catch(undefined),
  maximized: z.boolean().catch(false),
  /** Last known settings: the first window is drawn in the right colours before the core is there. */
  settings: z.unknown().default(null).transform(readSettings),
});
export type WindowMemory = Readonly<z.infer<typeof memorySchema>>;

export const smallestWindow = { width: 900, height: 640 } as const;
export const usualWindow = { width: 1280, height: 820 } as const;

/** What was remembered of the window; an unreadable file counts as none. */
export function recallWindow(path: string): WindowMemory {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
  } catch {
    // No file yet, or not JSON.
  }
  return memorySchema.parse({});
}

/** Remembers. A failure is not told: it costs a window's place. */
export function rememberWindow(path: string, memory: WindowMemory): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.new`, `${JSON.stringify(memory)}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  } catch {
    // A full disk or a folder of somebody else: the window opens at its usual place next time.
  }
}

/**
 * The remembered place, made to fit the screens of today: null when too little of it would be seen, as after a screen
 * was unplugged.
 *
 * @param screens - the work areas of the displays
 */
export function placeOnScreens(place: Place | undefined, screens: readonly Place[]): Place | null {
  if (place === undefined) return null;
  const visible = screens.some((screen) => {
    const width = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
    // The top edge holds the title bar: without it the window cannot be moved.
    const top = place.y >= screen.y && place.y <= screen.y + screen.height - 60;
    return width >= 200 && top;
  });
  if (!visible) return null;
  return {
    ...place,
    width: Math.max(place.width, smallestWindow.width),
    height: Math.max(place.height, smallestWindow.height),
  };
}
