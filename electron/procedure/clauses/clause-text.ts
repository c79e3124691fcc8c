import type { Obligation } from '../../contract/words.ts';
import type { Bilingual } from '../../texts/sentence.ts';

/** A value to be entered exactly as it stands, spelling included. */
export interface ClauseValue {
  readonly label: Bilingual;
  readonly value: string;
}

export interface ClauseLink {
  readonly label: Bilingual;
  readonly url: string;
}

/** A clause without its id, which is its key in the record that holds it. */
export interface ClauseText {
  /** Where the clause stands in the procedure. */
  readonly place: Bilingual;
  /** What it asks, in our own words. */
  readonly rule: Bilingual;
  readonly values?: readonly ClauseValue[];
  readonly obligation: Obligation;
  readonly links?: readonly ClauseLink[];
  /** What has changed since the procedure was written, what is unknown, what people get wrong. */
  readonly note?: Bilingual;
}
