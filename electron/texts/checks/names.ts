import { differing, nameFirst, typeTpeFqdn } from './shared-words.ts';
import type { TextTree } from '../sentence.ts';

/** What the checks of a certificate say of its key, its usages and its names. */
export const nameChecks = {
  'private-key-is-in-the-vault': {
    title: { fr: 'La clé privée est dans le coffre', en: 'The private key is in the vault' },
    found: {
      fr: 'La clé privée de ce certificat est dans le coffre du dossier.',
      en: 'The private key of this certificate is in the dossier’s vault.',
    },
    elsewhere: {
      fr: 'La clé privée est ailleurs, là où le CSR importé a été fait : l’assistant ne peut pas la voir.',
      en: 'The private key is elsewhere, where the imported CSR was made: the wizard cannot see it.',
    },
    missing: {
      fr: 'La clé privée de ce certificat n’est pas dans ce dossier.',
      en: 'The private key of this certificate is not in this dossier.',
    },
    'missing-remedy': {
      fr: 'Importez le fichier PKCS12 complet, ou la clé privée d’origine. Si elle est perdue, il faut révoquer puis recommander.',
      en: 'Import the whole PKCS12 file, or the original private key. If it is lost, revoke and order again.',
    },
  },
  'key-usage-is-exact': {
    title: { fr: 'Les usages sont ceux du profil', en: 'The usages are those of the profile' },
    exact: {
      fr: 'Usages exacts pour {{name}} : {{keyUsage}} ; {{extendedKeyUsage}}.',
      en: 'Exact usages for {{name}}: {{keyUsage}}; {{extendedKeyUsage}}.',
    },
    swapped: {
      fr: 'Ce certificat est un {{other}}, à la place d’un {{name}}.',
      en: 'This certificate is an {{other}} where an {{name}} belongs.',
    },
    'swapped-remedy': {
      fr: 'Les deux demandes ont sans doute été interverties : rangez-le sous l’autre demande, ou recommandez le bon usage.',
      en: 'The two orders were probably swapped: file it under the other order, or order the right usage again.',
    },
    sign: {
      fr: 'L’usage commandé est SIGN (signature), pas {{name}} : {{keyUsage}} ; {{extendedKeyUsage}}.',
      en: 'The usage ordered is SIGN (signature), not {{name}}: {{keyUsage}}; {{extendedKeyUsage}}.',
    },
    'sign-remedy': {
      fr: 'Révoquez-le sur PFCNG, puis recommandez avec l’usage exact donné à l’étape « Commande ».',
      en: 'Revoke it on PFCNG, then order again with the exact usage given in the step “Commande”.',
    },
    other: {
      fr: 'Usages inattendus : {{keyUsage}} ; {{extendedKeyUsage}}. Pour {{name}}, il faut {{wantedKeyUsage}} ; {{wantedExtendedKeyUsage}}.',
      en: 'Unexpected usages: {{keyUsage}}; {{extendedKeyUsage}}. {{name}} needs {{wantedKeyUsage}}; {{wantedExtendedKeyUsage}}.',
    },
    'other-remedy': {
      fr: 'Vérifiez l’offre et l’usage commandés, puis recommandez ; ce certificat sera refusé par l’autre bout.',
      en: 'Check the offer and usage ordered, then order again; the other end will refuse this certificate.',
    },
  },
  'common-name-is-exact': {
    title: { fr: 'Le nom (CN) est celui qui a été demandé', en: 'The name (CN) is the one asked for' },
    exact: { fr: 'Le CN est « {{found}} ».', en: 'The CN is “{{found}}”.' },
    empty: {
      fr: 'Le certificat n’a pas de CN ; il faut « {{wanted}} ».',
      en: 'The certificate has no CN; it needs “{{wanted}}”.',
    },
    ...differing({
      fr: 'Le CN est « {{found}} » au lieu de « {{wanted}} ».',
      en: 'The CN is “{{found}}” instead of “{{wanted}}”.',
    }),
    'different-remedy': {
      fr: 'Révoquez-le sur PFCNG et recommandez avec la valeur exacte, copiée depuis l’étape « Commande ».',
      en: 'Revoke it on PFCNG and order again with the exact value, copied from the step “Commande”.',
    },
    'no-name': { fr: 'Le nom attendu n’est pas encore connu.', en: 'The expected name is not known yet.' },
    'no-name-remedy': nameFirst,
  },
  'subject-alternative-name-holds-the-fqdn': {
    title: { fr: 'Le FQDN figure parmi les noms DNS', en: 'The FQDN is among the DNS names' },
    holds: {
      fr: 'Les noms DNS du certificat contiennent {{fqdn}}.',
      en: 'The DNS names of the certificate hold {{fqdn}}.',
    },
    none: {
      fr: 'Le certificat n’a aucun nom DNS ; {{fqdn}} n’y figure que dans le CN.',
      en: 'The certificate has no DNS name; {{fqdn}} stands in the CN alone.',
    },
    other: {
      fr: 'Les noms DNS sont {{names}} ; {{fqdn}} n’y est pas.',
      en: 'The DNS names are {{names}}; {{fqdn}} is not there.',
    },
    'none-remedy': {
      fr: 'Un TPE qui vérifie les noms DNS le refusera : recommandez un certificat SSL_SERVEUR pour ce FQDN.',
      en: 'A TPE that verifies DNS names will refuse it: order an SSL_SERVEUR certificate for this FQDN again.',
    },
    'not-for-clients': {
      fr: 'Sans objet : un certificat client n’a pas de nom DNS.',
      en: 'Does not apply: a client certificate has no DNS name.',
    },
    unexpected: {
      fr: 'Des noms DNS figurent dans ce certificat client : {{names}}.',
      en: 'There are DNS names in this client certificate: {{names}}.',
    },
    'unexpected-remedy': {
      fr: 'Le profil AUTH_CLI n’en prévoit pas : vérifiez que ce n’est pas un certificat serveur.',
      en: 'The AUTH_CLI profile has none: make sure that this is not a server certificate.',
    },
    'no-name': {
      fr: 'Le FQDN du serveur n’est pas encore connu.',
      en: 'The FQDN of the server is not known yet.',
    },
    'no-name-remedy': nameFirst,
  },
  'fqdn-equals-the-terminal-setting': {
    title: {
      fr: 'Le FQDN saisi dans le TPE est identique au CN',
      en: 'The FQDN entered in the TPE is identical to the CN',
    },
    identical: {
      fr: 'Le TPE appelle « {{found}} », le certificat porte « {{wanted}} ».',
      en: 'The TPE calls “{{found}}”, the certificate bears “{{wanted}}”.',
    },
    ...differing({
      fr: 'Le TPE appelle « {{found}} », mais le certificat porte « {{wanted}} ».',
      en: 'The TPE calls “{{found}}”, but the certificate bears “{{wanted}}”.',
    }),
    'different-remedy': {
      fr: 'Corrigez le paramétrage du TPE, ou recommandez le certificat pour le bon nom : le TPE refusera votre GAP.',
      en: 'Correct the setting of the TPE, or order the certificate for the right name: the TPE will refuse your GAP.',
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
  'fqdn-is-within-the-habilitation-domain': {
    title: {
      fr: 'Le FQDN est dans le domaine habilité',
      en: 'The FQDN lies within the habilitation’s domain',
    },
    within: {
      fr: '{{commonName}} est couvert par l’habilitation {{habilitation}}.',
      en: '{{commonName}} is covered by the habilitation {{habilitation}}.',
    },
    outside: {
      fr: '{{commonName}} n’est pas couvert par l’habilitation {{habilitation}}.',
      en: '{{commonName}} is not covered by the habilitation {{habilitation}}.',
    },
    'outside-remedy': {
      fr: 'Renvoyez le formulaire n°414 (étape 4.2) avec le domaine le plus large, ou corrigez le domaine du dossier.',
      en: 'Send formulaire n°414 (step 4.2) again with the widest domain, or correct the domain of the dossier.',
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
  'organization-is-named': {
    title: { fr: 'La structure est nommée', en: 'The structure is named' },
    named: { fr: 'Structure (O) : {{organization}}.', en: 'Structure (O): {{organization}}.' },
    other: {
      fr: 'Structure (O) : {{organization}}, alors que le dossier dit « {{publisher}} ». C’est permis : une commande de test peut porter une structure fictive.',
      en: 'Structure (O): {{organization}}, while the dossier says “{{publisher}}”. That is allowed: a test order may bear a fictitious structure.',
    },
    none: {
      fr: 'Le certificat ne nomme aucune structure (O).',
      en: 'The certificate names no structure (O).',
    },
    'none-remedy': {
      fr: 'Vérifiez que c’est bien le produit commandé : l’IGC-Santé nomme toujours la structure.',
      en: 'Make sure that this is the product ordered: IGC-Santé always names the structure.',
    },
  },
  'organizational-unit-is-a-national-identifier': {
    title: {
      fr: 'L’OU est l’identifiant national de la structure',
      en: 'The OU is the national identifier of the structure',
    },
    read: { fr: 'OU : {{register}} {{number}}.', en: 'OU: {{register}} {{number}}.' },
    key: {
      fr: 'OU : {{register}} {{number}}, dont la clé de contrôle est fausse.',
      en: 'OU: {{register}} {{number}}, whose check digit is wrong.',
    },
    'key-remedy': {
      fr: 'Si la structure est réelle, relisez son numéro sur la commande ; si elle est fictive, rien à faire.',
      en: 'If the structure is a real one, read its number on the order again; if it is fictitious, there is nothing to do.',
    },
    unknown: {
      fr: 'L’OU « {{units}} » n’est pas un identifiant national : un chiffre de 0 à 4 (ADELI, FINESS, SIREN, SIRET, RPPS-rang), puis le numéro.',
      en: 'The OU “{{units}}” is not a national identifier: a digit from 0 to 4 (ADELI, FINESS, SIREN, SIRET, RPPS-rang), then the number.',
    },
    none: {
      fr: 'Le certificat n’a pas d’OU, où l’IGC-Santé écrit l’identifiant national de la structure.',
      en: 'The certificate has no OU, where IGC-Santé writes the national identifier of the structure.',
    },
    'unknown-remedy': {
      fr: 'Vérifiez que c’est bien le produit commandé ; ni le TPE ni le PSP ne lisent ce champ.',
      en: 'Make sure that this is the product ordered; neither TPE nor PSP reads this field.',
    },
  },
  'subject-is-written-as-the-profile': {
    title: {
      fr: 'Le sujet est écrit comme le veut le profil',
      en: 'The subject is written as the profile has it',
    },
    good: {
      fr: 'Sujet en {{attributes}} ; pays en PrintableString, le reste en UTF-8.',
      en: 'Subject in {{attributes}}; country as PrintableString, the rest as UTF-8.',
    },
    encoding: {
      fr: 'Encodage inattendu dans le sujet : {{attributes}}.',
      en: 'Unexpected encoding in the subject: {{attributes}}.',
    },
    attributes: {
      fr: 'Champs que le profil ne prévoit pas dans le sujet : {{attributes}}.',
      en: 'Fields in the subject that the profile does not have: {{attributes}}.',
    },
    'other-remedy': {
      fr: 'Vérifiez que c’est bien le produit commandé ; l’autre bout n’en tient pas compte.',
      en: 'Make sure that this is the product ordered; the other end pays no heed to it.',
    },
  },
} as const satisfies TextTree;
