import { mint } from './mint.ts';
import { clientAuth, serverAuth, type PathCase, type PathStage } from './path-stage.ts';

/** Dates. */
export function addDateCases({ expiredTwin, asked, add }: PathStage): void {
  add('an expired leaf', 'certificate-expired', {
    request: { ...asked, at: new Date('2029-01-11T00:00:00Z') },
    params: { days: 10, sinceDate: '2029-01-01T00:00:00.000Z' },
  });
  add('a leaf of tomorrow', 'certificate-not-yet-valid', {
    request: { ...asked, at: new Date('2025-12-30T12:00:00Z') },
    params: { days: 1, fromDate: '2026-01-01T00:00:00.000Z' },
  });
  add('the last second of its life', 'accepted', {
    request: { ...asked, at: new Date('2029-01-01T00:00:00Z') },
    opensslDiffers: 'RFC 5280 §4.1.2.5 includes the last second',
  });
  add('the first second of its life', 'accepted', {
    request: { ...asked, at: new Date('2026-01-01T00:00:00Z') },
  });
  add('an expired intermediate', 'certificate-expired', {
    request: { ...asked, chain: [expiredTwin.certificate] },
    at: expiredTwin.certificate,
  });
}

/** Key usage and extended key usage. */
export async function addUsageCases({ root, middle, trust, asked, under, add }: PathStage): Promise<void> {
  const server = (await under(middle, { purposes: [serverAuth], usage: ['keyEncipherment'] })).certificate;
  const both = (await under(middle, { purposes: [serverAuth, clientAuth] })).certificate;
  const free = (await under(middle)).certificate;
  const signer = (await under(middle, { purposes: [clientAuth], usage: ['nonRepudiation'] })).certificate;
  add('a client as client', 'accepted', { request: { ...asked, purpose: 'client' } });
  add('a client as server', 'wrong-usage', {
    request: { ...asked, purpose: 'server' },
    params: { asked: 'serverAuth', found: 'clientAuth' },
  });
  add('a server as client', 'wrong-usage', { request: { ...asked, leaf: server, purpose: 'client' } });
  add('a server as server', 'accepted', { request: { ...asked, leaf: server, purpose: 'server' } });
  add('both as client', 'accepted', { request: { ...asked, leaf: both, purpose: 'client' } });
  add('both as server', 'accepted', { request: { ...asked, leaf: both, purpose: 'server' } });
  add('no extended usage is no restriction', 'accepted', {
    request: { ...asked, leaf: free, purpose: 'server' },
  });
  add('a key that only makes legal signatures', 'wrong-usage', {
    request: { ...asked, leaf: signer, purpose: 'client' },
    params: { asked: 'clientAuth', found: 'nonRepudiation' },
  });
  const clientsOnly = await mint({ subject: 'CN=Clients', issuer: root, ca: {}, purposes: [clientAuth] });
  add('an authority for clients only, over a server', 'wrong-usage', {
    request: {
      leaf: (await under(clientsOnly)).certificate,
      chain: [clientsOnly.certificate],
      trust,
      purpose: 'server',
    },
    at: clientsOnly.certificate,
  });
}

/** The name that is asked for. */
export async function addNameCases({ middle, asked, add }: PathStage): Promise<void> {
  const nameless = (await mint({ subject: 'CN=gap.editeur.fr', issuer: middle })).certificate;
  const named = (name: string): PathCase['request'] => ({ ...asked, name });
  add('its own name', 'accepted', { request: named('gap.editeur.fr') });
  add('its own name in capitals', 'accepted', { request: named('GAP.Editeur.fr') });
  add('another name', 'name-mismatch', {
    request: named('gap.editeur.com'),
    params: { asked: 'gap.editeur.com', found: 'gap.editeur.fr, *.tpe.editeur.fr' },
  });
  add('a name under the wildcard', 'accepted', { request: named('a.tpe.editeur.fr') });
  add('two labels under the wildcard', 'name-mismatch', { request: named('a.b.tpe.editeur.fr') });
  add('the wildcard’s own parent', 'name-mismatch', { request: named('tpe.editeur.fr') });
  add('a common name alone', 'name-mismatch', {
    request: { ...asked, leaf: nameless, name: 'gap.editeur.fr' },
    params: { asked: 'gap.editeur.fr', found: '—' },
    opensslDiffers: 'it falls back to the common name, which RFC 9525 no longer allows',
  });
}
