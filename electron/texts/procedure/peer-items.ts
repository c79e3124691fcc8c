import type { TextTree } from '../sentence.ts';

/** Things to be done once the certificates are ordered: authorities, tests, the terminal’s name. */
export const peerItems = {
  'igc-sante-chain': {
    title: { fr: 'Ajouter les autorités IGC-Santé de TEST', en: 'Add the IGC-Santé TEST authorities' },
    fix: {
      fr: 'Remplacer l’autorité de production par celle de TEST',
      en: 'Replace the production authority by the TEST one',
    },
    todo: {
      fr: 'Téléchargez dès maintenant l’autorité intermédiaire et la racine de TEST, puis déposez-les ici.',
      en: 'Download the TEST intermediate and root now, then drop them here.',
    },
    ready: { fr: 'Intermédiaire et racine de TEST en place.', en: 'TEST intermediate and root in place.' },
    incomplete: {
      fr: 'Il manque une autorité au-dessus de votre certificat. Téléchargez-la, puis déposez-la ici.',
      en: 'An authority above your certificate is missing. Download it, then drop it here.',
    },
    productionOnly: {
      fr: 'Vous avez l’autorité de production, celle du lien de la procédure. Votre certificat de test demande ACI-EL-ORG-TEST.cer.',
      en: 'You have the production authority, the one the procedure links to. Your test certificate needs ACI-EL-ORG-TEST.cer.',
    },
    done: { fr: 'Les chaînes remontent jusqu’à la racine.', en: 'The chains lead up to the root.' },
  },
  'ingetrust-authorities': {
    title: { fr: 'Importer les autorités IngeTrust', en: 'Import the IngeTrust authorities' },
    awaited: {
      fr: 'Demandées le {{askedDate}}. Déposez ici les fichiers reçus ; la répétition s’en passe.',
      en: 'Asked for on {{askedDate}}. Drop the files here when they come; the rehearsal does without.',
    },
    done: {
      fr: { one: 'Une autorité en place.', other: '{{count}} autorités en place.' },
      en: { one: 'One authority in place.', other: '{{count}} authorities in place.' },
    },
  },
  'geotrust-authorities': {
    title: { fr: 'Importer les autorités Geotrust du PSP', en: 'Import the PSP’s Geotrust authorities' },
    awaited: {
      fr: 'Demandées le {{askedDate}}. Déposez ici les fichiers reçus ; la répétition s’en passe.',
      en: 'Asked for on {{askedDate}}. Drop the files here when they come; the rehearsal does without.',
    },
    done: {
      fr: { one: 'Une autorité en place.', other: '{{count}} autorités en place.' },
      en: { one: 'One authority in place.', other: '{{count}} authorities in place.' },
    },
  },
  rehearsal: {
    title: { fr: 'Lancer la répétition des échanges TLS', en: 'Run the rehearsal of the TLS exchanges' },
    fix: { fr: 'Corriger ce que la répétition a révélé', en: 'Correct what the rehearsal revealed' },
    noCertificates: {
      fr: 'Commencez par émettre des certificats d’entraînement, ici même : un clic suffit.',
      en: 'Begin by issuing practice certificates, right here: one click.',
    },
    keyMissing: {
      fr: 'La clé privée d’un des deux certificats manque : importez-la, ou émettez un certificat d’entraînement.',
      en: 'The private key of one of the two certificates is missing: import it, or issue a practice certificate.',
    },
    todo: {
      fr: 'Un clic : l’assistant joue le TPE et le PSP face à vos certificats.',
      en: 'One click: the wizard plays terminal and PSP against your certificates.',
    },
    outdated: {
      fr: 'Les certificats ont changé depuis le test du {{runDate}}. Relancez-le.',
      en: 'The certificates have changed since the test of {{runDate}}. Run it again.',
    },
    cancelled: {
      fr: 'Le test du {{runDate}} a été interrompu. Relancez-le.',
      en: 'The test of {{runDate}} was interrupted. Run it again.',
    },
    couldNotTell: {
      fr: '{{pass}} scénarios réussis sur {{total}} le {{runDate}} ; d’autres n’ont pas pu conclure. Voyez lesquels, puis relancez.',
      en: '{{pass}} scenarios of {{total}} passed on {{runDate}}; others could not tell. See which, then run again.',
    },
    notAsExpected: {
      fr: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}. Ouvrez ceux qui échouent : chacun dit qui a refusé qui, et pourquoi.',
      en: '{{pass}} scenarios of {{total}} passed on {{runDate}}. Open those that fail: each says who refused whom, and why.',
    },
    done: {
      fr: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}.',
      en: '{{pass}} scenarios of {{total}} passed on {{runDate}}.',
    },
  },
  proof: {
    title: {
      fr: 'Rejouer les tests avec les certificats délivrés',
      en: 'Run the tests again with the delivered certificates',
    },
    todo: {
      fr: 'Les certificats de l’IGC-Santé sont là : relancez les mêmes tests avec eux.',
      en: 'The IGC-Santé certificates are there: run the same tests with them.',
    },
    done: {
      fr: 'Prouvé avec les certificats délivrés : {{pass}} scénarios sur {{total}}, le {{runDate}}.',
      en: 'Proven with the delivered certificates: {{pass}} scenarios of {{total}}, on {{runDate}}.',
    },
  },
  'gap-server-qualified': {
    title: { fr: 'Qualifier votre GAP face aux TPE', en: 'Qualify your GAP with the terminals' },
    fix: {
      fr: 'Corriger ce que les terminaux hostiles ont révélé',
      en: 'Mend what the hostile terminals revealed',
    },
    todo: {
      fr: 'L’assistant joue des terminaux en règle et hostiles face à votre logiciel : cible « Mon GAP, côté serveur ».',
      en: 'The wizard plays right and hostile terminals against your software: target “My GAP, as server”.',
    },
    couldNotTell: {
      fr: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}, sans conclusion pour d’autres. Voyez lesquels, puis relancez.',
      en: '{{pass}} scenarios of {{total}} passed on {{runDate}}; others could not tell. See which ones, then run it again.',
    },
    notAsExpected: {
      fr: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}. Ouvrez ceux qui échouent : chacun dit quoi corriger dans votre GAP.',
      en: '{{pass}} scenarios of {{total}} passed on {{runDate}}. Open those that fail: each says what to mend in your GAP.',
    },
    done: {
      fr: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}.',
      en: '{{pass}} scenarios of {{total}} passed on {{runDate}}.',
    },
  },
  'gap-client-qualified': {
    title: { fr: 'Qualifier votre GAP face au PSP', en: 'Qualify your GAP with the PSP' },
    fix: { fr: 'Corriger ce que les PSP hostiles ont révélé', en: 'Mend what the hostile PSPs revealed' },
    todo: {
      fr: 'L’assistant attend les appels de votre logiciel, en PSP en règle puis hostile : cible « Mon GAP, côté client ».',
      en: 'The wizard waits for your software’s calls, as a right PSP and then as hostile ones: target “My GAP, as client”.',
    },
    couldNotTell: {
      fr: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}, sans conclusion pour d’autres. Voyez lesquels, puis relancez.',
      en: '{{pass}} scenarios of {{total}} passed on {{runDate}}; others could not tell. See which ones, then run it again.',
    },
    notAsExpected: {
      fr: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}. Ouvrez ceux qui échouent : chacun dit quoi corriger dans votre GAP.',
      en: '{{pass}} scenarios of {{total}} passed on {{runDate}}. Open those that fail: each says what to mend in your GAP.',
    },
    done: {
      fr: '{{pass}} scénarios réussis sur {{total}} le {{runDate}}.',
      en: '{{pass}} scenarios of {{total}} passed on {{runDate}}.',
    },
  },
  'tpe-fqdn-entered': {
    title: { fr: 'Régler le FQDN dans le TPE', en: 'Set the FQDN in the terminal' },
    todo: {
      fr: 'Saisissez-le dans le TPE, lettre pour lettre comme dans le certificat, puis notez la date.',
      en: 'Type it into the terminal, letter for letter as in the certificate, then note the date.',
    },
    done: { fr: 'Réglé le {{sinceDate}}.', en: 'Set on {{sinceDate}}.' },
  },
} as const satisfies TextTree;
