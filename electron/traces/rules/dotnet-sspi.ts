import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { maybeOfAlert } from './alert-meanings.ts';
import { schannelAlertCodes } from './schannel.ts';
import { inException } from './windows-code.ts';

/** What else the alerts may stand for that a code was made of. */
const maybeOfCode: Readonly<Record<string, readonly TraceCause[]>> = {
  'untrusted-root': maybeOfAlert['unknown-ca'].maybe,
  'certificate-expired': maybeOfAlert['certificate-expired'].maybe,
  'certificate-unknown': maybeOfAlert['certificate-unknown'].maybe,
};

/**
 * Codes of SChannel in an exception of SslStream. It judges certificates itself, and tells its own judgement in other words:
 * here SChannel says which alert it received, so the other end refused. Clients of databases, which leave the judgement to
 * SChannel, write « SSL Provider » on the same line.
 */
export const dotnetSspiRules: readonly TraceRule[] = schannelAlertCodes.map(({ id, hex, texts, rule }) => ({
  ...rule,
  id: `dotnet-sspi-${id}`,
  pattern: new RegExp(String.raw`(?<!SSL Provider[^\n]{0,600})${inException(hex, texts)}`),
  sample: ` ---> System.ComponentModel.Win32Exception (0x${hex}): ${texts[0]}.`,
  source:
    'https://learn.microsoft.com/windows/win32/secauthn/schannel-error-codes-for-tls-and-ssl-alerts, as dotnet/runtime, SslStreamPal.Windows.cs asks for manual validation',
  refusedBy: 'other-end',
  maybe: maybeOfCode[id] ?? [],
}));
