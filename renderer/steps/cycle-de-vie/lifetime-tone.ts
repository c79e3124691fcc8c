import type { Tone } from '../../components/tones.ts';
import type { Lifetime, LifetimeState } from './lifetimes.ts';

const tones: Readonly<Record<LifetimeState, Tone>> = {
  valid: 'ok',
  soon: 'warning',
  expired: 'bad',
  notYet: 'neutral',
  revoked: 'bad',
};

/** How alarming the state of a certificate is; one that has been replaced alarms no more. */
export function lifetimeTone(life: Pick<Lifetime, 'state' | 'current'>): Tone {
  return life.current ? tones[life.state] : 'neutral';
}
