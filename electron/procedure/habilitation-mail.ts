import type { Profile } from '../contract/views.ts';
import { habilitationDomain } from './domain-rules.ts';
import { links } from './links.ts';
import { organisationOffer, serverOffer } from './values-to-enter.ts';

/** A mail ready to be sent. In French whatever the language of the page: it goes to a French public service. */
export interface HabilitationMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  /** `mailto:` address that opens it in the user's mail program (RFC 6068). */
  readonly url: string;
}

/** Case B: asks which rights the cards hold (clause b.check), and whether they cover the whole domain (b.subdomain). */
export function habilitationMail(profile: Profile): HabilitationMail {
  const { publisher, contact, gap, cardNumbers } = profile;
  const numbers = cardNumbers
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const domain = habilitationDomain(gap.domain) ?? '[domaine à compléter]';
  const subject = 'Projet Diapason : habilitations de nos cartes CPx de test';
  const body = [
    'Bonjour,',
    '',
    `Dans le cadre du projet Diapason, ${publisher.name.trim() || '[raison sociale à compléter]'} (${publisher.identifierKind.toUpperCase()} ${publisher.identifier.trim() || 'à compléter'}) souhaite savoir si ses cartes CPx de test sont désignées « administrateur technique » et habilitées sur les offres de certificats de test suivantes :`,
    `- ${serverOffer}, pour le domaine ${domain} ;`,
    `- ${organisationOffer}.`,
    '',
    'Cartes concernées :',
    ...(numbers.length > 0 ? numbers.map((number) => `- ${number}`) : ['- [numéros à compléter]']),
    '',
    'Pour l’offre SERVEUR, merci de nous dire si les habilitations portent sur tout le domaine ou seulement sur un sous-domaine ou un serveur.',
    '',
    'Cordialement,',
    [contact.firstName, contact.lastName]
      .map((part) => part.trim())
      .join(' ')
      .trim(),
    contact.position.trim(),
    contact.phone.trim(),
  ]
    .join('\n')
    .trimEnd();
  const to = links['rights-mail'].text;
  return {
    to,
    subject,
    body,
    url: `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
  };
}
