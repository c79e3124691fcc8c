import { realpath } from 'node:fs/promises';
import type { ReportCrash } from '../contract/crash.ts';
import { FaultError } from '../contract/faults.ts';
import type { DossierView } from '../contract/views.ts';
import { openDossier, peekDossier, type Dossier } from '../dossier/dossier.ts';
import { openFileStore } from '../dossier/file-store.ts';
import { openLab, type Lab } from '../lab/lab.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { viewDossier } from './dossier-view.ts';
import { hasLab, labStoreOf, readOnlyLabStore } from './lab-of-dossier.ts';

/** A dossier that this process holds, with its lab once one was founded. */
export interface OpenDossier {
  readonly dossier: Dossier;
  /** The lab; founds it where there is none yet. */
  lab(): Promise<Lab>;
  /** The lab where there is one. */
  labIfFounded(): Promise<Lab | null>;
  remembered: boolean;
}

/** The dossiers of this process, by their id. Two windows on the same folder share one. */
export class OpenDossiers {
  readonly #open = new Map<string, OpenDossier>();
  readonly #now: () => Date;
  readonly #pins: readonly PinnedAuthority[];
  /** Writes down what went wrong by our own fault while a dossier was looked at. */
  readonly reportCrash: ReportCrash;

  constructor(
    options: Readonly<{ now: () => Date; pins: readonly PinnedAuthority[]; reportCrash: ReportCrash }>,
  ) {
    this.reportCrash = options.reportCrash;
    this.#now = options.now;
    this.#pins = options.pins;
  }

  /** The open dossier of this id. DOSSIER_NOT_OPEN. */
  get(id: string): OpenDossier {
    const found = this.#open.get(id);
    if (found === undefined) throw new FaultError('DOSSIER_NOT_OPEN');
    return found;
  }

  add(dossier: Dossier): OpenDossier {
    let lab: Promise<Lab> | undefined;
    const found = (): Promise<Lab> => {
      lab ??= openLab({
        store: labStoreOf(dossier),
        now: this.#now,
        reportCrash: this.reportCrash,
      }).catch((error: unknown) => {
        lab = undefined;
        throw error;
      });
      return lab;
    };
    const entry: OpenDossier = {
      dossier,
      lab: found,
      labIfFounded: async () => (lab !== undefined || (await hasLab(dossier.store)) ? found() : null),
      remembered: false,
    };
    this.#open.set(dossier.id, entry);
    return entry;
  }

  /** Opens the dossier of a folder, or gives the one that is open already. Faults of `openDossier`. */
  async open(folder: string): Promise<OpenDossier> {
    const real = await realpath(folder).catch(() => folder);
    for (const entry of this.#open.values()) if (entry.dossier.folder === real) return entry;
    return this.add(await openDossier({ folder: real, now: this.#now }));
  }

  async close(id: string): Promise<void> {
    const entry = this.#open.get(id);
    this.#open.delete(id);
    await entry?.dossier.close();
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((id) => this.close(id)));
  }

  async view(entry: OpenDossier): Promise<DossierView> {
    const { dossier, remembered } = entry;
    return viewDossier(
      {
        folder: dossier.folder,
        file: dossier.file(),
        inventory: await dossier.inventory(),
        lab: await entry.labIfFounded(),
        vault: { unlocked: dossier.vault.unlocked, remembered },
      },
      { now: this.#now(), pins: this.#pins, reportCrash: this.reportCrash },
    );
  }

  /** A dossier seen from outside: no lock, no vault. `lockedByOther` is false when this very process has it open. */
  async inspect(folder: string): Promise<Readonly<{ view: DossierView; lockedByOther: boolean }>> {
    const peek = await peekDossier(folder);
    const store = await openFileStore({ folder });
    const lab = (await hasLab(store))
      ? await openLab({ store: readOnlyLabStore(store), now: this.#now })
      : null;
    const view = await viewDossier(
      {
        folder: store.folder,
        file: peek.file,
        inventory: await peek.inventory(),
        lab,
        vault: { unlocked: false, remembered: false },
      },
      { now: this.#now(), pins: this.#pins, reportCrash: this.reportCrash },
    );
    return { view, lockedByOther: peek.lockedByOther && !this.#open.has(peek.file.id) };
  }
}
