import { describe, expect, it } from 'vitest';
import type { Profile } from '../contract/views.ts';
import { exampleProfile } from './testing/example-facts.ts';
import { formulaire414 } from './formulaire-414.ts';
import { habilitationMail } from './habilitation-mail.ts';
import { pfcngGuide } from './pfcng-guide.ts';
import { emptyProfile } from './profile-rules.ts';

const caseB: Profile = { ...exampleProfile, cardCase: 'B', cardNumbers: '2200000001\n\n 2200000002 ' };
const boxesOf = (profile: Profile) => formulaire414(profile).flatMap((section) => section.boxes);
const valueOf = (profile: Profile, id: string) => boxesOf(profile).find((box) => box.id === id)?.value;

describe('formulaire n°414', () => {
  it('has its four sections in case A, values verbatim', () => {
    expect(formulaire414(exampleProfile).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(valueOf(exampleProfile, 'cardUsage')).toBe('Projet Diapason – usage authentication TLS mutuelle');
    expect(valueOf(exampleProfile, 'certificateUsage')).toBe(
      'Projet Diapason – usage authentication TLS mutuelle vis-à-vis du PSP et des TPE',
    );
    expect(valueOf(exampleProfile, 'domain')).toBe('*editeur-exemple.fr');
    expect(valueOf(exampleProfile, 'kitCard')).toBe('1 des 5 cartes du kit : la carte CDE');
    expect(valueOf(exampleProfile, 'cardsOwned')).toBeUndefined();
  });

  it('leaves the order of cards out in case B and gives their numbers', () => {
    expect(formulaire414(caseB).map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(valueOf(caseB, 'cardsOwned')).toBe('Oui');
    expect(valueOf(caseB, 'cardNumbers')).toBe('2200000001, 2200000002');
    expect(valueOf(caseB, 'cardsOfThisForm')).toBeUndefined();
  });

  it('says what is missing rather than inventing it', () => {
    const box = boxesOf(emptyProfile).find(({ id }) => id === 'domain');
    expect(box).toMatchObject({ value: '', hint: { key: 'procedure.form.hints.domainMissing' } });
    expect(boxesOf(emptyProfile).some(({ number }) => number === '4.3')).toBe(false);
  });
});

describe('the guide to PFCNG', () => {
  it('gives each order its own offer, usage and name', () => {
    const values = (order: 'auth-cli' | 'ssl-serveur') =>
      pfcngGuide(order, 'csr', exampleProfile).flatMap((step) => step.values.map(({ value }) => value));
    expect(values('auth-cli')).toEqual(['ORG', 'AUTH_CLI', 'Client_Diapason_PSP']);
    expect(values('ssl-serveur')).toEqual(['SERV', 'SSL_SERV', 'gap.editeur-exemple.fr']);
  });

  it('has both phases and the revocation code, and follows the origin of the key', () => {
    const ids = (origin: 'csr' | 'online') =>
      pfcngGuide('auth-cli', origin, exampleProfile).map(({ id }) => id);
    expect(ids('csr')).toEqual(expect.arrayContaining(['keyCsr', 'revocationCode', 'importCsr']));
    expect(ids('online')).toEqual(expect.arrayContaining(['keyOnline', 'revocationCode', 'importOnline']));
    const buttons = pfcngGuide('auth-cli', 'csr', exampleProfile).map(({ button }) => button);
    expect(buttons.indexOf('Demander')).toBeLessThan(buttons.indexOf('Retirer'));
  });

  it('leaves the name empty until the server has one', () => {
    const step = pfcngGuide('ssl-serveur', 'csr', emptyProfile).find(({ id }) => id === 'nameSslServeur');
    expect(step?.values[0]?.value).toBe('');
  });
});

describe('the mail of case B', () => {
  it('goes to the current address and names cards, domain and offers', () => {
    const mail = habilitationMail(caseB);
    expect(mail.to).toBe('monserviceclient.developpement@esante.gouv.fr');
    for (const part of ['2200000001', '2200000002', '*editeur-exemple.fr', 'AUTH_CLI', 'SSL_SERVEUR']) {
      expect(mail.body).toContain(part);
    }
    expect(decodeURIComponent(mail.url)).toContain(mail.subject);
  });

  it('marks what is to be filled in', () => {
    expect(habilitationMail(emptyProfile).body).toContain('à compléter');
  });
});
