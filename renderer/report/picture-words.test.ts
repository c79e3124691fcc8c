import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../electron/texts/translator.ts';
import { describePicture, kindInService, pictureFlow, pictureParties } from './picture-words.ts';
import type { FlowReading } from './run-reading.ts';

const text = createTranslator('fr');
const { t } = text;

type Kind = 'practice' | 'delivered-test';
const certificates = (kind: Kind | null) =>
  kind === null
    ? []
    : [
        { current: true, kind },
        { current: false, kind: 'practice' as const },
      ];
const dossierOf = (client: Kind | null, server: Kind | null) => ({
  fqdn: 'gap.exemple.fr',
  orders: {
    'auth-cli': { certificates: certificates(client) },
    'ssl-serveur': { certificates: certificates(server) },
  },
});

const passed: FlowReading = {
  state: { kind: 'told', verdict: 'pass' },
  gaps: 0,
  sides: { server: { kind: 'told', verdict: 'pass' }, client: { kind: 'idle' } },
};

describe('kindInService', () => {
  it('takes the certificates in service together', () => {
    expect(kindInService(dossierOf(null, null))).toBe('none');
    expect(kindInService(dossierOf('practice', 'practice'))).toBe('practice');
    expect(kindInService(dossierOf('delivered-test', 'delivered-test'))).toBe('delivered');
    expect(kindInService(dossierOf('delivered-test', 'practice'))).toBe('mixed');
    expect(kindInService(dossierOf('delivered-test', null))).toBe('mixed');
  });
});

describe('pictureParties', () => {
  const dossier = dossierOf('practice', 'practice');

  it('shows our own GAP under the name of the dossier, with its certificates', () => {
    const { GAP } = pictureParties(text, { target: { kind: 'rehearsal' }, where: null, dossier });
    expect(GAP.value).toBe('gap.exemple.fr');
    expect(GAP.lines).toEqual([t('connectivite.picture.practice')]);
  });

  it("shows the publisher's GAP where it is, and the PSP outside the test", () => {
    const target = { kind: 'gap-server' } as const;
    const { GAP, PSP } = pictureParties(text, { target, where: '10.4.0.12:8443', dossier });
    expect(GAP.value).toBe('10.4.0.12:8443');
    expect(GAP.lines).toEqual([t('connectivite.picture.yourSoftware')]);
    expect(PSP.lines).toEqual([t('connectivite.word.outside')]);
  });

  it('says who is simulated', () => {
    const simulation = t('connectivite.picture.simulation');
    const terminal = (kind: 'simulated' | 'own') =>
      pictureParties(text, { target: { kind: 'gap-server', terminal: kind }, where: null, dossier }).TPE
        .lines;
    expect(terminal('simulated')).toContain(simulation);
    expect(terminal('own')).not.toContain(simulation);
    const psp = (kind: 'gap-client' | 'psp') =>
      pictureParties(text, { target: { kind }, where: null, dossier }).PSP.lines;
    expect(psp('gap-client')).toContain(simulation);
    expect(psp('psp')).not.toContain(simulation);
  });
});

describe('pictureFlow', () => {
  const target = { kind: 'gap-server' } as const;

  it('tells each certificate in its tone', () => {
    const flow = pictureFlow(text, target, 'tpe-gap', passed);
    expect([flow.tone, flow.server.tone, flow.client.tone]).toEqual(['ok', 'ok', 'idle']);
    expect(flow.word).toBe(t('connectivite.word.pass'));
  });

  it('counts the gaps, and says which flow is outside the test', () => {
    const failed: FlowReading = { ...passed, state: { kind: 'told', verdict: 'fail' }, gaps: 2 };
    expect(pictureFlow(text, target, 'tpe-gap', failed).word).toBe(t('connectivite.word.gaps', { count: 2 }));
    expect(pictureFlow(text, target, 'gap-psp', failed).word).toBe(t('connectivite.word.outside'));
  });
});

describe('describePicture', () => {
  it('speaks of the flows that are tested, and of no other', () => {
    const target = { kind: 'gap-server' } as const;
    const parties = pictureParties(text, { target, where: null, dossier: dossierOf(null, null) });
    const said = describePicture(text, target, parties, { 'tpe-gap': passed, 'gap-psp': passed });
    expect(said).toContain(t('connectivite.flows.tpe-gap.name'));
    expect(said).toContain(t('connectivite.picture.lane.tpe-gap.client'));
    expect(said).not.toContain(t('connectivite.flows.gap-psp.name'));
  });
});
