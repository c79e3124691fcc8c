import type { OrderCertificate } from '../../../electron/contract/views.ts';
import type { Tone } from '../../components/tones.ts';

/** How the origin of a certificate looks. */
export const kindTones: Readonly<Record<OrderCertificate['kind'], Tone>> = {
  practice: 'info',
  'delivered-test': 'ok',
  'delivered-production': 'bad',
  other: 'warning',
};

/** What may be done with an installed certificate: `bad` when a check fails, its key is missing or it is revoked. */
export function certificateVerdict(
  entry: Pick<OrderCertificate, 'checks' | 'hasKey' | 'keyElsewhere' | 'revokedInLab' | 'chainIsComplete'>,
): 'good' | 'watch' | 'bad' {
  const verdicts = entry.checks.map((check) => check.verdict);
  if (
    verdicts.includes('fail') ||
    verdicts.includes('crashed') ||
    (!entry.hasKey && !entry.keyElsewhere) ||
    entry.revokedInLab
  )
    return 'bad';
  if (verdicts.includes('warn') || verdicts.includes('inconclusive') || !entry.chainIsComplete)
    return 'watch';
  return 'good';
}
