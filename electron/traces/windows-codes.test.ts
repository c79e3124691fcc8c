import { describe, expect, it } from 'vitest';
import { recogniseTrace } from './recognise-trace.ts';
import { chainCodes } from './rules/cryptoapi.ts';
import { schannelAlertCodes, schannelCodes } from './rules/schannel.ts';
import { winhttpCodes } from './rules/winhttp.ts';
import type { WindowsCode } from './rules/windows-code.ts';
import { windowsKeyCodes } from './rules/windows-keys.ts';

const codes: readonly WindowsCode[] = [
  ...schannelAlertCodes,
  ...schannelCodes,
  ...chainCodes,
  ...windowsKeyCodes,
  ...winhttpCodes,
];

/** What is said of a line, cause and end. */
const said = (line: string): string =>
  recogniseTrace(line)
    .map(({ cause, refusedBy }) => `${cause} ${refusedBy}`)
    .join(' | ');

/** The lines that are not read for what their code says. */
const misread = (lines: (code: WindowsCode) => readonly string[]): string[] =>
  codes.flatMap((code) =>
    lines(code)
      .filter((line) => said(line) !== `${code.rule.cause} ${code.rule.refusedBy}`)
      .map((line) => `${line}: ${said(line)}`),
  );

describe('a code of Windows says the same', () => {
  it('by its names', () => {
    expect(misread(({ names }) => names.map((name) => `échec de l’appel, ${name}.`))).toEqual([]);
  });

  it('as hexadecimal, in either case, and as .NET and Visual Basic write it', () => {
    expect(
      misread(({ hex }) => [
        `HRESULT 0x${hex}`,
        `retour = 0x${hex.toLowerCase()}.`,
        `WinHttpException (${hex}, 1)`,
        `&H${hex}`,
      ]),
    ).toEqual([]);
  });

  it('as a signed decimal, and as the unsigned one of the logs of IIS', () => {
    expect(
      misread(({ hex }) => {
        const unsigned = Number.parseInt(hex, 16);
        return [
          `(os error ${unsigned - 2 ** 32})`,
          `Erreur d’exécution '${unsigned - 2 ** 32}'`,
          `code ${unsigned} 15`,
        ];
      }),
    ).toEqual([]);
  });

  it('by its text, in English and in French, with either apostrophe, alone on its line', () => {
    expect(misread(({ texts }) => texts.flatMap((text) => [text, text.replaceAll("'", '’')]))).toEqual([]);
  });
});

it('a number of WinHTTP counts only where an error is spoken of', () => {
  expect(said('Error sending data: (12175) A security error occurred')).toBe('handshake-failure this-end');
  expect(said('Code erreur système : 12044')).toBe('client-certificate-missing other-end');
  expect(said('HTTP 200, 12175 octets reçus en 12 ms')).toBe('');
  expect(said('TLS session resumed, process 12044, port 12057')).toBe('');
});

it('two codes in decimal on two lines are two', () => {
  expect(said('erreur -2146893019\nerreur -2146885614')).toBe(
    'unknown-authority this-end | revocation-unavailable this-end',
  );
});

describe('an exception of .NET on SChannel’s code', () => {
  it('is an alert received: SslStream tells its own judgement in other words', () => {
    for (const line of [
      ' ---> System.ComponentModel.Win32Exception (0x80090325): The certificate chain was issued by an authority that is not trusted.',
      'A call to SSPI failed, see inner exception. ---> System.ComponentModel.Win32Exception: The certificate chain was issued by an authority that is not trusted',
      " ---> System.ComponentModel.Win32Exception (0x80090325): La chaîne de certificats a été fournie par une autorité qui n'est pas approuvée.",
      ' ---> System.ComponentModel.Win32Exception (-2146893019)',
    ]) {
      expect(said(line)).toBe('unknown-authority other-end');
    }
  });

  it('is this end’s judgement where SChannel was left to judge', () => {
    expect(
      said(
        'schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.',
      ),
    ).toBe('unknown-authority this-end');
  });
});
