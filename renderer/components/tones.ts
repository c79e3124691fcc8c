import type { StateKind } from '../../electron/contract/views.ts';
import type { Verdict } from '../../electron/contract/words.ts';

/** What a status means to the eye; each is a colour of the palette, and always comes with an icon and a word. */
export type Tone = 'ok' | 'warning' | 'bad' | 'info' | 'neutral';

const colours = {
  ok: 'success',
  warning: 'warning',
  bad: 'error',
  info: 'primary',
} as const;

/** The palette path of a tone's text or mark. */
export const toneColour = (tone: Tone): string =>
  tone === 'neutral' ? 'text.secondary' : `${colours[tone]}.main`;

/** The palette path of a tone's ground. */
export const toneGround = (tone: Tone): string =>
  tone === 'neutral' ? 'background.sunken' : `${colours[tone]}.soft`;

export const toneOfVerdict: Readonly<Record<Verdict, Tone>> = {
  pass: 'ok',
  warn: 'warning',
  fail: 'bad',
  notApplicable: 'neutral',
  inconclusive: 'warning',
  crashed: 'bad',
};

export const toneOfState: Readonly<Record<StateKind, Tone>> = {
  done: 'ok',
  todo: 'info',
  waiting: 'neutral',
  failed: 'bad',
};
