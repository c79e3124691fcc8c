import type {
  CertificateRequestView,
  ClientHello,
  WireAccount,
  WireAlert,
  WireRecord,
} from '../contract/views.ts';
import type { Message } from '../contract/words.ts';
import { messagesUnder } from '../texts/message.ts';

/** A line of the story of an exchange, on the process's monotonic clock (milliseconds). */
export interface WireRow {
  readonly at: number;
  readonly from: 'client' | 'server';
  readonly refusal: boolean;
  readonly text: Message;
  readonly details: readonly Message[];
  /** Octets of a line that goes together with others like it: those that could not be read, and application data. */
  readonly folds?: { readonly as: 'unreadable' | 'application-data'; readonly bytes: number };
}

/** Common name of the leaf that each end showed: null when it showed none; left out when it is not known. */
export interface ShownNames {
  readonly client?: string | null;
  readonly server?: string | null;
}

const line = messagesUnder('scenarios.wire');

/** How many suites, algorithms or authorities are named before the others are only counted. */
const mostNamed = 6;

/**
 * What an end saw on the wire, a line a message: the sender, the time, and what the message says. What could not be read
 * is told as such. ChangeCipherSpec is left out: it decides nothing (RFC 8446 §5).
 */
export function wireRows(account: WireAccount, startedAt: number, shown: ShownNames): WireRow[] {
  const alerts = [...account.alerts];
  const rows = account.records.flatMap((record) => {
    const isOfRecord = ({ atMs, from }: WireAlert): boolean => atMs === record.atMs && from === record.from;
    const position = record.type === 'alert' ? alerts.findIndex(isOfRecord) : -1;
    const [alert] = position === -1 ? [] : alerts.splice(position, 1);
    return recordRows(record, alert, account, shown).map((row) => ({
      at: startedAt + record.atMs,
      from: record.from,
      refusal: false,
      details: [],
      ...row,
    }));
  });
  if (account.notTls === null) return rows;
  const from = account.clientHello === null ? 'client' : 'server';
  const at = startedAt + (account.records.at(-1)?.atMs ?? 0);
  return [...rows, { at, from, refusal: false, text: line(`not-tls.${account.notTls}`), details: [] }];
}

type RowContent = Pick<WireRow, 'text'> & Partial<Pick<WireRow, 'refusal' | 'details' | 'folds'>>;

function recordRows(
  record: WireRecord,
  alert: WireAlert | undefined,
  account: WireAccount,
  shown: ShownNames,
): RowContent[] {
  if (alert !== undefined) return [alertRow(alert)];
  if (record.type === 'change_cipher_spec') return [];
  if (record.messages.length > 0)
    return record.messages.map((name) => messageRow(readableName(name), record, account, shown));
  if (record.type === 'alert') return [{ text: line('sealed-alert') }];
  // The rest of a message that was told where it began. In TLS 1.3 a record that could not be opened is of no known type.
  if (record.type === 'handshake' && (!record.encrypted || isTls13(account))) return [];
  // In TLS 1.3 everything encrypted looks like application data: it is, where all of it could be read.
  const isData = record.type === 'application_data' && !(isTls13(account) && account.partial);
  return [isData ? dataRow(record.bytes) : unreadableRow(record.bytes)];
}

function isTls13({ serverHello }: WireAccount): boolean {
  return serverHello === null || serverHello.version === 'TLSv1.3';
}

/** A line that stands for several octets, and that takes in the next one of its kind. */
export function dataRow(bytes: number): RowContent {
  const text = line('application-data', { count: bytes });
  return { text, folds: { as: 'application-data', bytes } };
}

export function unreadableRow(bytes: number): RowContent {
  return { text: line('unreadable', { count: bytes }), folds: { as: 'unreadable', bytes } };
}

function alertRow({ level, name, code }: WireAlert): RowContent {
  return {
    text: line(`alert-${level}`, { name, code }),
    refusal: level === 'fatal' && name !== 'close_notify',
  };
}

function messageRow(
  name: string,
  { from }: WireRecord,
  { clientHello, serverHello, certificateRequest }: WireAccount,
  shown: ShownNames,
): RowContent {
  switch (name) {
    case 'ClientHello':
      return clientHello === null ? plain(name) : clientHelloRow(clientHello);
    case 'ServerHello': {
      if (serverHello === null) return plain(name);
      const { version, suite, alpn } = serverHello;
      const details = alpn === null ? [] : [line('alpn-chosen', { names: alpn })];
      return { text: line('server-hello', { version: readableVersion(version), suite }), details };
    }
    case 'CertificateRequest':
      return certificateRequest === null ? plain(name) : certificateRequestRow(certificateRequest);
    case 'Certificate': {
      const commonName = shown[from];
      if (commonName === undefined) return plain(name);
      return { text: commonName === null ? line('no-certificate') : line('certificate', { commonName }) };
    }
    case 'CertificateVerify':
      return { text: line('certificate-verify') };
    case 'NewSessionTicket':
      return { text: line('session-ticket') };
    default:
      return plain(name);
  }
}

function plain(name: string): RowContent {
  return { text: line('message', { name }) };
}

function clientHelloRow(hello: ClientHello): RowContent {
  const { versions, suites, serverName, alpn, signatureAlgorithms, groups } = hello;
  const offered = versions.map(readableVersion).join(', ');
  return {
    text:
      serverName === null
        ? line('client-hello-unnamed', { versions: offered })
        : line('client-hello', { versions: offered, name: serverName }),
    details: [
      counted('suites', suites),
      counted('signature-algorithms', signatureAlgorithms),
      ...(groups.length === 0 ? [] : [line('groups', { names: groups.join(', ') })]),
      alpn.length === 0 ? line('no-alpn') : line('alpn', { names: alpn.join(', ') }),
    ],
  };
}

function certificateRequestRow({ authorities, signatureAlgorithms }: CertificateRequestView): RowContent {
  const unnamed = authorities.length - mostNamed;
  return {
    text:
      authorities.length === 0
        ? line('certificate-request-open')
        : line('certificate-request', { count: authorities.length }),
    details: [
      ...authorities.slice(0, mostNamed).map((name) => line('authority', { name })),
      ...(unnamed > 0 ? [line('more-authorities', { count: unnamed })] : []),
      counted('signature-algorithms', signatureAlgorithms),
    ],
  };
}

function counted(word: 'suites' | 'signature-algorithms', names: readonly string[]): Message {
  const first = names.slice(0, mostNamed).join(', ');
  return line(names.length > mostNamed ? `${word}-and-more` : word, { count: names.length, names: first });
}

/** `ClientHello` for `client_hello`, as RFC 8446 §4 heads its messages. */
function readableName(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, first: string) => first.toUpperCase());
}

/** `TLS 1.2` for `TLSv1.2`, as texts write it. */
export function readableVersion(version: string): string {
  return version === 'TLSv1' ? 'TLS 1.0' : version.replace(/^(TLS|SSL)v/, '$1 ');
}
