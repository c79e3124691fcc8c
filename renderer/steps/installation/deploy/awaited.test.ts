import { describe, expect, it } from 'vitest';
import type { DossierView, OrderCertificate, OrderView } from '../../../../electron/contract/views.ts';
import { awaitedFor, certificateOfRole } from './awaited.ts';

const entry = (current: boolean, hasKey: boolean) => ({ current, hasKey }) as OrderCertificate;
const dossier = (fqdn: string | null, server: OrderCertificate[], client: OrderCertificate[] = []) => {
  const order = (certificates: OrderCertificate[]) => ({ certificates }) as unknown as OrderView;
  return { fqdn, orders: { 'ssl-serveur': order(server), 'auth-cli': order(client) } } satisfies Pick<
    DossierView,
    'fqdn' | 'orders'
  >;
};

describe('awaitedFor', () => {
  it('waits for nothing when the certificate of the role and its key are there', () => {
    expect(awaitedFor(dossier('gap.exemple.fr', [entry(true, true)]), 'server')).toBeNull();
  });
  it('does not take the certificate of the other role', () => {
    expect(awaitedFor(dossier('gap.exemple.fr', [entry(true, true)]), 'client')).toBe('certificate');
  });
  it('waits for the name first, then the certificate, then its key', () => {
    expect(awaitedFor(dossier(null, []), 'server')).toBe('fqdn');
    expect(awaitedFor(dossier('gap.exemple.fr', [entry(false, true)]), 'server')).toBe('certificate');
    expect(awaitedFor(dossier('gap.exemple.fr', [entry(true, false)]), 'server')).toBe('key');
  });
});

describe('certificateOfRole', () => {
  it('is the one in service', () => {
    const current = entry(true, true);
    expect(certificateOfRole(dossier(null, [entry(false, true), current]), 'server')).toBe(current);
    expect(certificateOfRole(dossier(null, []), 'server')).toBeNull();
  });
});
