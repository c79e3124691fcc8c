import { serverNameOf } from './cast-parties.ts';
import { flowCasts, type CastMember, type Scenario, type Subject } from './scenario.ts';

/** Files and address of a command that replays a scenario by hand. */
export interface CommandPlaces {
  readonly connect: string;
  /** PEM of the certificate that the client shows, of its key and of its intermediates; null when it shows none. */
  readonly client: { readonly cert: string; readonly key: string; readonly chain: string } | null;
  /** PEM of the authorities that the client trusts. */
  readonly trust: string;
  /** CRL of the authority that issued the server's certificate, where the scenario is about its revocation. */
  readonly revocationList: string | null;
}

/** Arguments of `openssl` (3.0) for the client's part of a scenario, with the verifications that our client makes. */
export function opensslArguments(serverName: string, places: CommandPlaces): string[] {
  const { connect, client, trust, revocationList } = places;
  return [
    ...['s_client', '-connect', connect, '-servername', serverName],
    ...(client === null ? [] : ['-cert', client.cert, '-key', client.key, '-cert_chain', client.chain]),
    ...['-CAfile', trust, '-verify_hostname', serverName, '-verify_return_error'],
    ...(revocationList === null ? [] : ['-crl_check', '-CRL', revocationList]),
  ];
}

/** The equivalent command, with names of files and variables that the reader replaces by his own. */
export function opensslCommand(scenario: Scenario, subject: Subject): string {
  const { flow, cast, id } = scenario;
  const roles = flowCasts[flow];
  const authority = flow === 'tpe-gap' ? 'igc-sante' : 'geotrust';
  const name = clientFile(cast.client, flow === 'tpe-gap' ? 'tpe' : roles.order);
  const connect = `"$${roles.server}_HOST:$${roles.server}_PORT"`;
  const parts = opensslArguments(quote(serverNameOf(scenario, subject)), {
    connect,
    client: name === null ? null : { cert: `${name}.pem`, key: `${name}.key`, chain: `${name}-chain.pem` },
    trust: `${authority}.pem`,
    revocationList: id === 'server-revoked' ? `${authority}.crl` : null,
  });
  return ['openssl', ...parts].join(' ');
}

function clientFile(member: CastMember, name: string): string | null {
  if (member === 'nothing') return null;
  return member === 'dossier' || member === 'valid' ? name : `${name}-${member}`;
}

/** Quoted for a POSIX shell when it holds anything but the characters of a host name. */
function quote(word: string): string {
  return /^[\w.-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
