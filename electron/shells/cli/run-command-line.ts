import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createClient } from '../../contract/client.ts';
import { visible } from '../../contract/visible.ts';
import type { Core } from '../../services/core.ts';
import { createCore } from '../../services/core.ts';
import { productVersion } from '../../services/product-version.ts';
import { userFolders } from '../../services/user-folders.ts';
import { createTranslator, type Translator } from '../../texts/translator.ts';
import { readSecrets } from './secrets.ts';
import { attestVerb } from './verbs/attest.ts';
import { csrVerb } from './verbs/csr.ts';
import { deployVerb } from './verbs/deploy.ts';
import { explainVerb } from './verbs/explain.ts';
import { importVerb } from './verbs/import.ts';
import { inspectVerb } from './verbs/inspect.ts';
import { newVerb } from './verbs/new.ts';
import { practiceVerb } from './verbs/practice.ts';
import { reportVerb } from './verbs/report.ts';
import { serveVerb } from './verbs/serve.ts';
import { simulationVerb } from './verbs/simulation.ts';
import { statusVerb } from './verbs/status.ts';
import { terminalVerb } from './verbs/terminal.ts';
import { testVerb } from './verbs/test.ts';
import { verifyVerb } from './verbs/verify.ts';
import {
  exitCodeOf,
  UsageError,
  VerbFault,
  type ExitCode,
  type Input,
  type Terminal,
  type Verb,
} from './verb.ts';
import { messageOf } from '../../texts/message.ts';

const verbs: readonly Verb[] = [
  newVerb,
  csrVerb,
  practiceVerb,
  importVerb,
  statusVerb,
  attestVerb,
  testVerb,
  reportVerb,
  simulationVerb,
  terminalVerb,
  deployVerb,
  inspectVerb,
  verifyVerb,
  explainVerb,
  serveVerb,
];

const sharedOptions = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

/** What the command line takes from the process that it runs in. */
export interface Surroundings {
  /** Standard input, output and error. */
  readonly input: Input;
  readonly output: Writable;
  readonly errors: Writable & { readonly isTTY?: boolean };
  readonly environment: NodeJS.ProcessEnv;
  /** Resolves when it is asked to stop. */
  readonly interruption: () => Promise<void>;
}

/** Nothing that comes from a file or from another program commands the terminal. */
const lines = (text: string): string => text.split('\n').map(visible).join('\n');

const terminalOf = ({ output, errors }: Surroundings): Terminal => ({
  print: (text) => void output.write(`${lines(text)}\n`),
  note: (text) => void errors.write(`${lines(text)}\n`),
  progress: (text) => {
    if (errors.isTTY === true) errors.write(`\r\u001b[K${visible(text)}`);
  },
});

/** French unless the reader's locale says otherwise. */
function languageOf(argv: readonly string[], environment: NodeJS.ProcessEnv): 'fr' | 'en' {
  const asked = argv[argv.indexOf('--lang') + 1];
  if (argv.includes('--lang') && (asked === 'fr' || asked === 'en')) return asked;
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

function generalHelp({ t }: Translator): string {
  const lines = verbs.map(({ name }) => `  ${name.padEnd(10)} ${t(`cli.${name}.summary`)}`);
  return [t('cli.help.intro'), '', t('cli.help.usage'), '', ...lines, '', t('cli.help.exitCodes')].join('\n');
}

function verbHelp(verb: Verb, { t, find }: Translator): string {
  const names = [...Object.keys(verb.options), 'json', 'lang', 'help'];
  const width = Math.max(...names.map((name) => name.length)) + 4;
  const options = names.map((name) => {
    const own = Object.hasOwn(verb.options, name) && !name.endsWith('-stdin');
    const told = own ? find(`cli.${verb.name as string}.options.${name}`) : find(`cli.options.${name}`);
    return `  ${`--${name}`.padEnd(width)} ${told ?? ''}`;
  });
  const usage = `${t('cli.help.call')} ${verb.name} ${verb.usage}`;
  return [t(`cli.${verb.name}.summary`), '', usage, '', ...options].join('\n');
}

function parse(verb: Verb, argv: readonly string[]): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { ...verb.options, ...sharedOptions },
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('ERR_PARSE_ARGS_')) throw error;
    const value = /'([^']*)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? new UsageError(messageOf('cli.errors.unknownOption', { option: value }))
      : new UsageError(messageOf('cli.errors.badOption', { option: value }));
  }
}

function onlyOf<T>(values: object, wanted: (value: unknown) => value is T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, T] => wanted(entry[1])));
}

async function runVerb(
  verb: Verb,
  argv: readonly string[],
  translator: Translator,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { values, positionals } = parse(verb, argv);
  const { input, errors, environment } = surroundings;
  const terminal = terminalOf(surroundings);
  if (values['help'] === true) {
    terminal.print(verbHelp(verb, translator));
    return 0;
  }
  if (positionals.length < verb.positionals.min || positionals.length > verb.positionals.max) {
    throw new UsageError(messageOf('cli.errors.positionals', { usage: `${verb.name} ${verb.usage}` }));
  }
  const secrets = readSecrets({
    passphraseStdin: values['passphrase-stdin'] === true,
    passwordStdin: values['password-stdin'] === true,
    keyPasswordStdin: values['key-password-stdin'] === true,
    ask: (question) => `${translator.t(`cli.ask.${question}`)} `,
    input,
    errors,
  });
  const folders = userFolders(environment);
  const core: Core = createCore({ ...folders, shell: { kind: 'cli' }, version: productVersion });
  try {
    return await verb.run({
      terminal,
      call: createClient(core.call),
      subscribe: core.subscribe,
      text: translator.t,
      message: translator.message,
      fault: translator.fault,
      json: values['json'] === true,
      language: translator.language,
      positionals,
      options: onlyOf(values, (value): value is string | boolean => !Array.isArray(value)),
      lists: onlyOf(values, (value): value is string[] => Array.isArray(value)),
      ...secrets,
      input,
      folders,
      interrupted: surroundings.interruption(),
    });
  } finally {
    await core.close();
  }
}

/** Prints an error for people on standard error and, in `--json`, for machines on standard output. */
function tell(
  error: UsageError | VerbFault,
  argv: readonly string[],
  { message: say, fault }: Translator,
  terminal: Terminal,
): ExitCode {
  const json = argv.includes('--json');
  if (error instanceof UsageError) {
    const text = say(error.text);
    const message = error.option === undefined ? text : `--${error.option}: ${text}`;
    if (json) terminal.print(JSON.stringify({ error: { code: 'USAGE', message } }));
    terminal.note(message);
    return 2;
  }
  const text = fault(error.fault);
  if (json) terminal.print(JSON.stringify({ error: { code: error.fault.code, message: text.what } }));
  terminal.note([text.what, text.why, text.next].filter((line) => line !== '').join('\n'));
  return exitCodeOf(error.fault);
}

/** The command line: `assistant-diapason VERB …`. Gives the exit code. */
export async function runCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const translator = createTranslator(languageOf(argv, surroundings.environment));
  const terminal = terminalOf(surroundings);
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.print(generalHelp(translator));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.print(productVersion);
    return 0;
  }
  const verb = verbs.find((candidate) => candidate.name === name);
  try {
    if (verb === undefined) throw new UsageError(messageOf('cli.errors.unknownVerb', { verb: name }));
    return await runVerb(verb, rest, translator, surroundings);
  } catch (error) {
    if (error instanceof UsageError || error instanceof VerbFault)
      return tell(error, argv, translator, terminal);
    throw error;
  }
}
