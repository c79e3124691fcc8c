import { describe, expect, it } from 'vitest';
import type { WireAccount, WireRecord } from '../contract/views.ts';
import { buildTimeline, type EndStory, type TimedEntry } from './timeline.ts';

const record = (
  atMs: number,
  from: WireRecord['from'],
  type: WireRecord['type'],
  messages: string[] = [],
): WireRecord => ({
  atMs,
  from,
  type,
  messages,
  bytes: 100,
  encrypted: type === 'application_data',
});

const account = (records: WireRecord[], fields: Partial<WireAccount> = {}): WireAccount => ({
  records,
  clientHello: {
    versions: ['TLSv1.3', 'TLSv1.2', 'TLSv1'],
    serverName: 'gap.exemple.fr',
    alpn: [],
    groups: ['x25519'],
    suites: Array.from({ length: 9 }, (_, index) => `TLS_SUITE_${index}`),
    signatureAlgorithms: ['rsa_pss_rsae_sha256'],
  },
  serverHello: {
    version: 'TLSv1.3',
    suite: 'TLS_AES_256_GCM_SHA384',
    alpn: 'h2',
    secureRenegotiation: true,
  },
  certificateRequest: { authorities: ['CN=AC A', 'CN=AC B'], signatureAlgorithms: [] },
  alerts: [],
  notTls: null,
  partial: false,
  ...fields,
});

const decision = (
  at: number,
  from: TimedEntry['from'],
  word: TimedEntry['word'],
  refusal = false,
): TimedEntry => ({
  at,
  from,
  word,
  refusal,
  params: {},
});
const story = (wire: WireAccount | null, decisions: TimedEntry[] = [], startedAt = 1000): EndStory => ({
  wire,
  startedAt,
  decisions,
});
const words = (o: Parameters<typeof buildTimeline>[0]): string[] =>
  buildTimeline(o).map(({ text }) => text.key.replace('scenarios.', ''));

describe('buildTimeline', () => {
  const exchange = [
    record(0, 'client', 'handshake', ['client_hello']),
    record(1, 'server', 'handshake', ['server_hello']),
    record(1, 'server', 'change_cipher_spec'),
    record(1, 'server', 'handshake', ['encrypted_extensions', 'certificate_request']),
    record(1, 'server', 'handshake', ['certificate', 'certificate_verify', 'finished']),
    record(4, 'client', 'handshake', ['certificate', 'finished']),
    record(5, 'client', 'application_data'),
    record(5, 'client', 'application_data'),
  ];

  it('gives each message a line, with what it says, and each decision its place', () => {
    const timeline = buildTimeline({
      client: story(account(exchange), [decision(1003, 'client', 'client-accepts')]),
      shown: { server: 'gap.exemple.fr', client: null },
    });
    expect(timeline.map(({ atMs, text }) => [atMs, text.key.replace('scenarios.', '')])).toEqual([
      [0, 'wire.client-hello'],
      [1, 'wire.server-hello'],
      [1, 'wire.message'],
      [1, 'wire.certificate-request'],
      [1, 'wire.certificate'],
      [1, 'wire.certificate-verify'],
      [1, 'wire.message'],
      [3, 'timeline.client-accepts'],
      [4, 'wire.no-certificate'],
      [4, 'wire.message'],
      [5, 'wire.application-data'],
    ]);
    expect(timeline[0]?.text.params).toEqual({
      versions: 'TLS 1.3, TLS 1.2, TLS 1.0',
      name: 'gap.exemple.fr',
    });
    expect(timeline[0]?.details?.map(({ key }) => key)).toContain('scenarios.wire.suites-and-more');
    expect(timeline[3]?.details?.map(({ params }) => params?.['name'])).toEqual([
      'CN=AC A',
      'CN=AC B',
      undefined,
    ]);
    expect(timeline.at(-1)?.text.params).toEqual({ count: 200 });
  });

  it('takes each message from its sender where both ends are ours', () => {
    const late = exchange.map((one) => ({ ...one, atMs: one.atMs + 10 }));
    const timeline = buildTimeline({ client: story(account(exchange)), server: story(account(late)) });
    expect(timeline.filter(({ from }) => from === 'server').map(({ atMs }) => atMs)).toContain(11);
    expect(timeline).toHaveLength(10);
  });

  it('says what it could not read, in one line', () => {
    const sealed = [
      exchange[0],
      record(2, 'server', 'application_data'),
      record(2, 'server', 'application_data'),
    ];
    const wire = account(
      sealed.flatMap((one) => one ?? []),
      { partial: true },
    );
    const [, unread] = buildTimeline({ client: story(wire) });
    expect(unread?.text).toEqual({ key: 'scenarios.wire.unreadable', params: { count: 200 } });
  });

  it('tells a fatal alert as the refusal, once, and a goodbye as none', () => {
    const alerts: WireAccount['alerts'] = [
      { atMs: 2, from: 'server', level: 'fatal', name: 'unknown_ca', code: 48 },
      { atMs: 3, from: 'client', level: 'warning', name: 'close_notify', code: 0 },
    ];
    const wire = account(
      [
        record(0, 'client', 'handshake', ['client_hello']),
        record(2, 'server', 'alert'),
        record(3, 'client', 'alert'),
      ],
      { alerts },
    );
    const timeline = buildTimeline({ client: story(wire, [decision(1002.5, 'server', 'alert', true)]) });
    expect(timeline.map(({ text, refusal }) => [text.key, refusal])).toEqual([
      ['scenarios.wire.client-hello', false],
      ['scenarios.wire.alert-fatal', true],
      ['scenarios.wire.alert-warning', false],
    ]);
    // Where the wire tells of no alert, the library's word for it stays.
    expect(words({ client: story(account([]), [decision(1002, 'server', 'alert', true)]) })).toEqual([
      'timeline.alert',
    ]);
  });

  it('tells what is no TLS, and an end that never came to the wire', () => {
    const spoken = account([record(0, 'client', 'handshake', ['client_hello'])], {
      notTls: 'ssh',
      serverHello: null,
    });
    expect(words({ client: story(spoken) })).toEqual(['wire.client-hello', 'wire.not-tls.ssh']);
    expect(words({ client: story(null, [decision(1, 'client', 'identity-unusable', true)]) })).toEqual([
      'timeline.identity-unusable',
    ]);
    expect(buildTimeline({})).toEqual([]);
  });
});
