import type { Reply } from '../contract/client.ts';
import type { ReportCrash } from '../contract/crash.ts';
import type { AnyEvent, EventListener } from '../contract/events.ts';
import { pinnedAuthorities, type PinnedAuthority } from '../procedure/authorities.ts';
import { createBugLog } from './bug-log.ts';
import { createDispatch } from './dispatch.ts';
import { openExportPlaces } from './export-places.ts';
import { createHandlers } from './handlers/handlers.ts';
import { OpenDossiers } from './open-dossiers.ts';
import { openPreferences } from './preferences.ts';
import { createReportCrash } from './report-crash.ts';
import { createRuns } from './runs.ts';
import type { ShellPort } from './shell-port.ts';

export type { Keychain, ShellPort } from './shell-port.ts';

export interface CoreOptions {
  /** Settings, list of recent dossiers, log of our own faults. */
  readonly userFolder: string;
  readonly shell: ShellPort;
  readonly version: string;
  /** Where new dossiers are proposed. */
  readonly dossiersFolder: string;
  readonly now?: () => Date;
  readonly pins?: readonly PinnedAuthority[];
}

/** The product without a window: one entrance, one stream of events. */
export interface Core {
  /** Calls a method of the contract. Never rejects. */
  readonly call: (method: string, input: unknown) => Promise<Reply>;
  /** Hears every event; gives the function that stops it. */
  readonly subscribe: (listener: EventListener) => () => void;
  /** Writes down what went wrong in the shell that carries the core. */
  readonly reportCrash: ReportCrash;
  /** Stops runs, locks vaults, releases dossiers. */
  readonly close: () => Promise<void>;
}

/** Composes the rooms into the core that every shell carries. */
export function createCore(options: CoreOptions): Core {
  const now = options.now ?? (() => new Date());
  const pins = options.pins ?? pinnedAuthorities;
  const listeners = new Set<EventListener>();
  const emit = (event: AnyEvent): void => listeners.forEach((listener) => listener(event));
  const log = createBugLog(options.userFolder, now);
  const dossiers = new OpenDossiers({ now, pins, reportCrash: createReportCrash(log, 'check') });
  const runs = createRuns({ now, emit, version: options.version, log });
  const handlers = createHandlers({
    shell: options.shell,
    version: options.version,
    dossiersFolder: options.dossiersFolder,
    preferences: openPreferences(options.userFolder),
    places: openExportPlaces(options.userFolder),
    dossiers,
    runs,
    now,
    pins,
    emit,
  });
  return {
    call: createDispatch(handlers, log),
    reportCrash: createReportCrash(log, 'shell'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await runs.close();
      await dossiers.closeAll();
    },
  };
}
