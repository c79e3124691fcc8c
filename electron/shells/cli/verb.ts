import type { Readable } from 'node:stream';
import type { ParseArgsConfig } from 'node:util';
import type { Client } from '../../contract/client.ts';
import type { Fault, FaultCode } from '../../contract/faults.ts';
import type { EventListener } from '../../contract/events.ts';
import type { Message } from '../../contract/words.ts';
import type { UserFolders } from '../../services/user-folders.ts';
import type { TextKeyUnder } from '../../texts/text-key.ts';
import type { Translator } from '../../texts/translator.ts';

/** 0 as expected, 1 not as expected, 2 wrong usage, 3 could not tell. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Standard input; `isTTY` where a person types. */
export type Input = Readable & { readonly isTTY?: boolean };

export interface Terminal {
  /** Standard output: the answer, and nothing else in `--json`. */
  print(text: string): void;
  /** Standard error: progress and errors. */
  note(text: string): void;
  /** Progress line on a terminal; silent elsewhere. */
  progress(text: string): void;
}

export interface VerbContext {
  readonly terminal: Terminal;
  readonly call: Client;
  readonly subscribe: (listener: EventListener) => () => void;
  readonly text: Translator['t'];
  readonly message: (message: Message) => string;
  readonly fault: Translator['fault'];
  readonly json: boolean;
  readonly language: 'fr' | 'en';
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Options that may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  /** Reads the passphrase asked by `--passphrase-stdin`, or asks for it on a terminal. Fails as usage elsewhere. */
  readonly passphrase: () => Promise<string>;
  /** Reads the file password asked by `--password-stdin`; null when the option was not given. */
  readonly filePassword: () => Promise<string | null>;
  /** Reads the password of the key inside, asked by `--key-password-stdin`; null when the option was not given. */
  readonly keyPassword: () => Promise<string | null>;
  readonly input: Input;
  readonly folders: UserFolders;
  /** Resolves when the process is asked to stop (Ctrl+C, SIGTERM). */
  readonly interrupted: Promise<void>;
}

/** What a verb is called: its place among the texts, where its summary is. */
export type VerbName = {
  [K in TextKeyUnder<'cli'>]: K extends `${infer Name}.summary` ? Name : never;
}[TextKeyUnder<'cli'>];

export interface Verb {
  readonly name: VerbName;
  /** Words after the name, as the help shows them. */
  readonly usage: string;
  readonly positionals: Readonly<{ min: number; max: number }>;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (context: VerbContext) => Promise<ExitCode>;
}

/** Thrown by a verb for a fault that ends it; the entry prints it in the reader's language and picks the exit code. */
export class VerbFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Thrown for a wrong call: the entry prints the verb's help and exits with 2. */
export class UsageError extends Error {
  readonly text: Message;
  /** The option whose value is wrong, where the text does not name it. */
  readonly option: string | undefined;
  constructor(text: Message, option?: string) {
    super(text.key);
    this.text = text;
    this.option = option;
  }
}

const usageFaults: readonly FaultCode[] = ['INVALID_INPUT', 'INVALID_DOMAIN', 'PASSPHRASE_TOO_SHORT'];

/** Wrong values are usage (2); everything else that stops a verb leaves its question open (3). */
export const exitCodeOf = (fault: Fault): ExitCode => (usageFaults.includes(fault.code) ? 2 : 3);
