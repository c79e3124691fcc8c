import * as clients from './bundles/clients.ts';
import * as servers from './bundles/servers.ts';
import type { TextTree } from './sentence.ts';

/** Preparing an installation: the kinds of servers and clients, what is asked, what is found wrong. */
export const deploy = {
  title: { fr: 'Préparer l’installation', en: 'Prepare the installation' },
  lead: {
    fr: 'Choisissez où le GAP sera installé : l’assistant prépare les fichiers dans le bon ordre, la configuration, les commandes et un LISEZ-MOI.',
    en: 'Choose where the GAP will be installed: the assistant prepares the files in the right order, the configuration, the commands and a README.',
  },
  kind: { fr: 'Serveur ou client', en: 'Server or client' },
  roles: {
    server: { fr: 'Le GAP, serveur des TPE', en: 'The GAP, server of the terminals' },
    client: { fr: 'Le GAP, client du PSP', en: 'The GAP, client of the PSP' },
  },
  kinds: { ...servers.kinds, ...clients.kinds },
  proof: {
    'proven-by-test': { fr: 'prouvé par test', en: 'proven by test' },
    'not-proven-here': { fr: 'non prouvé ici', en: 'not proven here' },
    'proven-by-test-explained': {
      fr: 'Un essai de l’assistant établit de vraies connexions avec ce logiciel et ce type de fichiers, et vérifie que les mauvais certificats sont refusés.',
      en: 'A test of the assistant makes real connections with this server and a bundle of this type, and verifies that wrong certificates are refused.',
    },
    'not-proven-here-explained': {
      fr: 'Aucun essai de l’assistant ne fait tourner ce logiciel : c’est un point de départ, à prouver avec les tests de connectivité.',
      en: 'No test of the assistant runs this software: it is a starting point, to be proven with the connectivity tests.',
    },
  },
  fields: {
    pspName: { fr: 'Nom du PSP', en: 'Name of the PSP' },
    port: { fr: 'Port', en: 'Port' },
    applicationPort: { fr: 'Port local de l’application', en: 'Local port of the application' },
    password: { fr: 'Mot de passe des magasins', en: 'Password of the keystores' },
    passwordHint: {
      fr: 'Six caractères au moins, sans accent : Java, Windows et OpenSSL les codent chacun à leur façon. Il n’est écrit dans aucun fichier.',
      en: 'Six characters at least, no accents: Java, Windows and OpenSSL each encode them in their own way. It is written in no file.',
    },
    flavour: { fr: 'Format du PKCS12', en: 'Format of the PKCS12' },
  },
  result: {
    files: { fr: 'Fichiers', en: 'Files' },
    secret: { fr: 'contient la clé privée', en: 'holds the private key' },
    snippet: { fr: 'Configuration', en: 'Configuration' },
    commands: { fr: 'Commandes', en: 'Commands' },
    keepSafe: {
      fr: 'Ce dossier contient la clé privée : copiez-le sur le serveur, installez-le, puis effacez-le de ce poste.',
      en: 'This bundle holds the private key: copy it to the server, install it, then erase it from this machine.',
    },
  },
  warnings: {
    title: { fr: 'À régler avant de commencer', en: 'To be settled first' },
    'simulated-authorities': {
      fr: 'Le dossier n’a pas encore les autorités de l’autre bout : celles de la simulation sont mises à leur place. Bonnes pour répéter, à remplacer avant la qualification.',
      en: 'The dossier does not hold the other end’s authorities yet: those of the simulation stand in for them. Good to rehearse, to be replaced before qualification.',
    },
    'chain-missing': {
      fr: 'L’autorité intermédiaire de « {{name}} » manque : l’autre bout refusera un certificat envoyé seul. Complétez la chaîne à l’étape « Installation ».',
      en: 'The intermediate authority of “{{name}}” is missing: the other end will refuse a certificate sent alone. Complete the chain at the step “Installation”.',
    },
    'root-missing': {
      fr: 'La racine de « {{name}} » manque : la plupart des serveurs refusent ce qui n’y remonte pas. Demandez-la à qui vous a remis cette autorité.',
      en: 'The root of “{{name}}” is missing: most servers refuse what does not go up to it. Ask whoever gave you this authority.',
    },
    'list-missing': {
      fr: 'La CRL de « {{name}} » manque : la révocation des TPE est obligatoire, donc le serveur ne démarrera pas, ou refusera tous les TPE. Importez-la à l’étape « Installation ».',
      en: 'The CRL of “{{name}}” is missing: revocation of terminals is mandatory, so the server will not start, or will refuse every terminal. Import it at the step “Installation”.',
    },
    'list-stale': {
      fr: 'La CRL de « {{name}} » est périmée depuis le {{nextUpdateDate}} : importez la nouvelle avant d’installer.',
      en: 'The CRL of “{{name}}” is stale since {{nextUpdateDate}}: import the new one before you install.',
    },
    'list-delta': {
      fr: {
        one: 'Une CRL delta de « {{name}} », du {{listDate}}, parle d’{{count}} certificat : les serveurs ne lisent pas les deltas et n’en sauront rien avant la prochaine CRL complète.',
        other:
          'Une CRL delta de « {{name}} », du {{listDate}}, parle de {{count}} certificats : les serveurs ne lisent pas les deltas et n’en sauront rien avant la prochaine CRL complète.',
      },
      en: {
        one: 'A delta CRL of “{{name}}”, of {{listDate}}, tells of {{count}} certificate: servers do not read deltas and will know nothing of it before the next complete CRL.',
        other:
          'A delta CRL of “{{name}}”, of {{listDate}}, tells of {{count}} certificates: servers do not read deltas and will know nothing of them before the next complete CRL.',
      },
    },
  },
} as const satisfies TextTree;
