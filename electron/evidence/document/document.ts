import type { Verdict } from '../../contract/words.ts';

/** A document as its writers (HTML, PDF) are given it: words are chosen, layout is not. */
export interface EvidenceDocument {
  readonly language: 'fr' | 'en';
  /** What kind of document it is, above its title. */
  readonly kind: string;
  readonly title: string;
  readonly tone: Tone;
  readonly icon: IconName;
  /** For catalogues: what the document is about. */
  readonly about: string;
  readonly author: string;
  readonly createdAt: string;
  readonly sha256: string;
  /** The summary: what the first page holds. */
  readonly summary: readonly Block[];
  readonly sections: readonly Section[];
}

export type Tone = 'ok' | 'warning' | 'bad' | 'muted' | 'accent';
export type IconName = Verdict | 'note';

/** A stretch of text in one style. */
export interface Piece {
  readonly text: string;
  readonly style?: 'strong' | 'mono' | 'muted';
  readonly tone?: Tone;
  /** Drawn before the text, which says the same. */
  readonly icon?: IconName;
}

/** A paragraph. */
export type Line = readonly Piece[];
/** Paragraphs under each other. */
export type Cell = readonly Line[];

export interface Column {
  readonly title: string;
  /** Share of the width. */
  readonly share: number;
  readonly align?: 'right';
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'heading'; readonly title: string }
  | {
      readonly kind: 'banner';
      readonly tone: Tone;
      readonly icon: IconName;
      readonly title: string;
      readonly text: Cell;
    }
  | {
      readonly kind: 'facts';
      /** How many stand abreast. */
      readonly columns: 2 | 3;
      /** A wide fact has a line of its own. */
      readonly facts: readonly { readonly term: string; readonly value: Cell; readonly wide?: boolean }[];
    }
  | {
      readonly kind: 'tally';
      readonly label: string;
      readonly parts: readonly { readonly verdict: Verdict; readonly count: number; readonly text: string }[];
    }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly Column[];
      /** The first cell of a row is its header. */
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: 'code'; readonly title: string; readonly text: string }
  | ScenarioBlock;

/** A scenario with all that was seen of it. */
export interface ScenarioBlock {
  readonly kind: 'scenario';
  /** Stable: an anchor. */
  readonly id: string;
  readonly title: string;
  readonly verdict: Piece;
  readonly blocks: readonly Block[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const plain = (text: string): Line => [{ text }];
export const strong = (text: string): Line => [{ text, style: 'strong' }];
export const muted = (text: string): Line => [{ text, style: 'muted' }];
export const mono = (text: string): Line => [{ text, style: 'mono' }];
export const cell = (...lines: readonly Line[]): Cell => lines;

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  pass: 'ok',
  warn: 'warning',
  fail: 'bad',
  crashed: 'bad',
  inconclusive: 'warning',
  notApplicable: 'muted',
};

/** Icon, word and colour. */
export const verdictPiece = (verdict: Verdict, word: string): Piece => ({
  text: word,
  style: 'strong',
  tone: verdictTones[verdict],
  icon: verdict,
});
