import type { Message } from '../../contract/words.ts';

/** A file to be written, exactly as it is. None holds a secret. */
export interface SimulationFile {
  /** A plain name, in the export's own folder. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Text `simulation.files.*`. */
  readonly purpose: Message;
}
