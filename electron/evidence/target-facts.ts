import type { Target } from '../contract/views.ts';
import { formatServerAddress } from '../procedure/address.ts';

/** Where a target is: `10.4.0.12:8443`; null for the rehearsal, which is nowhere. */
export function targetAddress(target: Target): string | null {
  switch (target.kind) {
    case 'rehearsal':
      return null;
    case 'gap-client':
      return target.port === 0 ? target.address : formatServerAddress(target.address, target.port);
    default:
      return formatServerAddress(target.host, target.port);
  }
}

/** All that tells a target from another, in a line without words of a language. */
export function targetLine(target: Target): string {
  const address = targetAddress(target);
  const detail = (): readonly string[] => {
    switch (target.kind) {
      case 'rehearsal':
        return [];
      case 'gap-server':
        return [target.serverName, target.terminal];
      case 'gap-client':
        return [target.pspName, target.arrangement];
      case 'psp':
        return [target.serverName];
      case 'revocation-drill':
        return [
          target.serverName,
          `${String(target.everySeconds)} s`,
          `${String(target.giveUpAfterSeconds)} s`,
          ...(target.staleAfterSeconds === null ? [] : [`${String(target.staleAfterSeconds)} s`]),
        ];
    }
  };
  const facts = detail();
  return [
    target.kind,
    ...(address === null ? [] : [address]),
    ...(facts.length ? [`(${facts.join(', ')})`] : []),
  ].join(' ');
}
