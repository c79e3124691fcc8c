import type { Target, TargetOf } from '../../../electron/contract/views.ts';
import { formatRequest, parseRequest } from '../../../electron/procedure/http-request.ts';
import { formatServerAddress, parseServerAddress } from '../../../electron/procedure/address.ts';

/** The tabs of « Connectivité »: the drill is a part of the GAP's server side. */
export const targetTabs = ['rehearsal', 'gap-server', 'gap-client', 'psp'] as const;
export type TargetTab = (typeof targetTabs)[number];

/** The tab where a target is shown. */
export const tabOf = (kind: Target['kind']): TargetTab => (kind === 'revocation-drill' ? 'gap-server' : kind);

/** The forms as they are typed. A `serverName` that is null is the one proposed. */
export interface ServerDraft {
  readonly plays: 'battery' | 'drill';
  readonly address: string;
  readonly port: string;
  readonly serverName: string | null;
  /** `/tpe`, `POST /tpe`; empty for the root. */
  readonly request: string;
  readonly terminal: 'simulated' | 'own';
  readonly everySeconds: string;
  readonly giveUpAfterSeconds: string;
  readonly playsStale: boolean;
  readonly staleAfterSeconds: string;
}

export interface ClientDraft {
  readonly address: string;
  readonly pspName: string;
  readonly arrangement: TargetOf<'gap-client'>['arrangement'];
  readonly port: string;
}

export interface PspDraft {
  readonly address: string;
  readonly port: string;
  readonly serverName: string | null;
  readonly request: string;
}

export interface TargetDrafts {
  readonly server: ServerDraft;
  readonly client: ClientDraft;
  readonly psp: PspDraft;
}

export const emptyDrafts: TargetDrafts = {
  server: {
    plays: 'battery',
    address: '',
    port: '',
    serverName: null,
    request: '',
    terminal: 'simulated',
    everySeconds: '2',
    giveUpAfterSeconds: '900',
    playsStale: false,
    staleAfterSeconds: '60',
  },
  client: { address: '127.0.0.1', pspName: 'localhost', arrangement: 'ports', port: '9443' },
  psp: { address: '', port: '', serverName: null, request: '' },
};

/** Keys of `connectivite.problems`. */
export type Problem =
  | 'empty'
  | 'not-an-address'
  | 'bad-port'
  | 'no-port'
  | 'name'
  | 'request'
  | 'sni-name'
  | 'seconds';
export type DraftField =
  | 'address'
  | 'port'
  | 'serverName'
  | 'request'
  | 'pspName'
  | 'everySeconds'
  | 'giveUpAfterSeconds'
  | 'staleAfterSeconds';

/** A target to run, or what is wrong in its form. */
export interface DraftReading<T> {
  readonly target: T | null;
  readonly problems: Readonly<Partial<Record<DraftField, Problem>>>;
}

/** The bounds of the contract for the times of a drill, in seconds. */
export const drillBounds = {
  everySeconds: { least: 0.2, most: 3600 },
  giveUpAfterSeconds: { least: 1, most: 172_800 },
  staleAfterSeconds: { least: 1, most: 86_400 },
} as const;

function readPort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

/** An address with its port, wherever it was written. */
function readWhere(draft: { readonly address: string; readonly port: string }): {
  readonly where: { readonly host: string; readonly port: number } | null;
  readonly problems: DraftReading<never>['problems'];
} {
  const read = parseServerAddress(draft.address);
  if (!read.ok) return { where: null, problems: { address: read.why } };
  const port = read.port ?? readPort(draft.port);
  if (port !== null) return { where: { host: read.host, port }, problems: {} };
  return { where: null, problems: { port: draft.port.trim() === '' ? 'no-port' : 'bad-port' } };
}

/** A name or an IP address, alone; null for anything else. */
function readName(text: string): string | null {
  const read = parseServerAddress(text);
  return read.ok && read.port === null && !text.includes('/') ? read.host : null;
}

const isIpAddress = (host: string): boolean => host.includes(':') || /^[\d.]+$/.test(host);

/** Seconds with a comma or a point, within the bounds of the contract. */
function readSeconds(text: string, { least, most }: { readonly least: number; readonly most: number }) {
  const seconds = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;
  return seconds >= least && seconds <= most ? seconds : null;
}

/** The GAP as server, with every kind of terminal or with the drill. `fqdn`: the name that the dossier gives. */
export function readServerDraft(
  draft: ServerDraft,
  fqdn: string | null,
): DraftReading<TargetOf<'gap-server'> | TargetOf<'revocation-drill'>> {
  const { where, problems } = readWhere(draft);
  const serverName = readName(draft.serverName ?? fqdn ?? '');
  const request = parseRequest(draft.request);
  const nameProblems: DraftReading<never>['problems'] = {
    ...(serverName === null ? { serverName: 'name' } : {}),
    ...(request === null ? { request: 'request' } : {}),
  };
  if (draft.plays === 'battery') {
    const target =
      where === null || serverName === null || request === null
        ? null
        : ({ kind: 'gap-server', ...where, ...request, serverName, terminal: draft.terminal } as const);
    return { target, problems: { ...problems, ...nameProblems } };
  }
  const every = readSeconds(draft.everySeconds, drillBounds.everySeconds);
  const giveUp = readSeconds(draft.giveUpAfterSeconds, drillBounds.giveUpAfterSeconds);
  const stale = draft.playsStale ? readSeconds(draft.staleAfterSeconds, drillBounds.staleAfterSeconds) : 0;
  const timeProblems: DraftReading<never>['problems'] = {
    ...(every === null ? { everySeconds: 'seconds' } : {}),
    ...(giveUp === null ? { giveUpAfterSeconds: 'seconds' } : {}),
    ...(stale === null ? { staleAfterSeconds: 'seconds' } : {}),
  };
  const target =
    where === null ||
    serverName === null ||
    request === null ||
    every === null ||
    giveUp === null ||
    stale === null
      ? null
      : ({
          kind: 'revocation-drill',
          ...where,
          ...request,
          serverName,
          everySeconds: every,
          giveUpAfterSeconds: giveUp,
          staleAfterSeconds: draft.playsStale ? stale : null,
        } as const);
  return { target, problems: { ...problems, ...nameProblems, ...timeProblems } };
}

/** The GAP as client, told to call this machine. */
export function readClientDraft(draft: ClientDraft): DraftReading<TargetOf<'gap-client'>> {
  const pspName = readName(draft.pspName);
  const port = readPort(draft.port);
  const unnamed = draft.arrangement === 'sni' && pspName !== null && isIpAddress(pspName);
  const problems: DraftReading<never>['problems'] = {
    ...(pspName === null ? { pspName: 'name' } : unnamed ? { pspName: 'sni-name' } : {}),
    ...(port === null ? { port: draft.port.trim() === '' ? 'no-port' : 'bad-port' } : {}),
  };
  const { address, arrangement } = draft;
  const target =
    pspName === null || port === null || unnamed
      ? null
      : ({ kind: 'gap-client', address, pspName, arrangement, port } as const);
  return { target, problems };
}

/** A real PSP; its name is the one of its address until another is typed. */
export function readPspDraft(draft: PspDraft): DraftReading<TargetOf<'psp'>> {
  const { where, problems } = readWhere(draft);
  const serverName = readName(draft.serverName ?? where?.host ?? 'x');
  const request = parseRequest(draft.request);
  const target =
    where === null || serverName === null || request === null
      ? null
      : ({ kind: 'psp', ...where, ...request, serverName } as const);
  return {
    target,
    problems: {
      ...problems,
      ...(serverName === null ? { serverName: 'name' } : {}),
      ...(request === null ? { request: 'request' } : {}),
    },
  };
}

/** What a tab's form comes to, and the kind of its target. `fqdn`: the name that the dossier gives. */
export function readTab(
  tab: TargetTab,
  drafts: TargetDrafts,
  fqdn: string | null,
): { readonly kind: Target['kind']; readonly reading: DraftReading<Target> } {
  switch (tab) {
    case 'rehearsal':
      return { kind: 'rehearsal', reading: { target: { kind: 'rehearsal' }, problems: {} } };
    case 'gap-server':
      return {
        kind: drafts.server.plays === 'drill' ? 'revocation-drill' : 'gap-server',
        reading: readServerDraft(drafts.server, fqdn),
      };
    case 'gap-client':
      return { kind: 'gap-client', reading: readClientDraft(drafts.client) };
    case 'psp':
      return { kind: 'psp', reading: readPspDraft(drafts.psp) };
  }
}

const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1';

/** The forms as they were for the last runs of a dossier, the newest first. `fqdn`: the name that the dossier gives. */
export function draftsOfRuns(targets: readonly Target[], fqdn: string | null): TargetDrafts {
  const server = targets.find(({ kind }) => kind === 'gap-server' || kind === 'revocation-drill');
  const last = <K extends Target['kind']>(kind: K): TargetOf<K> | undefined =>
    targets.find((target): target is TargetOf<K> => target.kind === kind);
  const drill = last('revocation-drill');
  const client = last('gap-client');
  const psp = last('psp');
  const where = (target: { host: string; port: number }) => ({
    address: formatServerAddress(target.host, target.port),
    port: '',
  });
  return {
    server: {
      ...emptyDrafts.server,
      ...(server !== undefined && 'serverName' in server
        ? {
            ...where(server),
            serverName: server.serverName === fqdn ? null : server.serverName,
            request: formatRequest(server),
            plays: server.kind === 'revocation-drill' ? ('drill' as const) : ('battery' as const),
          }
        : {}),
      terminal: last('gap-server')?.terminal ?? emptyDrafts.server.terminal,
      ...(drill === undefined
        ? {}
        : {
            everySeconds: String(drill.everySeconds),
            giveUpAfterSeconds: String(drill.giveUpAfterSeconds),
            playsStale: drill.staleAfterSeconds !== null,
            staleAfterSeconds: String(drill.staleAfterSeconds ?? emptyDrafts.server.staleAfterSeconds),
          }),
    },
    client:
      client === undefined
        ? emptyDrafts.client
        : {
            // Being called from other machines is agreed to anew each day.
            address: isLoopback(client.address) ? client.address : emptyDrafts.client.address,
            pspName: client.pspName,
            arrangement: client.arrangement,
            port: client.port === 0 ? emptyDrafts.client.port : String(client.port),
          },
    psp:
      psp === undefined
        ? emptyDrafts.psp
        : {
            ...where(psp),
            serverName: psp.serverName === psp.host ? null : psp.serverName,
            request: formatRequest(psp),
          },
  };
}
