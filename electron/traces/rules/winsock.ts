import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { wordsPattern } from './windows-code.ts';

const codes = 'https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2';

/** A code of Winsock: by its name, its number where Delphi and others announce it, or the words of Windows. */
const row = (
  number: number,
  name: string,
  texts: readonly [string, ...string[]],
  cause: TraceCause,
  refusedBy: TraceRule['refusedBy'],
  sample = `System.Net.Sockets.SocketException (${number}): ${texts[0]}`,
): TraceRule => ({
  id: `winsock-${number}`,
  pattern: new RegExp(
    String.raw`\b${name}\b|Socket Error # ?${number}\b|SocketException \(${number}\)|WinError ${number}\b|${texts.map(wordsPattern).join('|')}`,
  ),
  sample,
  source: `${codes}: ${name}`,
  cause,
  refusedBy,
});

/** Nobody refused a certificate: the connection itself failed. */
export const winsockRules: readonly TraceRule[] = [
  row(
    10054,
    'WSAECONNRESET',
    [
      'An existing connection was forcibly closed by the remote host',
      "connexion existante a dû être fermée par l'hôte distant",
    ],
    'connection-closed',
    'other-end',
  ),
  row(
    10061,
    'WSAECONNREFUSED',
    [
      'No connection could be made because the target machine actively refused it',
      "connexion n'a pu être établie car l'ordinateur cible l'a expressément refusée",
    ],
    'unreachable',
    'unknown',
  ),
  row(
    10060,
    'WSAETIMEDOUT',
    [
      'A connection attempt failed because the connected party did not properly respond after a period of time',
      "n'a pas répondu convenablement au-delà d'une certaine durée",
    ],
    'timeout',
    'unknown',
  ),
  row(11001, 'WSAHOST_NOT_FOUND', ['No such host is known', 'Hôte inconnu'], 'name-not-found', 'unknown'),
];
