import { certificateContentCauses } from './certificate-content-causes.ts';
import type { TextTree } from '../sentence.ts';

/** What is said of a certificate. */
export const certificateCauses = {
  'unknown-authority': {
    title: { fr: 'Autorité inconnue', en: 'Unknown authority' },
    'this-end': {
      why: {
        fr: 'Le certificat reçu ne descend d’aucune autorité installée sur la GAP, ou l’intermédiaire qui y mène n’a pas été envoyé.',
        en: 'The certificate received descends from no authority installed on the GAP, or the intermediate that leads there was not sent.',
      },
      remedy: {
        fr: 'Installez sur la GAP l’autorité qui l’a délivré (IngeTrust pour un TPE, Geotrust pour le PSP), racine et intermédiaire, dans le magasin que votre programme lit vraiment.',
        en: 'Install on the GAP the authority that issued it (IngeTrust for a terminal, Geotrust for the PSP), root and intermediate, in the store that your program really reads.',
      },
    },
    'other-end': {
      why: {
        fr: 'L’autre bout ne remonte pas de votre certificat jusqu’à une autorité qu’il connaît : le plus souvent, l’intermédiaire n’est pas envoyé, ou c’est celui de PRODUCTION avec un certificat de TEST.',
        en: 'The other end finds no way from your certificate to an authority that it knows: most often the intermediate is not sent, or it is the PRODUCTION one with a TEST certificate.',
      },
      remedy: {
        fr: 'Faites envoyer à la GAP son certificat suivi de l’intermédiaire qui l’a signé (TEST pour un certificat de TEST). Si c’est un certificat d’entraînement, l’autre bout doit connaître l’autorité de simulation.',
        en: 'Have the GAP send its certificate followed by the intermediate that signed it (TEST for a TEST certificate). If it is a practice certificate, the other end must know the simulation’s authority.',
      },
    },
    unknown: {
      why: {
        fr: 'Le serveur ne reconnaît pas l’autorité du certificat client, ou il lui manque l’intermédiaire.',
        en: 'The server does not know the authority of the client certificate, or lacks the intermediate.',
      },
      remedy: {
        fr: 'Côté serveur, installez l’autorité dans le magasin des racines de la machine ; côté client, envoyez l’intermédiaire avec le certificat.',
        en: 'On the server, install the authority in the machine’s root store; on the client, send the intermediate with the certificate.',
      },
    },
  },
  'self-signed': {
    title: { fr: 'Certificat autosigné', en: 'Self-signed certificate' },
    'this-end': {
      why: {
        fr: 'Le certificat reçu s’est signé lui-même : aucune autorité ne répond de lui. Ce n’est ni un certificat d’IngeTrust ni un certificat de Geotrust.',
        en: 'The certificate received signed itself: no authority answers for it. It is neither IngeTrust’s nor Geotrust’s.',
      },
      remedy: {
        fr: 'Vérifiez l’adresse et le port appelés, puis qu’aucun équipement (proxy, antivirus) ne remplace les certificats au passage. N’ajoutez pas ce certificat aux autorités.',
        en: 'Check the address and port that were called, and that nothing on the way (proxy, antivirus) replaces certificates. Do not add this certificate to the authorities.',
      },
    },
  },
  'incomplete-chain': {
    title: { fr: 'Chaîne incomplète', en: 'Incomplete chain' },
    'this-end': {
      why: {
        fr: 'L’autre bout n’a envoyé que son certificat, et la GAP ne possède pas l’autorité qui l’a signé : soit l’intermédiaire manque, soit l’autorité est inconnue.',
        en: 'The other end sent its certificate alone, and the GAP does not have the authority that signed it: either the intermediate is missing, or the authority is unknown.',
      },
      remedy: {
        fr: 'Installez sur la GAP l’intermédiaire et la racine (IngeTrust pour un TPE, Geotrust pour le PSP), et demandez à l’autre bout d’envoyer sa chaîne.',
        en: 'Install the intermediate and the root on the GAP (IngeTrust for a terminal, Geotrust for the PSP), and ask the other end to send its chain.',
      },
    },
    unknown: {
      why: {
        fr: 'Votre machine ne retrouve pas l’autorité intermédiaire de son propre certificat : elle ne pourra pas l’envoyer.',
        en: 'Your machine does not find the intermediate authority of its own certificate: it will not be able to send it.',
      },
      remedy: {
        fr: 'Installez l’intermédiaire de l’IGC-Santé dans le magasin des autorités intermédiaires de la machine, puis redémarrez le service.',
        en: 'Install IGC-Santé’s intermediate in the machine’s store of intermediate authorities, then restart the service.',
      },
    },
  },
  expired: {
    title: { fr: 'Certificat expiré', en: 'Certificate expired' },
    'this-end': {
      why: {
        fr: 'La date du jour est après la fin de validité du certificat reçu. Refuser est ce que demande la procédure.',
        en: 'Today is after the end of validity of the certificate received. Refusing it is what the procedure asks.',
      },
      remedy: {
        fr: 'Vérifiez l’horloge de la GAP. Si elle est juste, c’est à l’autre bout de remplacer son certificat : signalez-le à celui qui gère le TPE, ou au PSP.',
        en: 'Check the GAP’s clock. If it is right, the other end must replace its certificate: tell whoever runs the terminal, or the PSP.',
      },
    },
    'other-end': {
      why: {
        fr: 'L’autre bout juge que votre certificat n’est plus valable. OpenSSL le dit aussi quand sa liste de révocation est périmée.',
        en: 'The other end finds your certificate no longer valid. OpenSSL says so too when its revocation list is out of date.',
      },
      remedy: {
        fr: 'Regardez l’échéance de votre certificat. S’il est expiré, renouvelez-le et installez le nouveau ; sinon, l’horloge ou la liste de révocation de l’autre bout est en cause.',
        en: 'Look at your certificate’s expiry. If it has expired, renew it and install the new one; otherwise the other end’s clock or revocation list is at fault.',
      },
    },
    unknown: {
      why: {
        fr: 'Le serveur juge que le certificat client est hors de ses dates.',
        en: 'The server finds the client certificate outside its dates.',
      },
      remedy: {
        fr: 'Comparez les dates du certificat client à l’horloge du serveur, et renouvelez le certificat s’il est expiré.',
        en: 'Compare the client certificate’s dates with the server’s clock, and renew the certificate if it has expired.',
      },
    },
  },
  'not-yet-valid': {
    title: { fr: 'Certificat pas encore valable', en: 'Certificate not yet valid' },
    'this-end': {
      why: {
        fr: 'La date du jour est avant le début de validité du certificat reçu : le plus souvent, une horloge est en retard.',
        en: 'Today is before the start of validity of the certificate received: most often a clock is slow.',
      },
      remedy: {
        fr: 'Mettez à l’heure la machine de la GAP (NTP). Si elle est juste, prévenez l’autre bout.',
        en: 'Set the clock of the GAP’s machine (NTP). If it is right, tell the other end.',
      },
    },
  },
  'name-mismatch': {
    title: { fr: 'Le nom ne correspond pas', en: 'The name does not match' },
    'this-end': {
      why: {
        fr: 'Le certificat du PSP ne porte pas le nom que votre GAP a appelé.',
        en: 'The PSP’s certificate does not bear the name that your GAP called.',
      },
      remedy: {
        fr: 'Appelez le PSP par le nom que porte son certificat, pas par une adresse IP ni un alias, et vérifiez qu’aucun proxy ne répond à sa place. Ne désactivez pas la vérification du nom.',
        en: 'Call the PSP by the name its certificate bears, not by an IP address or an alias, and check that no proxy answers in its place. Do not turn name checking off.',
      },
    },
  },
  'alternative-name-missing': {
    title: { fr: 'Certificat sans nom reconnu', en: 'Certificate without a recognised name' },
    'this-end': {
      why: {
        fr: 'Le certificat du PSP ne porte son nom que dans l’ancien champ (CN), ou n’en porte aucun : les programmes récents ne lisent que les noms alternatifs (SAN).',
        en: 'The PSP’s certificate bears its name in the old field (CN) only, or none at all: recent programs read alternative names (SAN) only.',
      },
      remedy: {
        fr: 'C’est au PSP de faire refaire son certificat avec son nom parmi les noms alternatifs ; l’appeler par un autre nom n’y change rien.',
        en: 'The PSP must have its certificate made again with its name among the alternative names; calling it by another name changes nothing.',
      },
    },
  },
  revoked: {
    title: { fr: 'Certificat révoqué', en: 'Certificate revoked' },
    'this-end': {
      why: {
        fr: 'Le certificat reçu figure dans la liste de révocation de son autorité. Pour un TPE, refuser est obligatoire : votre GAP fait ce qu’il faut.',
        en: 'The certificate received is in its authority’s revocation list. For a terminal, refusing it is mandatory: your GAP does what it must.',
      },
      remedy: {
        fr: 'Rien à corriger sur la GAP : l’autre bout doit obtenir un nouveau certificat.',
        en: 'Nothing to mend on the GAP: the other end must obtain a new certificate.',
      },
    },
    'other-end': {
      why: {
        fr: 'Votre certificat est révoqué pour l’autre bout. Le PSP a l’obligation de le vérifier ; une révocation est définitive.',
        en: 'Your certificate is revoked for the other end. The PSP is obliged to check it; a revocation is definitive.',
      },
      remedy: {
        fr: 'Vérifiez quel certificat la GAP présente : après un renouvellement, c’est souvent l’ancien. Sinon, recommandez un certificat.',
        en: 'Check which certificate the GAP shows: after a renewal it is often the old one. Otherwise, order a certificate again.',
      },
    },
    unknown: {
      why: {
        fr: 'Le serveur tient le certificat client pour révoqué, ou n’a pas pu joindre sa liste de révocation.',
        en: 'The server holds the client certificate to be revoked, or could not reach its revocation list.',
      },
      remedy: {
        fr: 'Vérifiez que la machine accède à la liste de révocation de l’autorité, puis l’état du certificat lui-même.',
        en: 'Check that the machine reaches the authority’s revocation list, then the state of the certificate itself.',
      },
    },
  },
  'revocation-unavailable': {
    title: { fr: 'Révocation impossible à vérifier', en: 'Revocation cannot be checked' },
    'this-end': {
      why: {
        fr: 'La GAP n’a pas la liste de révocation de l’autorité qui a signé le certificat reçu, ou ne peut pas la télécharger. Quand la vérification est obligatoire, elle doit refuser.',
        en: 'The GAP does not have the revocation list of the authority that signed the certificate received, or cannot download it. Where the check is mandatory, it must refuse.',
      },
      remedy: {
        fr: 'Donnez à la GAP la liste de chaque autorité de la chaîne (IngeTrust pour les TPE), tenez-la à jour, et ouvrez l’accès à son adresse. Ne coupez pas la vérification des TPE : elle est obligatoire.',
        en: 'Give the GAP the list of every authority of the chain (IngeTrust for terminals), keep it up to date, and open the way to its address. Do not turn the check of terminals off: it is mandatory.',
      },
    },
  },
  'crl-stale': {
    title: { fr: 'Liste de révocation périmée', en: 'Revocation list out of date' },
    'this-end': {
      why: {
        fr: 'La liste de révocation installée a dépassé sa date de mise à jour : elle ne prouve plus rien, et la GAP refuse à raison.',
        en: 'The installed revocation list is past its date of renewal: it proves nothing any more, and the GAP is right to refuse.',
      },
      remedy: {
        fr: 'Téléchargez la liste à jour, et programmez sa mise à jour : celles de l’IGC-Santé changent chaque matin.',
        en: 'Download the current list, and schedule its renewal: those of IGC-Santé change each morning.',
      },
    },
  },
  'crl-invalid': {
    title: { fr: 'Liste de révocation irrecevable', en: 'Revocation list not acceptable' },
    'this-end': {
      why: {
        fr: 'La liste de révocation n’est pas signée par l’autorité attendue, ou n’est pas encore valable : mauvaise liste, fichier abîmé, ou horloge en retard.',
        en: 'The revocation list is not signed by the authority expected, or is not yet valid: the wrong list, a damaged file, or a slow clock.',
      },
      remedy: {
        fr: 'Reprenez la liste à l’adresse de l’autorité qui a signé le certificat, installez aussi cette autorité, et vérifiez l’horloge.',
        en: 'Take the list again from the authority that signed the certificate, install that authority too, and check the clock.',
      },
    },
  },
  ...certificateContentCauses,
} as const satisfies TextTree;
