/** What is said of a certificate. */
export const certificateCauses = {
  'unknown-authority': {
    title: 'Autorité inconnue',
    'this-end': {
      why: 'Le certificat reçu ne descend d’aucune autorité installée sur la GAP, ou l’intermédiaire qui y mène n’a pas été envoyé.',
      remedy:
        'Installez sur la GAP l’autorité qui l’a délivré (IngeTrust pour un TPE, Geotrust pour le PSP), racine et intermédiaire, dans le magasin que votre programme lit vraiment.',
    },
    'other-end': {
      why: 'L’autre bout ne remonte pas de votre certificat jusqu’à une autorité qu’il connaît : le plus souvent, l’intermédiaire n’est pas envoyé, ou c’est celui de PRODUCTION avec un certificat de TEST.',
      remedy:
        'Faites envoyer à la GAP son certificat suivi de l’intermédiaire qui l’a signé (TEST pour un certificat de TEST). Si c’est un certificat d’entraînement, l’autre bout doit connaître l’autorité de simulation.',
    },
    unknown: {
      why: 'Le serveur ne reconnaît pas l’autorité du certificat client, ou il lui manque l’intermédiaire.',
      remedy:
        'Côté serveur, installez l’autorité dans le magasin des racines de la machine ; côté client, envoyez l’intermédiaire avec le certificat.',
    },
  },
  'self-signed': {
    title: 'Certificat autosigné',
    'this-end': {
      why: 'Le certificat reçu s’est signé lui-même : aucune autorité ne répond de lui. Ce n’est ni un certificat d’IngeTrust ni un certificat de Geotrust.',
      remedy:
        'Vérifiez l’adresse et le port appelés, puis qu’aucun équipement (proxy, antivirus) ne remplace les certificats au passage. N’ajoutez pas ce certificat aux autorités.',
    },
  },
  'incomplete-chain': {
    title: 'Chaîne incomplète',
    'this-end': {
      why: 'L’autre bout n’a envoyé que son certificat, et la GAP ne possède pas l’autorité qui l’a signé : soit l’intermédiaire manque, soit l’autorité est inconnue.',
      remedy:
        'Installez sur la GAP l’intermédiaire et la racine (IngeTrust pour un TPE, Geotrust pour le PSP), et demandez à l’autre bout d’envoyer sa chaîne.',
    },
    unknown: {
      why: 'Votre machine ne retrouve pas l’autorité intermédiaire de son propre certificat : elle ne pourra pas l’envoyer.',
      remedy:
        'Installez l’intermédiaire de l’IGC-Santé dans le magasin des autorités intermédiaires de la machine, puis redémarrez le service.',
    },
  },
  expired: {
    title: 'Certificat expiré',
    'this-end': {
      why: 'La date du jour est après la fin de validité du certificat reçu. Refuser est ce que demande la procédure.',
      remedy:
        'Vérifiez l’horloge de la GAP. Si elle est juste, c’est à l’autre bout de remplacer son certificat : signalez-le à celui qui gère le TPE, ou au PSP.',
    },
    'other-end': {
      why: 'L’autre bout juge que votre certificat n’est plus valable. OpenSSL le dit aussi quand sa liste de révocation est périmée.',
      remedy:
        'Regardez l’échéance de votre certificat. S’il est expiré, renouvelez-le et installez le nouveau ; sinon, l’horloge ou la liste de révocation de l’autre bout est en cause.',
    },
    unknown: {
      why: 'Le serveur juge que le certificat client est hors de ses dates.',
      remedy:
        'Comparez les dates du certificat client à l’horloge du serveur, et renouvelez le certificat s’il est expiré.',
    },
  },
  'not-yet-valid': {
    title: 'Certificat pas encore valable',
    'this-end': {
      why: 'La date du jour est avant le début de validité du certificat reçu : le plus souvent, une horloge est en retard.',
      remedy: 'Mettez à l’heure la machine de la GAP (NTP). Si elle est juste, prévenez l’autre bout.',
    },
  },
  'name-mismatch': {
    title: 'Le nom ne correspond pas',
    'this-end': {
      why: 'Le certificat du PSP ne porte pas le nom que votre GAP a appelé.',
      remedy:
        'Appelez le PSP par le nom que porte son certificat, pas par une adresse IP ni un alias, et vérifiez qu’aucun proxy ne répond à sa place. Ne désactivez pas la vérification du nom.',
    },
  },
  revoked: {
    title: 'Certificat révoqué',
    'this-end': {
      why: 'Le certificat reçu figure dans la liste de révocation de son autorité. Pour un TPE, refuser est obligatoire : votre GAP fait ce qu’il faut.',
      remedy: 'Rien à corriger sur la GAP : l’autre bout doit obtenir un nouveau certificat.',
    },
    'other-end': {
      why: 'Votre certificat est révoqué pour l’autre bout. Le PSP a l’obligation de le vérifier ; une révocation est définitive.',
      remedy:
        'Vérifiez quel certificat la GAP présente : après un renouvellement, c’est souvent l’ancien. Sinon, recommandez un certificat.',
    },
    unknown: {
      why: 'Le serveur tient le certificat client pour révoqué, ou n’a pas pu joindre sa liste de révocation.',
      remedy:
        'Vérifiez que la machine accède à la liste de révocation de l’autorité, puis l’état du certificat lui-même.',
    },
  },
  'revocation-unavailable': {
    title: 'Révocation impossible à vérifier',
    'this-end': {
      why: 'La GAP n’a pas la liste de révocation de l’autorité qui a signé le certificat reçu, ou ne peut pas la télécharger. Quand la vérification est obligatoire, elle doit refuser.',
      remedy:
        'Donnez à la GAP la liste de chaque autorité de la chaîne (IngeTrust pour les TPE), tenez-la à jour, et ouvrez l’accès à son adresse. Ne coupez pas la vérification des TPE : elle est obligatoire.',
    },
  },
  'crl-stale': {
    title: 'Liste de révocation périmée',
    'this-end': {
      why: 'La liste de révocation installée a dépassé sa date de mise à jour : elle ne prouve plus rien, et la GAP refuse à raison.',
      remedy:
        'Téléchargez la liste à jour, et programmez sa mise à jour : celles de l’IGC-Santé changent chaque matin.',
    },
  },
  'crl-invalid': {
    title: 'Liste de révocation irrecevable',
    'this-end': {
      why: 'La liste de révocation n’est pas signée par l’autorité attendue, ou n’est pas encore valable : mauvaise liste, fichier abîmé, ou horloge en retard.',
      remedy:
        'Reprenez la liste à l’adresse de l’autorité qui a signé le certificat, installez aussi cette autorité, et vérifiez l’horloge.',
    },
  },
  'client-certificate-missing': {
    title: 'Certificat client absent',
    'this-end': {
      why: 'Le TPE s’est connecté sans présenter de certificat. La procédure veut que chacun présente le sien.',
      remedy:
        'Vérifiez que la GAP annonce bien l’autorité d’IngeTrust parmi celles qu’elle accepte : un client n’envoie rien s’il n’en a pas de cette autorité. Une sonde ou un navigateur laisse la même trace.',
    },
    'other-end': {
      why: 'Le PSP attend votre certificat ORG_AUTH_CLI et n’a rien reçu. Java et Windows n’envoient rien quand leur certificat ne descend d’aucune des autorités que le serveur annonce.',
      remedy:
        'Chargez dans le client le certificat ORG_AUTH_CLI, sa clé et l’intermédiaire qui l’a signé. Si c’est fait, comparez son autorité à celles que le serveur dit accepter.',
    },
    unknown: {
      why: 'Le serveur exige un certificat client et n’en a pas reçu.',
      remedy:
        'Chargez dans le client son certificat, sa clé et sa chaîne ; côté serveur, vérifiez les autorités qu’il annonce.',
    },
  },
  'wrong-usage': {
    title: 'Certificat d’un autre usage',
    'this-end': {
      why: 'Le certificat reçu n’est pas fait pour ce rôle : un certificat de client présenté par un serveur, ou l’inverse.',
      remedy: 'Vérifiez l’adresse appelée, puis signalez à l’autre bout le certificat qu’il présente.',
    },
    'other-end': {
      why: 'Votre certificat n’est pas fait pour ce rôle : ORG_AUTH_CLI et SSL_SERVEUR ont sans doute été intervertis.',
      remedy:
        'Installez SSL_SERVEUR sur le serveur, face aux TPE, et ORG_AUTH_CLI dans le client, face au PSP.',
    },
  },
  'wrong-key': {
    title: 'La clé n’est pas celle du certificat',
    'this-end': {
      why: 'La signature de l’échange ne correspond pas au certificat présenté : l’autre bout n’a pas la bonne clé, ou les données ont été altérées.',
      remedy: 'Signalez-le à l’autre bout : son certificat et sa clé ne vont pas ensemble.',
    },
    'other-end': {
      why: 'L’autre bout n’a pas pu vérifier une signature : votre clé n’est pas celle du certificat, ou le certificat (ou sa liste de révocation) est abîmé.',
      remedy: 'Réinstallez ensemble le certificat et sa clé, depuis les fichiers préparés par l’assistant.',
    },
  },
  'signature-invalid': {
    title: 'Signature du certificat fausse',
    'this-end': {
      why: 'La signature du certificat reçu ne se vérifie pas avec son autorité : fichier abîmé, ou autorité homonyme installée sur la GAP.',
      remedy:
        'Vérifiez l’empreinte de l’autorité installée, puis demandez à l’autre bout de réinstaller son certificat.',
    },
  },
  'authority-invalid': {
    title: 'La chaîne n’est pas recevable',
    'this-end': {
      why: 'Un certificat de la chaîne n’a pas le droit d’en signer d’autres, la chaîne est trop longue, ou une extension critique n’est pas comprise.',
      remedy:
        'Vérifiez que les autorités installées sont bien celles d’IngeTrust ou de Geotrust, et la profondeur de chaîne que la GAP accepte.',
    },
  },
  'weak-algorithm': {
    title: 'Clé ou algorithme trop faible',
    'this-end': {
      why: 'Une clé trop courte ou une signature SHA-1 est refusée par la politique de votre programme.',
      remedy:
        'Regardez lequel est faible : le vôtre se recommande (RSA de 2048 bits au moins, SHA-256) ; celui d’en face est à signaler. N’abaissez pas la politique de sécurité.',
    },
  },
  'certificate-refused': {
    title: 'Certificat refusé, sans dire pourquoi',
    'this-end': {
      why: 'Votre programme a refusé le certificat reçu ; cette ligne ne dit pas pour quelle raison.',
      remedy:
        'Collez les lignes qui l’entourent : la raison est souvent juste avant, ou au bout des « Caused by ».',
    },
    'other-end': {
      why: 'L’autre bout a refusé votre certificat sans dire pourquoi : c’est ainsi que Java et Apache disent presque tout.',
      remedy:
        'Vérifiez dans l’ordre la chaîne envoyée, les dates, l’usage et la révocation de votre certificat, et demandez son journal à l’autre bout.',
    },
    unknown: {
      why: 'Windows n’a pas pu traiter le certificat : révocation impossible à vérifier, autorité inconnue ou usage refusé.',
      remedy:
        'Ouvrez le journal Système de Windows, source Schannel, à la même heure : la raison y est souvent.',
    },
  },
} as const;
