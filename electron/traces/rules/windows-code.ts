import type { TraceCause, TraceRule } from '../trace-rule.ts';

/** The words of Windows in a pattern: without the article that may begin them, whose case varies; either apostrophe will do. */
export const wordsPattern = (text: string): string =>
  text
    .replace(/^(?:The|An?) /, '')
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]");

/** Hexadecimal digits in a pattern, in either case. */
const digitsPattern = (hex: string): string =>
  hex.replace(/[A-F]/gi, (digit) => `[${digit.toUpperCase()}${digit.toLowerCase()}]`);

/**
 * The ways a code is written, in a pattern: in hexadecimal (`0x80090325`, `&H80090325`, or bare in brackets as .NET does), in
 * decimal as a signed or an unsigned number.
 *
 * @param hex Its eight digits.
 */
export function numberForms(hex: string): string {
  const unsigned = Number.parseInt(hex, 16);
  return String.raw`(?:0[xX]|&[hH]|\()${digitsPattern(hex)}\b|-${2 ** 32 - unsigned}\b|(?<![\d-])${unsigned}\b`;
}

/** The first word of a message of Windows, which is left out of the tables. */
const article = '(?:The |An? |Le |La |Une? |le |la |une? )?';
/** The number of an exception of .NET; clients of databases and old frameworks write the same one for all. */
const exceptionNumber = (hex: string): string =>
  String.raw`\((?:0x${digitsPattern(hex)}|-${2 ** 32 - Number.parseInt(hex, 16)})\)`;

/**
 * What SslStream of .NET shows of SChannel is an alert that it received, for it judges certificates itself: such lines have
 * rules of their own, and a code is not read where those read it.
 */
const notInException = (hex: string): string =>
  String.raw`(?<!Win32Exception(?: \(|(?: ${exceptionNumber(hex)})? ?: ${article}))`;

/** How SslStream of .NET shows a code that it received as an alert: with its number, or with its words alone. */
export const inException = (hex: string, texts: readonly string[]): string =>
  String.raw`Win32Exception(?: ${exceptionNumber(hex)}| ?: ${article}(?:${texts.map(wordsPattern).join('|')}))`;

export type MoreOfRule = Partial<Pick<TraceRule, 'source' | 'sample' | 'maybe' | 'flow' | 'refusedBy'>>;

/** A code of Windows: one fact, whatever way a program writes it. */
export interface WindowsCode {
  readonly id: string;
  /** Its name in the header, then other names of the same verdict. */
  readonly names: readonly string[];
  /** Its HRESULT, eight hexadecimal digits. */
  readonly hex: string;
  /** What Windows prints: English, then French with its variants, where the first word is left out. */
  readonly texts: readonly string[];
  readonly rule: TraceRule;
}

/** Who writes a code: the beginning of its rule's id, where its numbers are published, whether .NET shows it for an alert. */
type CodeOrigin = Parameters<typeof codeOf>[0];
type CodeRow = Parameters<typeof codeOf> extends [CodeOrigin, ...infer Rest] ? Rest : never;

/** What makes the rows of a table whose codes have one origin. */
export const codesOf =
  (origin: CodeOrigin) =>
  (...row: CodeRow): WindowsCode =>
    codeOf(origin, ...row);

/** Where Microsoft publishes the HRESULTs of security and of certificates. */
export const winerror = 'https://learn.microsoft.com/windows/win32/com/com-error-codes-4 (winerror.h)';

/**
 * A row of the tables of codes.
 *
 * @param names The name in the header, then others of the same verdict, with blanks between them.
 * @param isAlert Whether .NET shows it for an alert that it received.
 */
export function codeOf(
  origin: { readonly prefix: string; readonly source: string; readonly isAlert?: true },
  id: string,
  names: string,
  hex: string,
  texts: readonly string[],
  cause: TraceCause,
  more: MoreOfRule = {},
): WindowsCode {
  const list = names.split(' ');
  const before = origin.isAlert === true ? notInException(hex) : '';
  const said = [numberForms(hex), ...texts.map(wordsPattern)].join('|');
  return {
    id,
    names: list,
    hex,
    texts,
    rule: {
      id: `${origin.prefix}-${id}`,
      pattern: new RegExp(String.raw`\b(?:${list.join('|')})\b|${before}(?:${said})`),
      sample: `${list[0]} (0x${hex})${texts[0] === undefined ? '' : ` - ${texts[0]}.`}`,
      source: `${origin.source}: ${list[0]}`,
      cause,
      refusedBy: 'this-end',
      ...more,
    },
  };
}
