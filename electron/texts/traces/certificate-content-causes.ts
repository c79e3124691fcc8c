import type { TextTree } from '../sentence.ts';

/** Causes that lie in what a certificate holds, or in its absence. */
export const certificateContentCauses = {
  'client-certificate-missing': {
    title: { fr: 'Certificat client absent', en: 'No client certificate' },
    'this-end': {
      why: {
        fr: 'Le TPE s’est connecté sans présenter de certificat. La procédure veut que chacun présente le sien.',
        en: 'The terminal connected without showing a certificate. The procedure wants each end to show its own.',
      },
      remedy: {
        fr: 'Vérifiez que la GAP annonce bien l’autorité d’IngeTrust parmi celles qu’elle accepte : un client n’envoie rien s’il n’en a pas de cette autorité. Une sonde ou un navigateur laisse la même trace.',
        en: 'Check that the GAP names IngeTrust’s authority among those it accepts: a client sends nothing if it has none of that authority. A probe or a browser leaves the same trace.',
      },
    },
    'other-end': {
      why: {
        fr: 'Le PSP attend votre certificat ORG_AUTH_CLI et n’a rien reçu. Java et Windows n’envoient rien quand leur certificat ne descend d’aucune des autorités que le serveur annonce.',
        en: 'The PSP expects your ORG_AUTH_CLI certificate and received none. Java and Windows send nothing when their certificate descends from none of the authorities that the server names.',
      },
      remedy: {
        fr: 'Chargez dans le client le certificat ORG_AUTH_CLI, sa clé et l’intermédiaire qui l’a signé. Si c’est fait, comparez son autorité à celles que le serveur dit accepter.',
        en: 'Load into the client the ORG_AUTH_CLI certificate, its key and the intermediate that signed it. If that is done, compare its authority with those the server says it accepts.',
      },
    },
    unknown: {
      why: {
        fr: 'Le serveur exige un certificat client et n’en a pas reçu.',
        en: 'The server demands a client certificate and received none.',
      },
      remedy: {
        fr: 'Chargez dans le client son certificat, sa clé et sa chaîne ; côté serveur, vérifiez les autorités qu’il annonce.',
        en: 'Load into the client its certificate, its key and its chain; on the server, check the authorities that it names.',
      },
    },
  },
  'wrong-usage': {
    title: { fr: 'Certificat d’un autre usage', en: 'Certificate for another usage' },
    'this-end': {
      why: {
        fr: 'Le certificat reçu n’est pas fait pour ce rôle : un certificat de client présenté par un serveur, ou l’inverse.',
        en: 'The certificate received is not made for this role: a client certificate shown by a server, or the reverse.',
      },
      remedy: {
        fr: 'Vérifiez l’adresse appelée, puis signalez à l’autre bout le certificat qu’il présente.',
        en: 'Check the address called, then tell the other end which certificate it shows.',
      },
    },
    'other-end': {
      why: {
        fr: 'Votre certificat n’est pas fait pour ce rôle : ORG_AUTH_CLI et SSL_SERVEUR ont sans doute été intervertis.',
        en: 'Your certificate is not made for this role: ORG_AUTH_CLI and SSL_SERVEUR were probably swapped.',
      },
      remedy: {
        fr: 'Installez SSL_SERVEUR sur le serveur, face aux TPE, et ORG_AUTH_CLI dans le client, face au PSP.',
        en: 'Install SSL_SERVEUR on the server, facing the terminals, and ORG_AUTH_CLI in the client, facing the PSP.',
      },
    },
  },
  'wrong-key': {
    title: { fr: 'La clé n’est pas celle du certificat', en: 'The key is not the certificate’s' },
    'this-end': {
      why: {
        fr: 'La signature de l’échange ne correspond pas au certificat présenté : l’autre bout n’a pas la bonne clé, ou les données ont été altérées.',
        en: 'The signature of the exchange does not fit the certificate shown: the other end has not the right key, or the data were altered.',
      },
      remedy: {
        fr: 'Signalez-le à l’autre bout : son certificat et sa clé ne vont pas ensemble.',
        en: 'Tell the other end: its certificate and its key do not go together.',
      },
    },
    'other-end': {
      why: {
        fr: 'L’autre bout n’a pas pu vérifier une signature : votre clé n’est pas celle du certificat, ou le certificat (ou sa liste de révocation) est abîmé.',
        en: 'The other end could not verify a signature: your key is not the certificate’s, or the certificate (or its revocation list) is damaged.',
      },
      remedy: {
        fr: 'Réinstallez ensemble le certificat et sa clé, depuis les fichiers préparés par l’assistant.',
        en: 'Install the certificate and its key again, together, from the files the assistant prepared.',
      },
    },
  },
  'signature-invalid': {
    title: { fr: 'Signature du certificat fausse', en: 'Certificate’s signature is wrong' },
    'this-end': {
      why: {
        fr: 'La signature du certificat reçu ne se vérifie pas avec son autorité : fichier abîmé, ou autorité homonyme installée sur la GAP.',
        en: 'The signature of the certificate received does not verify with its authority: a damaged file, or an authority of the same name installed on the GAP.',
      },
      remedy: {
        fr: 'Vérifiez l’empreinte de l’autorité installée, puis demandez à l’autre bout de réinstaller son certificat.',
        en: 'Check the fingerprint of the installed authority, then ask the other end to install its certificate again.',
      },
    },
  },
  'authority-invalid': {
    title: { fr: 'La chaîne n’est pas recevable', en: 'The chain is not acceptable' },
    'this-end': {
      why: {
        fr: 'Un certificat de la chaîne n’a pas le droit d’en signer d’autres, la chaîne est trop longue, ou une extension critique n’est pas comprise.',
        en: 'A certificate of the chain may not sign others, the chain is too long, or a critical extension is not understood.',
      },
      remedy: {
        fr: 'Vérifiez que les autorités installées sont bien celles d’IngeTrust ou de Geotrust, et la profondeur de chaîne que la GAP accepte.',
        en: 'Check that the installed authorities are those of IngeTrust or Geotrust, and the depth of chain that the GAP accepts.',
      },
    },
  },
  'weak-algorithm': {
    title: { fr: 'Clé ou algorithme trop faible', en: 'Key or algorithm too weak' },
    'this-end': {
      why: {
        fr: 'Une clé trop courte ou une signature SHA-1 est refusée par la politique de votre programme.',
        en: 'Your program’s policy refuses a key that is too short or a SHA-1 signature.',
      },
      remedy: {
        fr: 'Regardez lequel est faible : le vôtre se recommande (RSA de 2048 bits au moins, SHA-256) ; celui d’en face est à signaler. N’abaissez pas la politique de sécurité.',
        en: 'See which one is weak: yours can be ordered again (RSA of 2048 bits at least, SHA-256); the other’s is to be reported. Do not lower the security policy.',
      },
    },
  },
  'certificate-refused': {
    title: { fr: 'Certificat refusé, sans dire pourquoi', en: 'Certificate refused, without saying why' },
    'this-end': {
      why: {
        fr: 'Votre programme a refusé le certificat reçu ; cette ligne ne dit pas pour quelle raison.',
        en: 'Your program refused the certificate received; this line does not say for what reason.',
      },
      remedy: {
        fr: 'Collez les lignes qui l’entourent : la raison est souvent juste avant, ou au bout des « Caused by ».',
        en: 'Paste the lines around it: the reason is often just before, or at the end of the “Caused by”.',
      },
    },
    'other-end': {
      why: {
        fr: 'L’autre bout a refusé votre certificat sans dire pourquoi : c’est ainsi que Java et Apache disent presque tout.',
        en: 'The other end refused your certificate without saying why: that is how Java and Apache say nearly everything.',
      },
      remedy: {
        fr: 'Vérifiez dans l’ordre la chaîne envoyée, les dates, l’usage et la révocation de votre certificat, et demandez son journal à l’autre bout.',
        en: 'Check in turn the chain that is sent, the dates, the usage and the revocation of your certificate, and ask the other end for its log.',
      },
    },
    unknown: {
      why: {
        fr: 'Windows n’a pas pu traiter le certificat : révocation impossible à vérifier, autorité inconnue ou usage refusé.',
        en: 'Windows could not process the certificate: revocation that cannot be checked, unknown authority or refused usage.',
      },
      remedy: {
        fr: 'Ouvrez le journal Système de Windows, source Schannel, à la même heure : la raison y est souvent.',
        en: 'Open Windows’ System log, source Schannel, at the same time: the reason is often there.',
      },
    },
  },
} as const satisfies TextTree;
