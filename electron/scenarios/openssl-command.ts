import type { ProtocolChoice } from '../peers/party.ts';
import { recommendedProtocol } from '../peers/protocol-choices.ts';
import { serverNameOf } from './cast-parties.ts';
import { flowCasts, type CastMember, type Scenario, type Subject } from './scenario.ts';

/** Files and address of a command that replays a scenario by hand. */
export interface CommandPlaces {
  readonly connect: string;
  /** PEM of the certificate that the client shows, of its key and of its intermediates; null where there is none. */
  readonly client: { readonly cert: string; readonly key: string; readonly chain: string | null } | null;
  /** PEM of the authorities that the client trusts; with every list, where the whole chain's revocation is looked at. */
  readonly trust: string;
  /** CRL of the authority that issued the server's certificate, where the scenario is about its revocation. */
  readonly revocationList: string | null;
}

/** Arguments of `openssl` (3.0) for the client's part of a scenario, with the verifications that our client makes. */
export function opensslArguments(scenario: Scenario, serverName: string, places: CommandPlaces): string[] {
  const { connect, client, trust, revocationList } = places;
  return [
    's_client',
    '-connect',
    connect,
    '-servername',
    serverName,
    ...protocolArguments(scenario),
    ...(client === null ? [] : ['-cert', client.cert, '-key', client.key]),
    ...(client === null || client.chain === null ? [] : ['-cert_chain', client.chain]),
    '-CAfile',
    trust,
    '-verify_hostname',
    serverName,
    '-verify_return_error',
    ...(revocationList === null ? [] : ['-crl_check', '-CRL', revocationList]),
    ...(looksAtWholeChain(scenario) ? ['-crl_check_all'] : []),
  ];
}

/** Whether what is revoked stands above the server's certificate. `-CRL` reads one list: they are with the authorities. */
function looksAtWholeChain({ cast }: Scenario): boolean {
  return cast.server === 'authority-revoked';
}

/** What the client of a scenario offers of TLS, where the scenario is about that. */
function protocolArguments({ flow, counterpart, play }: Scenario): string[] {
  if (play === 'spoilt-signature') return ['-tls1_2'];
  if (counterpart === undefined) return [];
  if (flowCasts[flow].client !== 'GAP') return choiceArguments(counterpart);
  return [
    ...choiceArguments(recommendedProtocol),
    ...(play === 'renegotiation' ? ['-no_renegotiation'] : []),
  ];
}

function choiceArguments({ minVersion, maxVersion, ciphers }: ProtocolChoice): string[] {
  const isOne = minVersion === 'TLSv1.3' || minVersion === maxVersion;
  const names = ciphers?.split(':') ?? [];
  const suites = names.filter((name) => name.startsWith('TLS_')).join(':');
  // `openssl` needs the level for TLS 1.1, whatever the library that plays it here.
  const older =
    maxVersion === 'TLSv1.1'
      ? 'DEFAULT@SECLEVEL=0'
      : names.filter((name) => !name.startsWith('TLS_')).join(':');
  return [
    ...(minVersion === undefined
      ? []
      : isOne
        ? [`-${minVersion.toLowerCase().replace('v', '').replace('.', '_')}`]
        : ['-min_protocol', minVersion]),
    ...(suites === '' ? [] : ['-ciphersuites', suites]),
    ...(older === '' ? [] : ['-cipher', older]),
  ];
}

/**
 * The equivalent command, with names of files and variables that the reader replaces by his own. A client with another's
 * key is stopped by `openssl` itself, before it calls; a renegotiation is asked for by the letter R.
 */
export function opensslCommand(scenario: Scenario, subject: Subject): string {
  const { flow, cast, id, play } = scenario;
  const roles = flowCasts[flow];
  const authority = flow === 'tpe-gap' ? 'igc-sante' : 'geotrust';
  const name = clientFile(cast.client, scenario);
  const key = play === 'spoilt-signature' ? `${name ?? ''}-wrong-key` : name;
  const parts = opensslArguments(scenario, serverNameOf(scenario, subject), {
    connect: `$${roles.server}_HOST:$${roles.server}_PORT`,
    client:
      name === null
        ? null
        : {
            cert: `${name}.pem`,
            key: `${key ?? ''}.key`,
            chain: cast.client === 'self-signed' ? null : `${name}-chain.pem`,
          },
    trust: looksAtWholeChain(scenario) ? `${authority}-et-crl.pem` : `${authority}.pem`,
    revocationList: id === 'server-revoked' ? `${authority}.crl` : null,
  });
  const command = ['openssl', ...parts.map(quote)].join(' ');
  return play === 'renegotiation' && roles.client !== 'GAP' ? `(echo R; sleep 2) | ${command}` : command;
}

function clientFile(member: CastMember, { flow }: Scenario): string | null {
  if (member === 'nothing') return null;
  const name = flow === 'tpe-gap' ? 'tpe' : flowCasts[flow].order;
  if (member === 'other-order') return 'ssl-serveur';
  return member === 'dossier' || member === 'valid' ? name : `${name}-${member}`;
}

/** Quoted for a POSIX shell when it holds anything but harmless characters; variables are left to the shell. */
function quote(word: string): string {
  if (/^[\w.:@=+-]+$/.test(word)) return word;
  return /^[\w$:]+$/.test(word) ? `"${word}"` : `'${word.replaceAll("'", `'\\''`)}'`;
}
