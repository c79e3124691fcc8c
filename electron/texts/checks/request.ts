import { differing, nameFirst, redo, typeTpeFqdn } from './shared-words.ts';
import { requestContentChecks } from './request-content.ts';
import type { TextTree } from '../sentence.ts';

/** What the checks of a CSR say before it leaves. */
export const requestChecks = {
  'request-common-name-is-exact': {
    title: { fr: 'Le nom demandé est exact', en: 'The name asked for is exact' },
    exact: { fr: 'Le CN demandé est « {{found}} ».', en: 'The CN asked for is “{{found}}”.' },
    empty: {
      fr: 'La demande n’a pas de CN ; il faut « {{wanted}} ».',
      en: 'The request has no CN; it needs “{{wanted}}”.',
    },
    'of-the-other-order': {
      fr: 'Le CN « {{found}} » est celui de l’autre commande ; ici il faut « {{wanted}} ».',
      en: 'The CN “{{found}}” is that of the other order; this one needs “{{wanted}}”.',
    },
    'other-order-remedy': {
      fr: 'Rangez ce CSR sous l’autre commande, et créez-en un pour celle-ci.',
      en: 'File this CSR under the other order, and make one for this order.',
    },
    ...differing({
      fr: 'Le CN demandé est « {{found}} » au lieu de « {{wanted}} ».',
      en: 'The CN asked for is “{{found}}” instead of “{{wanted}}”.',
    }),
    'different-remedy': redo,
    'no-name': {
      fr: 'Le nom à demander n’est pas encore connu.',
      en: 'The name to ask for is not known yet.',
    },
    'no-name-remedy': nameFirst,
  },
  'request-common-name-is-clean': {
    title: { fr: 'Le nom demandé ne cache rien', en: 'The name asked for hides nothing' },
    clean: {
      fr: 'Ni caractère caché, ni espace en trop, ni étoile dans « {{name}} ».',
      en: 'No hidden character, no blank too many, no star in “{{name}}”.',
    },
    none: { fr: 'La demande n’a pas de CN.', en: 'The request has no CN.' },
    several: {
      fr: 'La demande a {{number}} CN : on ne sait pas lequel PFCNG garderait.',
      en: 'The request has {{number}} CNs: which one PFCNG would keep is unknown.',
    },
    control: {
      fr: 'Le CN contient un caractère de commande ({{character}}), invisible.',
      en: 'The CN holds a control character ({{character}}), which is invisible.',
    },
    'look-alike': {
      fr: 'Le CN contient un caractère qui passe pour un autre ({{character}}) : tiret spécial, espace insécable, lettre d’un autre alphabet…',
      en: 'The CN holds a character that passes for another ({{character}}): special hyphen, no-break space, letter of another alphabet…',
    },
    'blank-around': {
      fr: 'Le CN commence ou finit par un espace.',
      en: 'The CN begins or ends with a blank.',
    },
    'double-blank': { fr: 'Le CN contient deux espaces de suite.', en: 'The CN holds two blanks in a row.' },
    'too-long': {
      fr: 'Le CN a {{length}} caractères ; un certificat en admet {{most}}.',
      en: 'The CN has {{length}} characters; a certificate takes {{most}}.',
    },
    wildcard: {
      fr: 'Le CN « {{name}} » contient une étoile : Diapason demande un nom précis.',
      en: 'The CN “{{name}}” holds a star: Diapason asks for an exact name.',
    },
    'redo-remedy': redo,
  },
  'request-alternative-names-fit': {
    title: { fr: 'Les noms DNS demandés conviennent', en: 'The DNS names asked for fit' },
    holds: { fr: 'Le nom DNS {{fqdn}} est demandé.', en: 'The DNS name {{fqdn}} is asked for.' },
    more: {
      fr: 'Outre {{fqdn}}, d’autres noms DNS sont demandés : {{names}}.',
      en: 'Beside {{fqdn}}, other DNS names are asked for: {{names}}.',
    },
    'more-remedy': {
      fr: 'Gardez-les s’ils sont voulus. Nous ignorons si PFCNG les retient : vérifiez-le sur le certificat reçu.',
      en: 'Keep them if they are meant. Whether PFCNG keeps them is unknown to us: look at the certificate you receive.',
    },
    none: { fr: 'Aucun nom DNS, comme il convient à un client.', en: 'No DNS name, as befits a client.' },
    missing: { fr: 'Le nom DNS {{fqdn}} n’est pas demandé.', en: 'The DNS name {{fqdn}} is not asked for.' },
    unexpected: {
      fr: 'Des noms DNS sont demandés pour un certificat client : {{names}}.',
      en: 'DNS names are asked for in a client certificate: {{names}}.',
    },
    'redo-remedy': redo,
    'no-name': {
      fr: 'Le FQDN du serveur n’est pas encore connu.',
      en: 'The FQDN of the server is not known yet.',
    },
    'no-name-remedy': nameFirst,
  },
  'request-fqdn-equals-the-terminal-setting': {
    title: {
      fr: 'Le FQDN saisi dans le TPE est identique au nom demandé',
      en: 'The FQDN entered in the TPE is identical to the name asked for',
    },
    identical: {
      fr: 'Le TPE appelle « {{found}} », la demande porte « {{wanted}} ».',
      en: 'The TPE calls “{{found}}”, the request bears “{{wanted}}”.',
    },
    ...differing({
      fr: 'Le TPE appelle « {{found}} », mais la demande porte « {{wanted}} ».',
      en: 'The TPE calls “{{found}}”, but the request bears “{{wanted}}”.',
    }),
    'different-remedy': {
      fr: 'Corrigez le FQDN du TPE, ou le nom du serveur puis la demande, avant de commander.',
      en: 'Correct the FQDN of the TPE, or the server’s name and then the request, before ordering.',
    },
    'not-given': {
      fr: 'Le FQDN saisi dans le TPE n’est pas indiqué.',
      en: 'The FQDN entered in the TPE was not given.',
    },
    'not-given-remedy': typeTpeFqdn,
    'not-for-clients': {
      fr: 'Sans objet pour le certificat client.',
      en: 'Does not apply to the client certificate.',
    },
  },
  'request-fqdn-is-within-the-habilitation-domain': {
    title: {
      fr: 'Les noms demandés sont dans le domaine habilité',
      en: 'The names asked for lie within the habilitation’s domain',
    },
    within: {
      fr: '{{name}} est couvert par l’habilitation {{habilitation}}.',
      en: '{{name}} is covered by the habilitation {{habilitation}}.',
    },
    outside: {
      fr: '« {{name}} » n’est pas couvert par l’habilitation {{habilitation}}.',
      en: '“{{name}}” is not covered by the habilitation {{habilitation}}.',
    },
    'outside-remedy': {
      fr: 'Corrigez le nom, ou renvoyez d’abord le formulaire n°414 (étape 4.2) avec le domaine voulu : PFCNG refuserait la commande.',
      en: 'Correct the name, or first send formulaire n°414 (step 4.2) again with the domain you want: PFCNG would refuse the order.',
    },
    'no-domain': {
      fr: 'Le domaine du dossier n’est pas encore connu.',
      en: 'The domain of the dossier is not known yet.',
    },
    'no-domain-remedy': nameFirst,
    'not-for-clients': {
      fr: 'Sans objet pour le certificat client.',
      en: 'Does not apply to the client certificate.',
    },
  },
  ...requestContentChecks,
} as const satisfies TextTree;
