import { timeline, wire } from './exchange.ts';
import * as gapPsp from './scenarios/gap-psp.ts';
import * as tpeGap from './scenarios/tpe-gap.ts';
import { protocol } from './scenarios/protocol.ts';
import type { TextTree } from './sentence.ts';

/** What the live tests say: one sentence per case, what to do, and the lines of the timeline. */
export const scenarios = {
  accepted: {
    'tpe-gap': {
      fr: 'Le TPE et votre GAP se sont présenté leurs certificats et se sont acceptés.',
      en: 'The terminal and your GAP showed their certificates and accepted each other.',
    },
    'gap-psp': {
      fr: 'Votre GAP et le PSP se sont présenté leurs certificats et se sont acceptés.',
      en: 'Your GAP and the PSP showed their certificates and accepted each other.',
    },
  },
  'accepted-other-order': {
    'gap-psp': {
      fr: 'Le PSP simulé a accepté votre certificat SSL_SERVEUR à la place d’ORG_AUTH_CLI. Rien dans l’annexe ne l’écarte : même autorité, dates valables, et il sert aussi aux clients. Ce n’est pourtant pas le bon : un PSP qui regarde le CN attend {{expected}}, lirait {{found}} et refuserait.',
      en: 'The simulated PSP accepted your SSL_SERVEUR certificate in the place of ORG_AUTH_CLI. Nothing in the annex rules it out: same authority, valid dates, and it is good for clients too. Yet it is not the right one: a PSP that looks at the CN expects {{expected}}, would read {{found}} and refuse.',
    },
  },
  refused: {
    'gap-refuses-tpe': {
      fr: 'Votre GAP a refusé le certificat du TPE : {{[why]}}.',
      en: 'Your GAP refused the terminal’s certificate: {{[why]}}.',
    },
    'tpe-refuses-gap': {
      fr: 'Le TPE a refusé le certificat de votre GAP : {{[why]}}.',
      en: 'The terminal refused your GAP’s certificate: {{[why]}}.',
    },
    'gap-refuses-psp': {
      fr: 'Votre GAP a refusé le certificat du PSP : {{[why]}}.',
      en: 'Your GAP refused the PSP’s certificate: {{[why]}}.',
    },
    'psp-refuses-gap': {
      fr: 'Le PSP a refusé le certificat de votre GAP : {{[why]}}.',
      en: 'The PSP refused your GAP’s certificate: {{[why]}}.',
    },
  },
  'refused-without-certificate': {
    'gap-refuses-tpe': {
      fr: 'Votre GAP a refusé le TPE : {{[why]}}.',
      en: 'Your GAP refused the terminal: {{[why]}}.',
    },
    'tpe-refuses-gap': {
      fr: 'Le TPE a refusé votre GAP : {{[why]}}.',
      en: 'The terminal refused your GAP: {{[why]}}.',
    },
    'gap-refuses-psp': {
      fr: 'Votre GAP a refusé le PSP : {{[why]}}.',
      en: 'Your GAP refused the PSP: {{[why]}}.',
    },
    'psp-refuses-gap': {
      fr: 'Le PSP a refusé votre GAP : {{[why]}}.',
      en: 'The PSP refused your GAP: {{[why]}}.',
    },
  },
  'not-reached': {
    'gap-refuses-tpe': {
      fr: 'Non vérifié : votre GAP avait déjà refusé le TPE pour une autre raison ({{[why]}}).',
      en: 'Not verified: your GAP had already refused the terminal for another reason ({{[why]}}).',
    },
    'tpe-refuses-gap': {
      fr: 'Non vérifié : le TPE avait déjà refusé votre GAP ({{[why]}}).',
      en: 'Not verified: the terminal had already refused your GAP ({{[why]}}).',
    },
    'gap-refuses-psp': {
      fr: 'Non vérifié : votre GAP avait déjà refusé le PSP ({{[why]}}).',
      en: 'Not verified: your GAP had already refused the PSP ({{[why]}}).',
    },
    'psp-refuses-gap': {
      fr: 'Non vérifié : le PSP avait déjà refusé votre GAP pour une autre raison ({{[why]}}).',
      en: 'Not verified: the PSP had already refused your GAP for another reason ({{[why]}}).',
    },
  },
  why: {
    'certificate-expired': {
      fr: { one: 'expiré depuis {{count}} jour', other: 'expiré depuis {{count}} jours' },
      en: { one: 'expired {{count}} day ago', other: 'expired {{count}} days ago' },
    },
    'certificate-expired-today': { fr: 'expiré depuis moins d’un jour', en: 'expired less than a day ago' },
    'certificate-not-yet-valid': {
      fr: { one: 'valable dans {{count}} jour seulement', other: 'valable dans {{count}} jours seulement' },
      en: { one: 'only valid in {{count}} day', other: 'only valid in {{count}} days' },
    },
    'certificate-not-yet-valid-today': {
      fr: 'valable dans moins d’un jour seulement',
      en: 'only valid in less than a day',
    },
    'unknown-authority': {
      fr: 'émis par une autorité inconnue, {{issuer}}',
      en: 'issued by an unknown authority, {{issuer}}',
    },
    'incomplete-chain': {
      fr: 'chaîne incomplète, il manque {{issuer}}',
      en: 'incomplete chain, {{issuer}} is missing',
    },
    revoked: { fr: 'révoqué le {{revokedDate}}', en: 'revoked on {{revokedDate}}' },
    'revocation-unavailable': {
      fr: 'état de révocation inconnu, la CRL de {{issuer}} est introuvable',
      en: 'revocation state unknown, the CRL of {{issuer}} cannot be found',
    },
    'crl-stale': {
      fr: {
        one: 'la CRL de {{issuer}} est périmée depuis {{count}} jour',
        other: 'la CRL de {{issuer}} est périmée depuis {{count}} jours',
      },
      en: {
        one: 'the CRL of {{issuer}} went out of date {{count}} day ago',
        other: 'the CRL of {{issuer}} went out of date {{count}} days ago',
      },
    },
    'crl-stale-today': {
      fr: 'la CRL de {{issuer}} est périmée depuis moins d’un jour',
      en: 'the CRL of {{issuer}} went out of date less than a day ago',
    },
    'crl-forged': {
      fr: 'la signature de la CRL de {{issuer}} est fausse',
      en: 'the signature of the CRL of {{issuer}} is wrong',
    },
    'name-mismatch': {
      fr: 'le nom demandé, « {{asked}} », n’est pas celui du certificat, « {{found}} »',
      en: 'the name asked for, “{{asked}}”, is not the certificate’s, “{{found}}”',
    },
  },
  'wrongly-accepted': { 'tpe-gap': tpeGap.wronglyAccepted, 'gap-psp': gapPsp.wronglyAccepted },
  protocol,
  'wrong-key': {
    'auth-cli': {
      fr: 'Votre GAP n’a pas pu appeler le PSP : sa clé privée n’est pas celle du certificat ORG_AUTH_CLI.',
      en: 'Your GAP could not call the PSP: its private key is not that of the ORG_AUTH_CLI certificate.',
    },
    'ssl-serveur': {
      fr: 'Votre GAP n’a pas pu démarrer : sa clé privée n’est pas celle du certificat SSL_SERVEUR.',
      en: 'Your GAP could not start: its private key is not that of the SSL_SERVEUR certificate.',
    },
  },
  'could-not-tell': {
    fr: 'Sans conclusion : l’échange s’est arrêté pendant {{[phase]}} ({{error}}).',
    en: 'Could not tell: the exchange stopped during {{[phase]}} ({{error}}).',
  },
  phases: {
    identity: { fr: 'la lecture de la clé et du certificat', en: 'the reading of key and certificate' },
    dns: { fr: 'la recherche du nom dans le DNS', en: 'the DNS lookup' },
    tcp: { fr: 'la connexion (TCP)', en: 'the connection (TCP)' },
    tls: { fr: 'la négociation TLS', en: 'the TLS handshake' },
    application: { fr: 'l’échange de données', en: 'the exchange of data' },
  },
  crashed: {
    fr: 'Ce scénario s’est interrompu ({{error}}). Les autres ne sont pas touchés.',
    en: 'This scenario broke off ({{error}}). The others are not affected.',
  },
  remedy: {
    'check-presence': {
      fr: 'Faites exiger par votre GAP un certificat client : sans lui, la connexion doit être refusée.',
      en: 'Make your GAP demand a client certificate: without one, it must refuse the connection.',
    },
    'check-parentage': {
      fr: 'Limitez les autorités que votre GAP accepte à celles de l’autre partie, et faites-lui vérifier toute la chaîne.',
      en: 'Restrict the authorities that your GAP accepts to those of the other party, and make it verify the whole chain.',
    },
    'check-dates': {
      fr: 'Faites vérifier par votre GAP les dates de début et de fin de validité, à l’heure juste.',
      en: 'Make your GAP verify the start and end of validity, with its clock right.',
    },
    'check-revocation': {
      fr: 'Faites consulter par votre GAP la CRL de l’autorité, et refuser quand elle manque : pour un certificat client, c’est obligatoire.',
      en: 'Make your GAP consult the authority’s CRL, and refuse when it is missing: for a client certificate this is mandatory.',
    },
    'check-name': {
      fr: 'Faites comparer par votre GAP le nom appelé à ceux que porte le certificat.',
      en: 'Make your GAP compare the name it calls with those that the certificate bears.',
    },
    'check-usage': {
      fr: 'Faites vérifier par votre GAP que le certificat est fait pour cet usage (EKU) : clientAuth pour un client, serverAuth pour un serveur.',
      en: 'Make your GAP verify that the certificate is made for this usage (EKU): clientAuth for a client, serverAuth for a server.',
    },
    'follow-recommendation': {
      fr: 'Réglez TLS sur votre GAP comme l’ANSSI le recommande : TLS 1.3 et 1.2, suites ECDHE avec AES-GCM ou ChaCha20, sans renégociation. La procédure, elle, ne demande rien là-dessus.',
      en: 'Set up TLS on your GAP as ANSSI recommends: TLS 1.3 and 1.2, ECDHE suites with AES-GCM or ChaCha20, no renegotiation. The procedure itself asks for nothing here.',
    },
    'check-optional': {
      fr: 'L’annexe laisse cette vérification au choix. Consulter la CRL dans votre GAP écarterait ce cas.',
      en: 'The annex leaves this verification optional. Consulting the CRL in your GAP would rule this case out.',
    },
    'peer-too-trusting': {
      fr: 'Votre GAP n’est pas en cause : c’est l’autre partie qui n’a pas fait cette vérification. Signalez-le-lui.',
      en: 'Your GAP is not at fault: the other party did not make this verification. Let them know.',
    },
    'peer-refused': {
      fr: 'Vérifiez les autorités installées sur votre GAP : IngeTrust pour les TPE, Geotrust pour le PSP.',
      en: 'Verify the authorities installed on your GAP: IngeTrust for the terminals, Geotrust for the PSP.',
    },
    'other-reason': {
      fr: 'Un refus était attendu, mais pour : {{reasons[expected]}}. Corrigez la cause du refus, puis relancez.',
      en: 'A refusal was expected, but for: {{reasons[expected]}}. Fix what caused this one, then run the test again.',
    },
    'repair-nominal': {
      fr: 'Corrigez d’abord ce refus, que le scénario nominal explique, puis relancez.',
      en: 'First fix this refusal, which the nominal scenario explains, then run the test again.',
    },
    'repair-dates': {
      fr: 'Commandez un certificat à jour, puis importez-le à l’étape Installation.',
      en: 'Order an up-to-date certificate, then import it in the Installation step.',
    },
    'repair-revoked': {
      fr: 'Une révocation est définitive : créez une clé et une demande neuves, recommandez le certificat et importez-le à l’étape Installation.',
      en: 'A revocation is definitive: make a new key and request, order the certificate again and import it in the Installation step.',
    },
    'repair-name': {
      fr: 'Corrigez le FQDN saisi dans le TPE pour qu’il soit identique au CN du certificat. Si c’est le CN qui est faux, révoquez et recommandez.',
      en: 'Correct the FQDN set in the terminal so that it is identical to the certificate’s CN. If the CN is wrong, revoke and order again.',
    },
    'repair-usage': {
      fr: 'Recommandez le certificat avec l’offre et l’usage donnés à l’étape Commande.',
      en: 'Order the certificate again with the offer and usage given in the Order step.',
    },
    'repair-missing': {
      fr: 'Importez à l’étape Installation le certificat et la clé que votre GAP doit présenter.',
      en: 'Import, in the Installation step, the certificate and key that your GAP must show.',
    },
    'repair-chain': {
      fr: 'Importez à l’étape Installation l’autorité intermédiaire et la racine qui vont avec ce certificat (TEST ou production).',
      en: 'Import, in the Installation step, the intermediate authority and the root that belong to this certificate (TEST or production).',
    },
    'repair-key': {
      fr: 'Importez la clé privée de ce certificat, ou recommandez-le avec une demande de ce dossier.',
      en: 'Import the private key of this certificate, or order it again with a request of this dossier.',
    },
    'fetch-list': {
      fr: 'Téléchargez {{file}} depuis {{address}}, déposez-le à l’étape Installation, puis relancez.',
      en: 'Download {{file}} from {{address}}, drop it in the Installation step, then run the test again.',
    },
    'ask-for-list': {
      fr: 'Demandez à {{issuer}} sa CRL, déposez-la à l’étape Installation, puis relancez.',
      en: 'Ask {{issuer}} for its CRL, drop it in the Installation step, then run the test again.',
    },
    'try-again': {
      fr: 'Relancez le test. S’il s’arrête au même point, regardez le déroulé de l’échange ci-dessous.',
      en: 'Run the test again. If it stops at the same point, look at the exchange below.',
    },
    'report-crash': {
      fr: 'Relancez le test. Si cela se répète, joignez le journal du dossier à votre demande d’aide.',
      en: 'Run the test again. If it happens again, send the dossier’s journal with your request for help.',
    },
    'report-crash-reference': {
      fr: 'Relancez le test. Si cela se répète, signalez-le : le détail est dans le journal de l’assistant (bugs.jsonl), sous la référence {{reference}}.',
      en: 'Run the test again. If it happens again, report it: the details are in the wizard’s log (bugs.jsonl), under reference {{reference}}.',
    },
  },
  wire,
  timeline,
} as const satisfies TextTree;
