import type { TextTree } from '../sentence.ts';

export const doctor = {
  title: { fr: 'Examiner un PKCS12', en: 'Examine a PKCS12' },
  lead: {
    fr: 'Un fichier .p12 ou .pfx qui ne s’ouvre pas quelque part : voyez pourquoi, sans son mot de passe, et réécrivez-le.',
    en: 'A .p12 or .pfx file that does not open somewhere: see why, without its password, and write it anew.',
  },
  open: { fr: 'Choisir un fichier à examiner', en: 'Choose a file to examine' },
  drop: { fr: 'Déposez un fichier PKCS12', en: 'Drop a PKCS12 file' },
  dropHint: {
    fr: 'Un .p12 ou un .pfx. Il est lu ici et n’est pas ajouté au dossier.',
    en: 'A .p12 or a .pfx. It is read here and is not added to the dossier.',
  },
  examined: { fr: '{{name}} examiné.', en: '{{name}} examined.' },
  friendlyName: { fr: 'nommé « {{friendly}} »', en: 'named “{{friendly}}”' },
  keys: {
    fr: { one: '{{count}} clé privée', other: '{{count}} clés privées' },
    en: { one: '{{count}} private key', other: '{{count}} private keys' },
  },
  certificates: {
    fr: { one: '{{count}} certificat', other: '{{count}} certificats' },
    en: { one: '{{count}} certificate', other: '{{count}} certificates' },
  },
  certificatesHidden: {
    fr: 'certificats chiffrés, invisibles sans le mot de passe',
    en: 'certificates encrypted, not to be seen without the password',
  },
  partsTitle: { fr: 'De quoi il est fait', en: 'What it is made of' },
  columns: {
    part: { fr: 'Partie', en: 'Part' },
    cipher: { fr: 'Procédé', en: 'Algorithm' },
    derivation: { fr: 'Dérivation', en: 'Derivation' },
    iterations: { fr: 'Itérations', en: 'Iterations' },
  },
  parts: {
    closedSafe: { fr: 'Contenu chiffré', en: 'Encrypted contents' },
    clearSafe: { fr: 'Contenu en clair', en: 'Contents in clear' },
    key: {
      fr: { one: 'Clé privée en clair', other: '{{count}} clés privées en clair' },
      en: { one: 'Private key in clear', other: '{{count}} private keys in clear' },
    },
    'shrouded-key': {
      fr: { one: 'Clé privée chiffrée', other: '{{count}} clés privées chiffrées' },
      en: { one: 'Encrypted private key', other: '{{count}} encrypted private keys' },
    },
    certificate: {
      fr: { one: 'Certificat', other: '{{count}} certificats' },
      en: { one: 'Certificate', other: '{{count}} certificates' },
    },
    crl: { fr: { one: 'CRL', other: '{{count}} CRL' }, en: { one: 'CRL', other: '{{count}} CRLs' } },
    secret: {
      fr: { one: 'Secret', other: '{{count}} secrets' },
      en: { one: 'Secret', other: '{{count}} secrets' },
    },
    safe: {
      fr: { one: 'Contenu', other: '{{count}} contenus' },
      en: { one: 'Contents', other: '{{count}} contents' },
    },
    other: {
      fr: { one: 'Autre élément', other: '{{count}} autres éléments' },
      en: { one: 'Other item', other: '{{count}} other items' },
    },
    mac: { fr: 'Sceau (MAC)', en: 'Seal (MAC)' },
    noMac: { fr: 'Sans sceau (MAC)', en: 'No seal (MAC)' },
    signature: { fr: 'Scellé par une signature', en: 'Sealed by a signature' },
  },
  none: { fr: 'aucun', en: 'none' },
  readersTitle: { fr: 'Qui l’ouvre', en: 'Who opens it' },
  readers: {
    openssl1: { fr: 'OpenSSL 1.1.1', en: 'OpenSSL 1.1.1' },
    openssl3: { fr: 'OpenSSL 3', en: 'OpenSSL 3' },
    java8: { fr: 'Java 8', en: 'Java 8' },
    java17: { fr: 'Java 17', en: 'Java 17' },
    windows2016: { fr: 'Windows Server 2016', en: 'Windows Server 2016' },
    windows2019: { fr: 'Windows Server 2019', en: 'Windows Server 2019' },
    electron: { fr: 'Electron', en: 'Electron' },
    node: { fr: 'Node.js 20 et suivants', en: 'Node.js 20 and later' },
  },
  openings: {
    opens: { fr: 'l’ouvre', en: 'opens it' },
    needsLegacy: { fr: 'avec une option', en: 'with an option' },
    no: { fr: 'ne l’ouvre pas', en: 'does not open it' },
    unknown: { fr: 'selon la version', en: 'depends on the version' },
  },
  explained: {
    needsLegacy: {
      fr: 'L’option des anciens procédés : « -legacy » pour openssl, « --openssl-legacy-provider » pour Node.js.',
      en: 'The option for old algorithms: “-legacy” for openssl, “--openssl-legacy-provider” for Node.js.',
    },
    unknown: {
      fr: 'Selon la version : seules les plus récentes l’ouvrent, ou le cas n’a pas été essayé.',
      en: 'Depends on the version: only the latest open it, or the case was not tried.',
    },
  },
  rewrite: {
    title: { fr: 'Le réécrire', en: 'Write it anew' },
    explained: {
      fr: 'Mêmes clés et certificats, autre protection. Le fichier examiné n’est pas modifié.',
      en: 'Same keys and certificates, other protection. The file examined is not changed.',
    },
    modern: { fr: 'Réécrire en moderne', en: 'Rewrite as modern' },
    legacy: { fr: 'Réécrire en hérité', en: 'Rewrite as legacy' },
    password: { fr: 'Mot de passe actuel du fichier', en: 'Present password of the file' },
    passwordHint: {
      fr: 'Laissez vide s’il n’en a pas. Il n’est ni gardé ni journalisé.',
      en: 'Leave it empty if there is none. It is neither kept nor logged.',
    },
    newPassword: { fr: 'Nouveau mot de passe', en: 'New password' },
    newPasswordHint: {
      fr: 'Quatre caractères au moins, sans accent.',
      en: 'Four characters at least, no accents.',
    },
    problems: {
      short: { fr: 'Quatre caractères au moins.', en: 'Four characters at least.' },
      ascii: {
        fr: 'Sans accent : Java, Windows et OpenSSL les codent chacun à leur façon.',
        en: 'No accents: Java, Windows and OpenSSL each encode them in their own way.',
      },
    },
    done: { fr: 'Nouveau fichier écrit.', en: 'New file written.' },
    path: { fr: 'emplacement du nouveau fichier', en: 'place of the new file' },
  },
} as const satisfies TextTree;
