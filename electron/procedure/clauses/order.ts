import { links } from '../links.ts';
import { pspClientName, serverNameForm } from '../values-to-enter.ts';
import type { ClauseText } from './clause-text.ts';

const step = (number: string, more = { fr: '', en: '' }) => ({
  fr: `Partie 2, étape ${number}${more.fr}`,
  en: `Part 2, step ${number}${more.en}`,
});

/** Part 2: ordering the two certificates on PFCNG. */
export const orderClauses = {
  'order.same-as-hospital': {
    place: { fr: 'Partie 2', en: 'Part 2' },
    rule: {
      fr: 'Un éditeur commande ses certificats de test sur PFCNG de la même façon qu’un établissement commande ses certificats réels.',
      en: 'A publisher orders test certificates on PFCNG in the same way as a hospital orders its real ones.',
    },
    obligation: 'mandatory',
    links: [{ label: links['pfcng-order'].label, url: links['pfcng-order'].url }],
    note: {
      fr: 'La commande se fait aujourd’hui en deux temps : « Demander » le produit, puis le « Retirer ». Au retrait, PFCNG fait choisir un code de révocation, que la procédure ne mentionne pas : gardez-le. Les numéros d’étapes du site ont changé, fiez-vous aux libellés. La connexion exige une carte CPx : l’assistant ouvre la page, vous commandez.',
      en: 'Ordering now takes two phases: “Demander” (ask for) the product, then “Retirer” (withdraw) it. On withdrawal PFCNG makes you choose a revocation code, which the procedure does not mention: keep it. The site’s step numbers have changed, so trust the labels. Logging in takes a CPx card: the wizard opens the page, you place the order.',
    },
  },
  'order.3.auth-cli': {
    place: step('3'),
    rule: {
      fr: 'Pour la demande ORG_AUTH_CLI, le nom à saisir est imposé et le même pour tous les éditeurs. Recopiez-le au caractère près, majuscules et tirets bas compris.',
      en: 'For the ORG_AUTH_CLI request the name to enter is imposed and the same for every publisher. Copy it to the letter, capitals and underscores included.',
    },
    values: [{ label: { fr: 'Valeur à saisir', en: 'Value to enter' }, value: pspClientName }],
    obligation: 'mandatory',
  },
  'order.3.ssl-serveur': {
    place: step('3'),
    rule: {
      fr: 'Pour la demande SSL_SERVEUR, saisissez le nom complet du serveur : nom de serveur, point, nom de domaine. Il s’agit du serveur GAP/Diapason qui dialogue avec les TPE.',
      en: 'For the SSL_SERVEUR request, enter the server’s full name: server name, dot, domain name. It is the GAP/Diapason server that talks with the terminals.',
    },
    values: [
      {
        label: { fr: 'Forme de la valeur', en: 'Form of the value' },
        value: serverNameForm,
      },
    ],
    obligation: 'mandatory',
    note: {
      fr: 'Sur PFCNG, choisissez l’offre SERV et l’usage SSL_SERV : c’est le « SSL_SERVEUR » de la procédure. Un CN ne dépasse pas 64 caractères. Nous ignorons si PFCNG accepte une étoile dans le CN ; Diapason demande de toute façon un nom précis.',
      en: 'On PFCNG choose the SERV offer and the SSL_SERV usage: that is the procedure’s “SSL_SERVEUR”. A CN has at most 64 characters. Whether PFCNG accepts a star in the CN is unknown to us; Diapason asks for an exact name in any case.',
    },
  },
  'order.3.fqdn': {
    place: step('3', { fr: ', « Attention »', en: ', “Attention”' }),
    rule: {
      fr: 'Le TPE a un réglage où l’on saisit le FQDN du serveur GAP/Diapason. Ce FQDN et le CN du certificat installé sur ce serveur doivent être identiques.',
      en: 'The terminal has a setting for the FQDN of the GAP/Diapason server. That FQDN and the CN of the certificate installed on the server must be identical.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Une seule lettre d’écart et le TPE refuse votre GAP. Une faute dans le certificat oblige à le révoquer et à le recommander ; une faute dans le TPE se corrige dans le TPE.',
      en: 'One letter apart and the terminal refuses your GAP. A mistake in the certificate means revoking and reordering it; a mistake in the terminal is corrected in the terminal.',
    },
  },
  'order.4.online': {
    place: step('4'),
    rule: {
      fr: 'Première possibilité : laissez PFCNG créer la clé (bi-clé) et le CSR. Vous recevez alors la clé et le certificat ensemble, dans un fichier PKCS#12.',
      en: 'First possibility: let PFCNG make the key pair and the CSR. You then receive key and certificate together, in a PKCS#12 file.',
    },
    values: [{ label: { fr: 'Format livré', en: 'Delivered format' }, value: 'PKCS12' }],
    obligation: 'optional',
    note: {
      fr: 'Le mot de passe du fichier n’est donné qu’une fois : perdu, il faut refaire la demande.',
      en: 'The file’s password is given once only: if it is lost, the request must be made again.',
    },
  },
  'order.4.csr': {
    place: step('4'),
    rule: {
      fr: 'Seconde possibilité : chargez un CSR que vous avez préparé. La clé privée ne quitte pas votre poste ; c’est à vous d’ajouter ensuite le certificat de l’autorité intermédiaire.',
      en: 'Second possibility: upload a CSR that you prepared. The private key never leaves your machine; adding the intermediate authority’s certificate is then up to you.',
    },
    obligation: 'optional',
    note: {
      fr: 'Les limites de PFCNG (encodage du CSR, tailles de clé, courbes elliptiques) ne sont pas publiées ; les certificats de test connus portent des clés RSA de 2048 bits. Seule la clé publique du CSR semble conservée.',
      en: 'PFCNG’s limits (CSR encoding, key sizes, elliptic curves) are not published; the test certificates we know hold 2048-bit RSA keys. It seems that only the public key of the CSR is kept.',
    },
  },
  'order.4.intermediate': {
    place: step('4'),
    rule: {
      fr: 'Avec votre propre CSR, complétez le certificat reçu par celui de l’autorité intermédiaire qui l’a signé, à télécharger chez l’IGC-Santé.',
      en: 'With your own CSR, complete the certificate you receive with that of the intermediate authority that signed it, to be downloaded from IGC-Santé.',
    },
    values: [
      {
        label: { fr: 'Adresse de la procédure (production)', en: 'Address in the procedure (production)' },
        value: links['production-intermediate'].url,
      },
      {
        label: { fr: 'Adresse pour un certificat de test', en: 'Address for a test certificate' },
        value: links['test-intermediate'].url,
      },
    ],
    obligation: 'mandatory',
    links: [
      { label: links['test-intermediate'].label, url: links['test-intermediate'].url },
      { label: links['production-intermediate'].label, url: links['production-intermediate'].url },
    ],
    note: {
      fr: 'Le lien de la procédure mène à l’autorité de production. Un certificat de test est signé par l’autorité de TEST : avec l’autre, la chaîne reste incomplète et le TPE comme le PSP refusent votre GAP.',
      en: 'The procedure’s link leads to the production authority. A test certificate is signed by the TEST authority: with the other one the chain stays incomplete, and terminal and PSP alike refuse your GAP.',
    },
  },
  support: {
    place: { fr: 'Partie 2, fin', en: 'Part 2, end' },
    rule: {
      fr: 'En cas de doute, écrivez au support technique des éditeurs.',
      en: 'When in doubt, write to the publishers’ technical support.',
    },
    values: [
      {
        label: { fr: 'Adresse de la procédure', en: 'Address in the procedure' },
        value: 'editeurs@asipsante.fr',
      },
    ],
    obligation: 'optional',
    links: [{ label: links['support-mail'].label, url: links['support-mail'].url }],
    note: {
      fr: 'Adresse non vérifiée : l’ASIP Santé est devenue l’ANS et nous n’avons pas trouvé celle qui la remplace. À défaut, essayez monserviceclient.developpement@esante.gouv.fr.',
      en: 'Unverified address: ASIP Santé has become the ANS and we found no successor. Failing that, try monserviceclient.developpement@esante.gouv.fr.',
    },
  },
} as const satisfies Record<string, ClauseText>;
