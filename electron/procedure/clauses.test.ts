import { describe, expect, it } from 'vitest';
import { pinnedAuthorities } from './authorities.ts';
import { clauseOf, clauses, type ClauseId } from './clauses.ts';
import { links } from './links.ts';
import { orderCommonName, orderProfiles } from './order-profiles.ts';
import { exampleProfile } from './testing/example-facts.ts';
import { emptyProfile } from './profile-rules.ts';

const all = Object.values(clauses);
const valuesOf = (id: ClauseId) => clauses[id].values?.map(({ value }) => value) ?? [];

describe('the clauses', () => {
  it('are all there', () => {
    expect(Object.keys(clauses)).toEqual([
      'intro.auth-cli',
      'intro.ssl-serveur',
      'intro.tpe-authority',
      'intro.psp-authority',
      'intro.install-authorities',
      'intro.two-steps',
      'prerequisites.administrator',
      'a.cards',
      'a.3.1',
      'a.3.2',
      'a.4.1',
      'a.4.2.server',
      'a.4.2.domain',
      'a.4.2.org',
      'a.4.3',
      'b.check',
      'b.subdomain',
      'b.rights',
      'b.4.1-4.2',
      'b.4.3',
      'order.same-as-hospital',
      'order.3.auth-cli',
      'order.3.ssl-serveur',
      'order.3.fqdn',
      'order.4.online',
      'order.4.csr',
      'order.4.intermediate',
      'support',
      'lifecycle.validity',
      'lifecycle.notice',
      'lifecycle.rights',
      'lifecycle.revoke',
      ...['tpe', 'psp'].flatMap((flow) => [
        `annex.${flow}.mutual`,
        ...['server', 'client'].flatMap((end) =>
          ['parentage', 'dates', 'revocation'].map((check) => `annex.${flow}.${end}.${check}`),
        ),
      ]),
    ]);
  });

  it.each(all.map((clause) => [clause.id, clause] as const))('%s speaks both languages', (id, clause) => {
    expect(clauseOf(id)).toBe(clause);
    const texts = [
      clause.place,
      clause.rule,
      ...(clause.note ? [clause.note] : []),
      ...(clause.values ?? []).map(({ label }) => label),
      ...(clause.links ?? []).map(({ label }) => label),
    ];
    for (const { fr, en } of texts) {
      expect(fr.trim().length).toBeGreaterThan(3);
      expect(en.trim().length).toBeGreaterThan(3);
      expect(fr).not.toMatch(/'|[^ ][:;!?](?: |$)|«[^ ]|[^ ]»/);
      expect(en).not.toMatch(/'|«/);
    }
    expect(clause.rule.fr).not.toBe(clause.rule.en);
  });

  it('hold the values exactly as the procedure writes them', () => {
    expect(valuesOf('a.3.1')).toEqual(['Projet Diapason – usage authentication TLS mutuelle']);
    expect(valuesOf('a.3.2')).toEqual(["Offre kit d'intégration", 'IGC Santé']);
    const certificateUsage =
      'Projet Diapason – usage authentication TLS mutuelle vis-à-vis du PSP et des TPE';
    expect(valuesOf('a.4.1')).toEqual([certificateUsage]);
    expect(valuesOf('b.4.1-4.2')).toContain(certificateUsage);
    expect(valuesOf('a.4.2.domain')).toEqual(['*domaineEditeur.fr', 'serveurX.domaineEditeur.fr']);
    expect(valuesOf('a.4.3')[0]).toBe(
      'Non, les cartes de test à associer sont celles commandées dans la partie 3 de ce formulaire.',
    );
    expect(valuesOf('b.4.3')).toEqual(['Oui']);
    expect(valuesOf('order.3.auth-cli')).toEqual(['Client_Diapason_PSP']);
    expect(valuesOf('order.3.ssl-serveur')).toEqual(['<nom de serveur>.<nom de domaine>']);
    expect(valuesOf('order.4.intermediate')).toEqual([
      'http://igc-sante.esante.gouv.fr/AC/ACI-EL-ORG.cer',
      'http://igc-sante.esante.gouv.fr/AC%20TEST/ACI-EL-ORG-TEST.cer',
    ]);
    expect(valuesOf('support')).toEqual(['editeurs@asipsante.fr']);
  });

  it('make revocation mandatory for clients and optional for servers', () => {
    for (const flow of ['tpe', 'psp'] as const) {
      expect(clauses[`annex.${flow}.client.revocation`].obligation).toBe('mandatory');
      expect(clauses[`annex.${flow}.server.revocation`].obligation).toBe('optional');
    }
  });

  it('say where the procedure is no longer right', () => {
    const noted: readonly ClauseId[] = [
      'order.4.intermediate',
      'b.check',
      'support',
      'order.same-as-hospital',
    ];
    for (const id of [...noted, 'lifecycle.notice', 'intro.ssl-serveur'] as const) {
      expect(clauses[id].note, id).toBeDefined();
    }
  });

  it('know no other id', () => {
    expect(clauseOf('a.9.9')).toBeUndefined();
    expect(clauseOf('constructor')).toBeUndefined();
    expect(clauseOf('')).toBeUndefined();
  });
});

describe('links and authorities', () => {
  it('are well-formed addresses', () => {
    for (const { url, kind } of Object.values(links)) {
      expect(new URL(url).protocol).toMatch(kind === 'mail' ? /^mailto:$/ : /^https?:$/);
    }
  });

  it('do not pass off the procedure’s support address as verified', () => {
    expect(links['support-mail'].status).toBe('unverified');
  });

  it('pin a root and an intermediate in each environment', () => {
    expect(pinnedAuthorities.map(({ environment, level }) => `${environment} ${level}`).sort()).toEqual([
      'production intermediate',
      'production root',
      'test intermediate',
      'test root',
    ]);
    for (const { sha256 } of pinnedAuthorities) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(pinnedAuthorities.map(({ sha256 }) => sha256)).size).toBe(pinnedAuthorities.length);
  });
});

describe('the orders', () => {
  it('give the CN of each', () => {
    expect(orderCommonName('auth-cli', emptyProfile)).toBe('Client_Diapason_PSP');
    expect(orderCommonName('ssl-serveur', exampleProfile)).toBe('gap.editeur-exemple.fr');
    expect(orderCommonName('ssl-serveur', emptyProfile)).toBeNull();
  });

  it('are told apart by their usages', () => {
    expect(orderProfiles['auth-cli']).toMatchObject({
      pfcngUsage: 'AUTH_CLI',
      extendedKeyUsage: ['clientAuth'],
    });
    expect(orderProfiles['ssl-serveur']).toMatchObject({
      pfcngUsage: 'SSL_SERV',
      extendedKeyUsage: ['serverAuth', 'clientAuth'],
    });
  });
});
