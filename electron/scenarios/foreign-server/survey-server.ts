import type { CheckResult, Survey } from '../../contract/views.ts';
import type { ClientCall } from '../../peers/connect-client.ts';
import { asksForCertificate } from './read-decision.ts';
import type { Probed } from './protocol-finding.ts';

/** What was seen of a server, whatever it decided. */
export function surveyServer(o: {
  call: ClientCall;
  checks: readonly CheckResult[];
  probed: Probed | null;
}): Survey {
  const { call, checks, probed } = o;
  const asks = asksForCertificate(call);
  return {
    chain: [...call.received],
    checks: [...checks],
    asksForCertificate: asks === null ? 'unknown' : asks ? 'yes' : 'no',
    acceptedAuthorities: call.wire.certificateRequest?.authorities ?? null,
    protocols: [...(probed?.protocols ?? [])],
    suites: [...(probed?.suites ?? [])],
    groups: [...(probed?.groups ?? [])],
    suiteOrder: probed?.suiteOrder ?? 'unknown',
  };
}
