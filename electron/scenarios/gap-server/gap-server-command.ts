import type { TargetOf } from '../../contract/views.ts';
import { foreignCommand } from '../foreign-server/foreign-command.ts';
import { opensslSuiteName } from '../foreign-server/openssl-suite-name.ts';
import { otherName } from './play-other-name.ts';
import type { GapServerScenario } from './gap-server-scenarios.ts';

/** Arguments that make `openssl s_client` try what a recommendation is about. */
const tries: Readonly<Record<string, readonly string[]>> = {
  'tls-1-3': ['-tls1_3'],
  'tls-1-2': ['-tls1_2'],
  'tls-1-1-refused': ['-tls1_1', '-cipher', 'DEFAULT@SECLEVEL=0'],
  'preferred-suites': ['-tls1_2', '-cipher', 'ECDHE+AESGCM:ECDHE+CHACHA20'],
  // Typing R on a line by itself asks for a renegotiation.
  'renegotiation-off': ['-tls1_2'],
  // Then again with `-sess_in` in the place of `-sess_out`.
  'session-resumed-after-revocation': ['-sess_out', 'session.pem'],
};

/** Suites that are offered where none was seen to be taken: OpenSSL's names of those that are weak. */
const weakSuites = 'kRSA:3DES:RC4:NULL';

/**
 * The equivalent command, with names of files that the reader replaces by his own.
 *
 * @param taken standard names of the weak suites that were seen to be taken: those that the command offers
 */
export function gapServerCommand(
  { id, play }: GapServerScenario,
  { host, port, serverName, terminal }: TargetOf<'gap-server'>,
  taken: readonly string[] = [],
): string {
  const own = terminal === 'own' ? 'tpe-reel' : 'tpe';
  if (play.kind === 'other-name') {
    return foreignCommand({ host, port, serverName: otherName }, { client: null, trust: 'igc-sante.pem' });
  }
  const shown = play.kind === 'terminal' ? (play.shows === 'nothing' ? null : `tpe-${play.shows}`) : own;
  const files = { client: shown, trust: 'igc-sante.pem' };
  const names = taken.flatMap((name) => opensslSuiteName(name) ?? []).join(':');
  const extra =
    id === 'weak-suites-refused'
      ? ['-tls1_2', '-cipher', `${names === '' ? weakSuites : names}:@SECLEVEL=0`]
      : (tries[id] ?? []);
  return foreignCommand({ host, port, serverName }, files, extra);
}
