import { describe, expect, it } from 'vitest';
import {
  draftsOfRuns,
  emptyDrafts,
  readClientDraft,
  readPspDraft,
  readServerDraft,
  tabOf,
} from './target-drafts.ts';

const { server, client, psp } = emptyDrafts;
const fqdn = 'gap.editeur-exemple.fr';

describe('readServerDraft', () => {
  it('takes the port from the address and the name from the dossier', () => {
    const read = readServerDraft({ ...server, address: 'https://10.4.0.12:8443/gap' }, fqdn);
    expect(read).toEqual({
      target: { kind: 'gap-server', host: '10.4.0.12', port: 8443, serverName: fqdn, terminal: 'simulated' },
      problems: {},
    });
  });
  it('takes the port from its own field where the address has none', () => {
    expect(readServerDraft({ ...server, address: 'gap.exemple.fr', port: '444' }, fqdn).target).toMatchObject(
      {
        host: 'gap.exemple.fr',
        port: 444,
      },
    );
    expect(readServerDraft({ ...server, address: '::1', port: '' }, fqdn).problems).toEqual({
      port: 'no-port',
    });
    expect(readServerDraft({ ...server, address: '::1', port: '70000' }, fqdn).problems).toEqual({
      port: 'bad-port',
    });
  });
  it('says what is wrong, all at once', () => {
    expect(readServerDraft({ ...server, address: '', serverName: 'a b' }, null)).toEqual({
      target: null,
      problems: { address: 'empty', serverName: 'name' },
    });
    expect(readServerDraft({ ...server, address: 'gap:8443' }, null).problems).toEqual({
      serverName: 'name',
    });
  });
  it('plays the drill within the bounds of the contract', () => {
    const drill = { ...server, plays: 'drill', address: 'gap.exemple.fr:8443', everySeconds: '0,5' } as const;
    expect(readServerDraft(drill, fqdn).target).toEqual({
      kind: 'revocation-drill',
      host: 'gap.exemple.fr',
      port: 8443,
      serverName: fqdn,
      everySeconds: 0.5,
      giveUpAfterSeconds: 900,
      staleAfterSeconds: null,
    });
    expect(readServerDraft({ ...drill, playsStale: true }, fqdn).target).toMatchObject({
      staleAfterSeconds: 60,
    });
    expect(readServerDraft({ ...drill, everySeconds: '0', giveUpAfterSeconds: 'x' }, fqdn)).toEqual({
      target: null,
      problems: { everySeconds: 'seconds', giveUpAfterSeconds: 'seconds' },
    });
  });
});

describe('readClientDraft', () => {
  it('asks for a name where the name tells the variant', () => {
    expect(readClientDraft(client).target).toMatchObject({ kind: 'gap-client', port: 9443 });
    const byAddress = { ...client, pspName: '127.0.0.1' };
    expect(readClientDraft(byAddress).problems).toEqual({});
    expect(readClientDraft({ ...byAddress, arrangement: 'sni' })).toEqual({
      target: null,
      problems: { pspName: 'sni-name' },
    });
    expect(readClientDraft({ ...client, pspName: 'psp.fr:443', port: '' }).problems).toEqual({
      pspName: 'name',
      port: 'no-port',
    });
  });
});

describe('readPspDraft', () => {
  it('has the name of its address until another is typed', () => {
    const draft = { ...psp, address: 'https://psp.exemple.fr' };
    expect(readPspDraft(draft).target).toEqual({
      kind: 'psp',
      host: 'psp.exemple.fr',
      port: 443,
      serverName: 'psp.exemple.fr',
    });
    expect(readPspDraft({ ...draft, serverName: 'tpe.psp.fr' }).target?.serverName).toBe('tpe.psp.fr');
    expect(readPspDraft({ ...draft, serverName: 'a b' }).problems).toEqual({ serverName: 'name' });
    expect(readPspDraft(psp).problems).toEqual({ address: 'empty' });
  });
});

describe('draftsOfRuns', () => {
  const where = { host: '2001:db8::1', port: 8443 };
  it('is as the last run of each target was', () => {
    const drafts = draftsOfRuns(
      [
        { kind: 'rehearsal' },
        { kind: 'gap-server', ...where, serverName: fqdn, terminal: 'own' },
        { kind: 'gap-server', host: 'older', port: 1, serverName: 'older', terminal: 'simulated' },
        { kind: 'psp', host: 'psp.fr', port: 443, serverName: 'psp.fr' },
      ],
      fqdn,
    );
    expect(drafts.server).toEqual({
      ...server,
      address: '[2001:db8::1]:8443',
      serverName: null,
      terminal: 'own',
      plays: 'battery',
    });
    expect(readServerDraft(drafts.server, fqdn).target).toMatchObject(where);
    expect(drafts.psp).toEqual({ address: 'psp.fr:443', port: '', serverName: null, request: '' });
    expect(drafts.client).toEqual(client);
  });
  it('remembers the drill', () => {
    const drill = {
      kind: 'revocation-drill',
      ...where,
      serverName: 'other.fr',
      everySeconds: 5,
      giveUpAfterSeconds: 60,
      staleAfterSeconds: 30,
    } as const;
    expect(draftsOfRuns([drill], fqdn).server).toMatchObject({
      plays: 'drill',
      serverName: 'other.fr',
      everySeconds: '5',
      playsStale: true,
      staleAfterSeconds: '30',
    });
  });
  it('never opens to other machines by itself', () => {
    const target = { kind: 'gap-client', pspName: 'psp.fr', arrangement: 'turn', port: 0 } as const;
    expect(draftsOfRuns([{ ...target, address: '10.0.0.4' }], null).client).toEqual({
      address: '127.0.0.1',
      pspName: 'psp.fr',
      arrangement: 'turn',
      port: '9443',
    });
    expect(draftsOfRuns([{ ...target, address: '::1' }], null).client.address).toBe('::1');
  });
});

describe('tabOf', () => {
  it('shows the drill with the GAP as server', () => {
    expect(tabOf('revocation-drill')).toBe('gap-server');
    expect(tabOf('psp')).toBe('psp');
  });
});

describe('the request', () => {
  const address = 'gap.exemple.fr:8443';
  it('is part of each target that is called, and remembered', () => {
    const asked = { request: 'POST /tpe' };
    const battery = readServerDraft({ ...server, ...asked, address }, fqdn).target;
    expect(battery).toMatchObject({ kind: 'gap-server', method: 'POST', path: '/tpe' });
    expect(readServerDraft({ ...server, ...asked, plays: 'drill', address }, fqdn).target).toMatchObject({
      kind: 'revocation-drill',
      path: '/tpe',
    });
    const called = readPspDraft({ ...psp, ...asked, address }).target;
    expect(called).toMatchObject({ kind: 'psp', path: '/tpe' });
    if (battery === null || called === null) throw new Error('no target');
    const drafts = draftsOfRuns([battery, called], fqdn);
    expect([drafts.server.request, drafts.psp.request]).toEqual(['POST /tpe', 'POST /tpe']);
  });
  it('is told where it is none', () => {
    expect(readServerDraft({ ...server, address, request: 'tpe' }, fqdn)).toEqual({
      target: null,
      problems: { request: 'request' },
    });
    expect(readPspDraft({ ...psp, address, request: '/a b' }).problems).toEqual({ request: 'request' });
  });
});
