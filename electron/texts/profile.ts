import type { TextTree } from './sentence.ts';

/** What no authority should have issued, each under the id of its rule: short phrases, before the clause in brackets. */
export const profile = {
  'version-unknown': { fr: 'version de certificat inconnue', en: 'unknown version of certificate' },
  'extensions-before-version-3': {
    fr: 'des extensions, que seule la version 3 connaît',
    en: 'extensions, which only version 3 has',
  },
  'extensions-empty': { fr: 'liste d’extensions vide', en: 'empty list of extensions' },
  'extension-twice': { fr: 'deux fois la même extension', en: 'the same extension twice' },
  'extension-malformed': { fr: 'une extension mal formée', en: 'a malformed extension' },
  'algorithms-differ': {
    fr: 'deux algorithmes de signature différents, dans ce qui est signé et à côté',
    en: 'two signature algorithms that differ, inside what is signed and beside it',
  },
  'serial-zero': { fr: 'numéro de série nul', en: 'serial number zero' },
  'serial-negative': { fr: 'numéro de série négatif', en: 'negative serial number' },
  'serial-too-long': {
    fr: 'numéro de série de plus de 20 octets',
    en: 'serial number longer than 20 octets',
  },
  'time-form': {
    fr: 'date mal écrite (UTCTime jusqu’en 2049, GeneralizedTime ensuite, en UTC et à la seconde)',
    en: 'badly written date (UTCTime through 2049, GeneralizedTime from then on, in UTC and to the second)',
  },
  'unique-identifiers': {
    fr: 'identifiants uniques, qu’aucune autorité ne doit plus écrire',
    en: 'unique identifiers, which no authority may write any more',
  },
  'issuer-empty': { fr: 'émetteur sans nom', en: 'issuer without a name' },
  'authority-without-name': { fr: 'autorité sans nom', en: 'authority without a name' },
  'subject-empty-without-critical-names': {
    fr: 'sujet vide, sans subjectAltName critique',
    en: 'empty subject, without a critical subjectAltName',
  },
  'alternative-names-empty': { fr: 'subjectAltName sans aucun nom', en: 'subjectAltName without any name' },
  'alternative-name-malformed': {
    fr: 'subjectAltName dont un nom est mal formé',
    en: 'subjectAltName with a malformed name',
  },
  'alternative-names-critical': {
    fr: 'subjectAltName critique, alors que le sujet a un nom',
    en: 'critical subjectAltName, though the subject has a name',
  },
  'common-name-elsewhere': {
    fr: 'nom commun (CN) qui n’est pas, à la lettre, un des noms du subjectAltName',
    en: 'common name (CN) that is not, to the letter, one of the names in subjectAltName',
  },
  'authority-key-id-missing': {
    fr: 'pas d’identifiant de la clé de l’autorité (authorityKeyIdentifier)',
    en: 'no identifier of the authority’s key (authorityKeyIdentifier)',
  },
  'authority-key-id-without-key': {
    fr: 'authorityKeyIdentifier sans identifiant de clé',
    en: 'authorityKeyIdentifier without a key identifier',
  },
  'authority-key-id-critical': {
    fr: 'authorityKeyIdentifier critique',
    en: 'critical authorityKeyIdentifier',
  },
  'authority-key-id-half': {
    fr: 'authorityKeyIdentifier qui donne l’émetteur sans le numéro de série, ou l’inverse',
    en: 'authorityKeyIdentifier with the issuer but not the serial number, or the other way round',
  },
  'authority-key-id-differs': {
    fr: 'certificat auto-signé dont les deux identifiants de clé diffèrent',
    en: 'self-signed certificate whose two key identifiers differ',
  },
  'root-names-its-issuer-twice': {
    fr: 'racine dont authorityKeyIdentifier répète le nom et le numéro de série',
    en: 'root whose authorityKeyIdentifier repeats its name and serial number',
  },
  'subject-key-id-missing': {
    fr: 'autorité sans identifiant de sa clé (subjectKeyIdentifier)',
    en: 'authority without an identifier of its key (subjectKeyIdentifier)',
  },
  'subject-key-id-critical': { fr: 'subjectKeyIdentifier critique', en: 'critical subjectKeyIdentifier' },
  'key-usage-empty': { fr: 'keyUsage qui ne permet rien', en: 'keyUsage that allows nothing' },
  'key-usage-missing': { fr: 'autorité sans keyUsage', en: 'authority without keyUsage' },
  'purposes-empty': { fr: 'extendedKeyUsage sans aucun usage', en: 'extendedKeyUsage without any purpose' },
  'any-purpose-critical': {
    fr: 'extendedKeyUsage critique, qui permet pourtant tout usage',
    en: 'critical extendedKeyUsage that yet allows any purpose',
  },
  'leaf-purposes-critical': {
    fr: 'extendedKeyUsage critique d’un certificat final',
    en: 'critical extendedKeyUsage of an end-entity',
  },
  'leaf-without-purposes': {
    fr: 'certificat final sans extendedKeyUsage',
    en: 'end-entity without extendedKeyUsage',
  },
  'root-with-purposes': { fr: 'racine avec un extendedKeyUsage', en: 'root with an extendedKeyUsage' },
  'leaf-of-any-purpose': {
    fr: 'extendedKeyUsage d’un certificat final qui permet tout usage',
    en: 'extendedKeyUsage of an end-entity that allows any purpose',
  },
  'basic-constraints-not-critical': {
    fr: 'autorité dont basicConstraints n’est pas critique',
    en: 'authority whose basicConstraints is not critical',
  },
  'path-length-without-authority': {
    fr: 'longueur de chaîne donnée par qui ne signe pas de certificats',
    en: 'path length given by what does not sign certificates',
  },
  'cert-sign-without-authority': {
    fr: 'keyUsage keyCertSign d’un certificat qui n’est pas une autorité',
    en: 'keyUsage keyCertSign of a certificate that is no authority',
  },
  'leaf-is-authority': {
    fr: 'le certificat vérifié est une autorité',
    en: 'the certificate that is verified is an authority',
  },
  'name-constraints-on-leaf': {
    fr: 'nameConstraints d’un certificat qui n’est pas une autorité',
    en: 'nameConstraints of a certificate that is no authority',
  },
  'name-constraints-not-critical': { fr: 'nameConstraints non critique', en: 'nameConstraints not critical' },
  'name-constraints-empty': {
    fr: 'nameConstraints sans contrainte',
    en: 'nameConstraints without a constraint',
  },
  'name-constraints-malformed': {
    fr: 'nameConstraints mal formé',
    en: 'malformed nameConstraints',
  },
  'policy-twice': { fr: 'politique de certification répétée', en: 'certificate policy given twice' },
  'policy-constraints-not-critical': {
    fr: 'policyConstraints non critique',
    en: 'policyConstraints not critical',
  },
  'policy-constraints-empty': {
    fr: 'policyConstraints sans contrainte',
    en: 'policyConstraints without a constraint',
  },
  'inhibit-any-policy-not-critical': {
    fr: 'inhibitAnyPolicy non critique',
    en: 'inhibitAnyPolicy not critical',
  },
  'distribution-point-empty': {
    fr: 'point de distribution de CRL sans adresse ni émetteur',
    en: 'CRL distribution point without address or issuer',
  },
  'distribution-point-unusual': {
    fr: 'point de distribution de CRL qui n’est pas une adresse',
    en: 'CRL distribution point that is not an address',
  },
  'access-information-critical': {
    fr: 'authorityInfoAccess critique',
    en: 'critical authorityInfoAccess',
  },
  'list-time-form': { fr: 'CRL dont une date est mal écrite', en: 'CRL with a badly written date' },
  'list-without-next-update': {
    fr: 'CRL sans date de fin (nextUpdate)',
    en: 'CRL without an end (nextUpdate)',
  },
  'list-serial-twice': {
    fr: 'CRL qui nomme deux fois un certificat',
    en: 'CRL that names a certificate twice',
  },
  'list-authority-key-id-missing': {
    fr: 'CRL sans identifiant de la clé de l’autorité',
    en: 'CRL without an identifier of the authority’s key',
  },
  'list-number-missing': { fr: 'CRL sans numéro', en: 'CRL without a number' },
  'list-number-critical': { fr: 'CRL dont le numéro est critique', en: 'CRL whose number is critical' },
  'list-delta-not-critical': {
    fr: 'delta CRL qui ne le dit pas de façon critique',
    en: 'delta CRL that does not say so critically',
  },
  'list-scope-not-critical': {
    fr: 'CRL partielle qui ne le dit pas de façon critique',
    en: 'partial CRL that does not say so critically',
  },
  'list-scope-empty': {
    fr: 'issuingDistributionPoint vide d’une CRL',
    en: 'empty issuingDistributionPoint of a CRL',
  },
  'list-scope-unusual': {
    fr: 'CRL indirecte, ou dont le point de distribution n’est pas une adresse',
    en: 'indirect CRL, or one whose distribution point is not an address',
  },
} as const satisfies TextTree;
