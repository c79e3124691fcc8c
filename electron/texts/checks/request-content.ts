import { redo } from './shared-words.ts';
import type { TextTree } from '../sentence.ts';

/** What the checks of a CSR say of its key, its signature and the rest of its content. */
export const requestContentChecks = {
  'request-usages-fit-the-order': {
    title: {
      fr: 'Les usages demandés sont ceux de la commande',
      en: 'The usages asked for are those of the order',
    },
    none: {
      fr: 'La demande ne parle pas d’usages : c’est la commande {{name}} qui les fixe.',
      en: 'The request says nothing of usages: the order {{name}} settles them.',
    },
    same: {
      fr: 'Usages demandés : {{usages}}, ceux de {{name}}.',
      en: 'Usages asked for: {{usages}}, those of {{name}}.',
    },
    swapped: {
      fr: 'Usages demandés : {{usages}}. Ce sont ceux de {{other}}, pas de {{name}}.',
      en: 'Usages asked for: {{usages}}. They are those of {{other}}, not of {{name}}.',
    },
    authority: {
      fr: 'La demande est celle d’une autorité de certification.',
      en: 'The request is one for a certificate authority.',
    },
    other: {
      fr: 'Usages demandés : {{usages}}. Ce ne sont pas ceux de {{name}}.',
      en: 'Usages asked for: {{usages}}. They are not those of {{name}}.',
    },
    'other-remedy': {
      fr: 'PFCNG semble n’en rien retenir : vérifiez les usages du certificat reçu, ou créez une demande sans usages.',
      en: 'PFCNG seems to keep nothing of it: check the usages of the certificate you receive, or make a request without usages.',
    },
    'redo-remedy': redo,
  },
  'request-key-is-in-the-vault': {
    title: { fr: 'La clé de la demande est dans le coffre', en: 'The key of the request is in the vault' },
    found: {
      fr: 'La clé privée est gardée, chiffrée, dans le coffre.',
      en: 'The private key is kept, encrypted, in the vault.',
    },
    elsewhere: {
      fr: 'La clé privée est ailleurs, là où ce CSR a été fait : l’assistant ne peut pas la voir.',
      en: 'The private key is elsewhere, where this CSR was made: the wizard cannot see it.',
    },
    missing: {
      fr: 'La clé privée de cette demande n’est plus dans le coffre.',
      en: 'The private key of this request is no longer in the vault.',
    },
    'missing-remedy': {
      fr: 'N’envoyez pas cette demande : créez-en une nouvelle.',
      en: 'Do not send this request: make a new one.',
    },
  },
  'request-key-size-is-usual': {
    title: { fr: 'La clé demandée est d’une taille usuelle', en: 'The key is of a usual size' },
    usual: { fr: '{{key}}, exposant 65537.', en: '{{key}}, exponent 65537.' },
    'not-rsa': {
      fr: 'La clé est {{key}} : les certificats de l’IGC-Santé sont en RSA.',
      en: 'The key is {{key}}: the certificates of IGC-Santé are RSA.',
    },
    short: {
      fr: 'La clé est trop courte : {{key}}, pour 2048 bits au moins.',
      en: 'The key is too short: {{key}}, while 2048 bits are the least.',
    },
    size: {
      fr: '{{key}} : taille inhabituelle. Les tailles usuelles sont 2048, 3072 et 4096 bits.',
      en: '{{key}}: an unusual size. The usual ones are 2048, 3072 and 4096 bits.',
    },
    exponent: {
      fr: '{{key}}, exposant {{exponent}} au lieu de 65537.',
      en: '{{key}}, exponent {{exponent}} instead of 65537.',
    },
    'unusual-remedy': {
      fr: 'Les limites de PFCNG ne sont pas publiées : si la demande est refusée, créez-en une avec une clé de 2048 bits.',
      en: 'PFCNG’s limits are not published: if the request is refused, make one with a key of 2048 bits.',
    },
    'redo-remedy': redo,
  },
  'request-is-signed-and-strong': {
    title: { fr: 'La demande est signée et solide', en: 'The request is signed and strong' },
    strong: { fr: 'Signature vérifiée : {{signature}}.', en: 'Signature verified: {{signature}}.' },
    invalid: {
      fr: 'La signature de la demande est fausse : elle a été modifiée, ou n’a pas été faite avec sa clé.',
      en: 'The signature of the request is wrong: it was altered, or not made with its key.',
    },
    weak: {
      fr: 'L’algorithme de signature est trop faible : {{signature}}.',
      en: 'The signature algorithm is too weak: {{signature}}.',
    },
    'redo-remedy': redo,
  },
  'request-names-are-well-encoded': {
    title: { fr: 'Les noms sont bien encodés', en: 'The names are well encoded' },
    good: {
      fr: 'Pays en PrintableString, le reste en UTF-8.',
      en: 'Country as PrintableString, the rest as UTF-8.',
    },
    printable: {
      fr: 'Encodage permis, mais autre que celui du profil : {{attributes}}.',
      en: 'Encoding that is allowed, but not that of the profile: {{attributes}}.',
    },
    'printable-remedy': {
      fr: 'Rien à faire si PFCNG accepte la demande ; sinon, créez-en une avec l’assistant.',
      en: 'Nothing to do if PFCNG accepts the request; if not, make one with the wizard.',
    },
    wrong: { fr: 'Encodage inattendu : {{attributes}}.', en: 'Unexpected encoding: {{attributes}}.' },
    'redo-remedy': redo,
  },
  'request-subject-is-tidy': {
    title: { fr: 'Le reste du sujet est propre', en: 'The rest of the subject is tidy' },
    tidy: {
      fr: 'Rien à redire aux autres champs du sujet.',
      en: 'Nothing to say against the other fields of the subject.',
    },
    control: {
      fr: 'Le champ {{type}} contient un caractère de commande ({{character}}), invisible.',
      en: 'The field {{type}} holds a control character ({{character}}), which is invisible.',
    },
    empty: { fr: 'Le champ {{type}} est vide.', en: 'The field {{type}} is empty.' },
    blanks: {
      fr: 'Le champ {{type}} (« {{value}} ») a des espaces en trop.',
      en: 'The field {{type}} (“{{value}}”) has blanks too many.',
    },
    country: {
      fr: 'Le pays est « {{value}} » ; l’IGC-Santé écrit FR.',
      en: 'The country is “{{value}}”; IGC-Santé writes FR.',
    },
    'too-long': {
      fr: 'Le champ {{type}} (« {{value}} ») dépasse {{most}} caractères.',
      en: 'The field {{type}} (“{{value}}”) is longer than {{most}} characters.',
    },
    'look-alike': {
      fr: 'Le champ {{type}} (« {{value}} ») contient un caractère qui passe pour un autre ({{character}}).',
      en: 'The field {{type}} (“{{value}}”) holds a character that passes for another ({{character}}).',
    },
    'tidy-remedy': {
      fr: 'Corrigez-le si la demande est à refaire : PFCNG semble ne garder que la clé et remplir le sujet lui-même.',
      en: 'Correct it if the request is to be made again: PFCNG seems to keep the key alone and to fill in the subject itself.',
    },
    'redo-remedy': redo,
  },
  'request-organizational-unit-is-a-national-identifier': {
    title: {
      fr: 'L’OU demandée est un identifiant national',
      en: 'The OU asked for is a national identifier',
    },
    read: { fr: 'OU demandée : {{register}} {{number}}.', en: 'OU asked for: {{register}} {{number}}.' },
    key: {
      fr: 'OU demandée : {{register}} {{number}}, dont la clé de contrôle est fausse.',
      en: 'OU asked for: {{register}} {{number}}, whose check digit is wrong.',
    },
    'key-remedy': {
      fr: 'Si la structure est réelle, relisez son numéro à l’étape « Dossier » ; si elle est fictive, rien à faire.',
      en: 'If the structure is a real one, read its number again in the step “Dossier”; if it is fictitious, there is nothing to do.',
    },
    unknown: {
      fr: 'L’OU « {{units}} » n’est pas un identifiant national (chiffre de 0 à 4, puis le numéro).',
      en: 'The OU “{{units}}” is not a national identifier (digit from 0 to 4, then the number).',
    },
    'unknown-remedy': {
      fr: 'Relisez le numéro de la structure à l’étape « Dossier » : PFCNG semble l’écrire de lui-même.',
      en: 'Read the number of the structure again in the step “Dossier”: PFCNG seems to write it by itself.',
    },
    none: {
      fr: 'Sans objet : la demande n’a pas d’OU, PFCNG l’écrit de lui-même.',
      en: 'Does not apply: the request has no OU, PFCNG writes it by itself.',
    },
  },
} as const satisfies TextTree;
