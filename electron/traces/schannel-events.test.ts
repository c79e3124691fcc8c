import { describe, expect, it } from 'vitest';
import { recogniseTrace } from './recognise-trace.ts';

/** What is said of a text: cause, end, and the flow where it is known. */
const said = (text: string): string =>
  recogniseTrace(text)
    .map(({ cause, refusedBy, flow }) => `${cause} ${refusedBy} ${flow ?? '?'}`)
    .join(' | ');

describe('events of Schannel', () => {
  it('are told by their number in any language: its heading, or its XML', () => {
    expect(said('Ereignis-ID:   36874')).toBe('cipher-suite this-end tpe-gap');
    expect(said('ID de l’événement : 36882')).toBe('unknown-authority this-end gap-psp');
    expect(said('  <EventID>36870</EventID>\n  <Data Name="ErrorState">10001</Data>')).toBe(
      'key-unreadable this-end ?',
    );
    expect(said('  <EventID Qualifiers="0">36887</EventID>\n  <Data Name="AlertDesc">51</Data>')).toBe(
      'handshake-failure other-end ?',
    );
  });

  it('of several numbers are several', () => {
    expect(said('<EventID>36882</EventID>\n<EventID>36884</EventID>')).toBe(
      'unknown-authority this-end gap-psp | name-mismatch this-end gap-psp',
    );
  });
});

describe('events of Schannel in French', () => {
  it('tell an alert received from one sent', () => {
    expect(
      said(
        'Une alerte irrécupérable a été reçue à partir du point de terminaison distant. Le code d’alerte irrécupérable défini par le protocole TLS est 48.',
      ),
    ).toBe('unknown-authority other-end ?');
    expect(said('L’alerte fatale suivante a été reçue : 70.')).toBe('protocol-version other-end ?');
    expect(said('L’alerte fatale suivante a été générée : 45. L’état d’erreur interne est 552.')).toBe(
      'expired this-end ?',
    );
  });
});
