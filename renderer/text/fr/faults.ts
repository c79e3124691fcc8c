/** For each fault: what happened, why, and what to do next. */
export const faults = {
  INVALID_INPUT: {
    what: 'La demande n’a pas été comprise.',
    why: 'La valeur « {{field}} » manque ou n’a pas la forme attendue.',
    next: 'Corrigez cette valeur, puis recommencez. Rien n’a été modifié.',
  },
  UNKNOWN_METHOD: {
    what: 'Cette action n’existe pas dans cette version.',
    why: 'La page demande « {{method}} », que l’assistant installé ne connaît pas.',
    next: 'Rechargez la page ou redémarrez l’assistant, pour que les deux soient de la même version.',
  },
  CORE_UNREACHABLE: {
    what: 'L’assistant ne répond plus.',
    why: 'Son programme a été fermé, ou le tunnel qui y mène est coupé.',
    next: 'Relancez l’assistant, puis rouvrez la page. Ce qui était enregistré dans le dossier y est toujours.',
  },
  NOT_ALLOWED: {
    what: 'L’accès a été refusé.',
    why: 'Cette page n’a pas été ouverte avec le lien que l’assistant a donné, ou ce lien a déjà servi ailleurs.',
    next: 'Relancez l’assistant et ouvrez le lien qu’il affiche.',
  },
  BUG: {
    what: 'L’assistant a rencontré un défaut qui vient de lui.',
    why: 'Un cas n’était pas prévu ; vos fichiers n’en sont pas la cause. Le détail est dans le journal, sous la référence {{reference}}.',
    next: 'Recommencez. Si le défaut revient, signalez-le avec cette référence.',
  },
  CANCELLED: {
    what: 'L’opération a été interrompue.',
    why: 'Vous l’avez annulée, ou l’assistant se fermait.',
    next: 'Relancez-la quand vous voulez. Ce qui était terminé est conservé.',
  },
  DOSSIER_NOT_FOUND: {
    what: 'Aucun dossier à cet endroit.',
    why: 'Le dossier {{path}} n’existe pas, ou ne contient pas de fichier dossier.json.',
    next: 'Vérifiez qu’il n’a pas été déplacé et que son disque est branché, puis choisissez-le avec « Ouvrir… ».',
  },
  DOSSIER_NOT_OPEN: {
    what: 'Ce dossier n’est pas ouvert.',
    why: 'Il a été fermé, ou l’assistant a redémarré depuis.',
    next: 'Rouvrez-le depuis l’accueil.',
  },
  DOSSIER_EXISTS: {
    what: 'Il y a déjà un dossier à cet endroit.',
    why: 'Le dossier {{path}} contient un fichier dossier.json : le remplacer ferait perdre ses clés.',
    next: 'Ouvrez-le, ou choisissez un autre emplacement.',
  },
  DOSSIER_LOCKED: {
    what: 'Ce dossier est déjà ouvert ailleurs.',
    why: 'Un autre assistant l’utilise sur {{host}} depuis le {{sinceDate}} (processus {{pid}}). À deux, l’un effacerait le travail de l’autre.',
    next: 'Fermez l’autre assistant, puis rouvrez {{path}}.',
  },
  DOSSIER_CORRUPT: {
    what: 'Un fichier du dossier est illisible.',
    why: 'Le contenu de {{file}} n’est pas celui que l’assistant écrit : il a été modifié ou coupé.',
    next: 'Rétablissez ce fichier depuis une sauvegarde. L’assistant n’y a pas touché et n’a rien effacé.',
  },
  DOSSIER_TOO_NEW: {
    what: 'Ce dossier vient d’une version plus récente de l’assistant.',
    why: 'Il est au format {{version}}, que cette version ne sait pas lire sans risque.',
    next: 'Mettez l’assistant à jour, puis rouvrez le dossier.',
  },
  DOSSIER_CHANGED_ELSEWHERE: {
    what: 'Le dossier a changé entre-temps.',
    why: 'Un autre onglet ou un autre programme y a écrit après votre dernière lecture.',
    next: 'Relisez le dossier, puis refaites votre modification.',
  },
  FOLDER_NOT_EMPTY: {
    what: 'Ce dossier n’est pas vide.',
    why: '{{path}} contient déjà des fichiers, que ceux de l’assistant viendraient mêler.',
    next: 'Choisissez un dossier vide ou un nouveau nom.',
  },
  FOLDER_NOT_WRITABLE: {
    what: 'Impossible d’écrire dans ce dossier.',
    why: 'Votre compte n’a pas le droit d’écrire dans {{path}}, ou son disque est en lecture seule.',
    next: 'Choisissez un autre emplacement, ou donnez-vous le droit d’y écrire.',
  },
  DISK_FULL: {
    what: 'Le disque est plein.',
    why: 'Il ne reste plus de place pour écrire dans {{path}}.',
    next: 'Libérez de la place, puis recommencez. Les fichiers déjà présents sont intacts.',
  },
  WRITE_FAILED: {
    what: 'L’enregistrement a échoué.',
    why: 'Le système n’a pas pu écrire {{path}} ({{reason}}).',
    next: 'Vérifiez que le disque est accessible, puis recommencez. L’ancien contenu est intact.',
  },
  VAULT_LOCKED: {
    what: 'Le coffre des clés est verrouillé.',
    why: 'Cette action emploie une clé privée, que seule la phrase secrète du dossier déchiffre.',
    next: 'Saisissez la phrase secrète pour déverrouiller le coffre.',
  },
  WRONG_PASSPHRASE: {
    what: 'Cette phrase secrète n’ouvre pas le coffre.',
    why: 'Elle diffère de celle choisie à la création du dossier, peut-être d’une majuscule ou d’une espace.',
    next: 'Ressaisissez-la. Si elle est perdue, les clés du dossier le sont aussi : il faudra de nouvelles clés et de nouvelles commandes.',
  },
  PASSPHRASE_TOO_SHORT: {
    what: 'La phrase secrète est trop courte.',
    why: 'Elle protège vos clés privées : il faut au moins {{length}} caractères.',
    next: 'Choisissez quelques mots sans lien entre eux.',
  },
  KEYCHAIN_UNAVAILABLE: {
    what: 'La phrase secrète n’a pas pu être mémorisée.',
    why: 'Le trousseau du système manque, ou garderait le secret sans protection.',
    next: 'Continuez sans mémoriser : la phrase secrète sera demandée à chaque ouverture.',
  },
  TRIAL_ONLY: {
    what: '« {{name}} » n’a pas été importé.',
    why: 'Ce dossier est un essai : sa phrase secrète est gardée à côté de lui, trop peu pour une vraie clé.',
    next: 'Créez un vrai dossier depuis l’accueil, puis importez-y ce fichier.',
  },
  PROFILE_INCOMPLETE: {
    what: 'Il manque une information dans l’étape Dossier.',
    why: 'Cette action a besoin de ceci : $t(procedure.fields.{{field}}).',
    next: 'Remplissez ce champ dans l’étape Dossier, puis recommencez.',
  },
  INVALID_DOMAIN: {
    what: '« {{value}} » n’est pas un nom utilisable.',
    why: 'Un nom de serveur ou de domaine n’a que des lettres sans accent, des chiffres, des tirets et des points, et le domaine doit être réel.',
    next: 'Corrigez-le dans l’étape Dossier.',
  },
  REQUEST_MISSING: {
    what: 'Il n’y a pas encore de CSR pour $t(orders.{{order}}).',
    why: 'Cette action part du CSR de la commande.',
    next: 'Créez la clé et le CSR dans l’étape Commande, puis recommencez.',
  },
  KEY_MISSING: {
    what: 'La clé privée de $t(orders.{{order}}) n’est pas dans le coffre.',
    why: 'Elle est restée sur un autre poste, ou le certificat a été importé sans elle.',
    next: 'Importez la clé, ou le fichier PKCS#12 qui la contient. Si elle est perdue, révoquez le certificat et recommandez-en un.',
  },
  CERTIFICATE_MISSING: {
    what: 'Il n’y a pas encore de certificat pour $t(orders.{{order}}).',
    why: 'Cette action emploie les certificats de la GAP.',
    next: 'Importez celui que PFCNG a délivré ou, en attendant, émettez un certificat d’entraînement.',
  },
  NOT_A_PRACTICE_CERTIFICATE: {
    what: 'Le certificat en place pour $t(orders.{{order}}) n’est pas un certificat d’entraînement.',
    why: 'L’assistant ne révoque que ceux de son laboratoire. Un certificat délivré se révoque sur PFCNG, et c’est définitif.',
    next: 'Pour un vrai certificat, suivez l’étape Cycle de vie, avec son code de révocation.',
  },
  FILE_EMPTY: {
    what: '« {{name}} » est vide.',
    why: 'Le fichier ne contient aucun octet : la copie ou le téléchargement s’est sans doute interrompu.',
    next: 'Téléchargez-le de nouveau, puis redéposez-le.',
  },
  FILE_TOO_LARGE: {
    what: '« {{name}} » est trop gros.',
    why: 'Il pèse {{size}}, la limite est de {{limit}}. Un certificat avec sa chaîne ne fait que quelques ko.',
    next: 'Vérifiez que c’est le bon fichier.',
  },
  FILE_NOT_FOUND: {
    what: '« {{name}} » est introuvable.',
    why: 'Le fichier a été déplacé, renommé ou supprimé.',
    next: 'Vérifiez son nom et son emplacement, puis recommencez.',
  },
  FILE_NOT_RECOGNISED: {
    what: '« {{name}} » n’est pas un fichier de certificat.',
    why: 'Son contenu : $t(looksLike.{{looksLike}}).',
    next: 'Déposez un fichier .p12, .pfx, .pem, .crt, .cer, .der, .p7b, .csr, .key ou .crl.',
  },
  FILE_CORRUPT: {
    what: '« {{name}} » est abîmé.',
    why: 'Il commence comme un fichier de certificat, mais la suite est tronquée ou modifiée.',
    next: 'Téléchargez-le de nouveau. S’il a voyagé par courriel, demandez-le dans une archive ZIP.',
  },
  FILE_PASSWORD_NEEDED: {
    what: '« {{name}} » demande un mot de passe.',
    why: 'Ce fichier contient une clé privée chiffrée.',
    next: 'Saisissez le mot de passe que PFCNG a affiché, ou celui choisi à l’export.',
  },
  FILE_WRONG_PASSWORD: {
    what: 'Ce mot de passe n’ouvre pas « {{name}} ».',
    why: 'Il diffère de celui qui protège le fichier.',
    next: 'Ressaisissez-le, de préférence par copier-coller. S’il est perdu, la demande est à refaire sur PFCNG.',
  },
  FILE_UNSUPPORTED_ALGORITHM: {
    what: '« {{name}} » emploie un procédé que l’assistant ne lit pas.',
    why: 'Il est protégé ou signé avec {{algorithm}}.',
    next: 'Réexportez-le avec un procédé courant : AES-256 pour un PKCS#12, RSA pour une clé.',
  },
  NOT_THIS_ORDER: {
    what: '« {{name}} » ne correspond à aucune de vos deux commandes.',
    why: 'Le certificat « {{commonName}} » n’a ni la clé publique d’une de vos clés, ni l’usage d’une commande de ce dossier.',
    next: 'Vérifiez qu’il vient bien de ce dossier. S’il vient d’un autre poste, importez aussi sa clé.',
  },
  AUTHORITY_ROLE_UNKNOWN: {
    what: 'L’assistant ne sait pas à qui rattacher l’autorité « {{name}} ».',
    why: 'Son nom ne dit ni IGC-Santé, ni IngeTrust, ni Geotrust.',
    next: 'Dites si elle sert à reconnaître les TPE (IngeTrust) ou le PSP (Geotrust), puis redéposez-la.',
  },
  AUTHORITY_NOT_PINNED: {
    what: 'L’autorité « {{name}} » n’a pas été prise.',
    why: 'Elle se dit de l’IGC-Santé, mais son empreinte n’est celle d’aucune autorité connue de l’assistant : gamme différente, ou fichier altéré en route.',
    next: 'Téléchargez l’autorité de TEST à l’adresse donnée dans l’étape Installation. Les deux certificats Diapason viennent de la gamme ELEMENTAIRE.',
  },
  CERTIFICATE_WITHOUT_KEY: {
    what: '« {{name}} » contient un certificat dont le dossier n’a pas la clé privée.',
    why: 'Sa clé publique ne correspond à aucune clé du coffre, et le fichier n’apporte pas la clé privée.',
    next: 'Déposez le fichier PKCS#12 qui contient les deux, ou la clé avec le certificat. Si la clé est perdue, révoquez le certificat et recommandez-en un.',
  },
  END_ENTITY_MISSING: {
    what: '« {{name}} » ne dit pas quel certificat juger.',
    why: 'Il contient plusieurs certificats, et chacun est une autorité (CA:TRUE) ou a émis l’un des autres : aucun n’est un certificat final.',
    next: 'Mettez le certificat à vérifier seul dans un fichier (--leaf), et les autres dans un second (--chain).',
  },
  END_ENTITY_AMBIGUOUS: {
    what: '« {{name}} » ne dit pas quel certificat juger.',
    why: 'Il contient plusieurs certificats finaux, dont {{one}} et {{other}}.',
    next: 'Mettez le certificat à vérifier seul dans un fichier (--leaf), et sa chaîne dans un second (--chain).',
  },
  LIST_NOT_COMPLETE: {
    what: 'Cette CRL de {{issuer}} n’a pas été prise.',
    why: 'C’est $t(intake.listLimits.{{limit}}). À la place de la CRL complète, elle pourrait taire des révocations. Rien n’a changé : la CRL du dossier, s’il en a une, reste en service.',
    next: 'Importez la CRL complète de cette autorité, celle de l’adresse http que ses certificats donnent (CRL Distribution Points). Pour l’IGC-Santé, l’étape Installation la télécharge.',
  },
  LIST_NOT_YET_VALID: {
    what: 'Cette CRL de {{issuer}} n’a pas été prise.',
    why: 'Elle n’est valable qu’à partir du {{fromDate}} : d’ici là, elle ne dit l’état d’aucun certificat. Rien n’a changé : la CRL du dossier, s’il en a une, reste en service.',
    next: 'Vérifiez la date et l’heure de cette machine. Si elles sont justes, importez la CRL en cours de cette autorité, et celle-ci une fois sa date venue.',
  },
  TERMINAL_MISSING: {
    what: 'Aucun terminal de test dans ce dossier.',
    why: 'Vous avez choisi votre propre terminal, mais son certificat et sa clé n’ont pas été importés.',
    next: 'Importez-les à l’étape Connectivité, ou choisissez le terminal simulé.',
  },
  PEER_AUTHORITY_MISSING: {
    what: 'Aucune autorité pour juger l’autre partie.',
    why: 'Le dossier ne contient aucune autorité du PSP (Geotrust) : rien ne permettrait de reconnaître le certificat qu’il montre.',
    next: 'Importez la racine et l’autorité intermédiaire à l’étape Installation, puis relancez.',
  },
  PORT_IN_USE: {
    what: 'Le port {{port}} est déjà pris.',
    why: 'Un autre programme y écoute sur ce poste.',
    next: 'Fermez ce programme, ou choisissez un autre port.',
  },
  PEER_UNREACHABLE: {
    what: '{{peer}} n’a pas répondu.',
    why: 'L’adresse est inconnue, rien n’y écoute, ou un pare-feu coupe la route.',
    next: 'Vérifiez l’adresse, le port et le pare-feu, puis recommencez.',
  },
  RUN_IN_PROGRESS: {
    what: 'Un test est déjà en cours.',
    why: 'Un seul test à la fois, pour que les résultats ne se mêlent pas.',
    next: 'Attendez sa fin, ou annulez-le.',
  },
  RUN_NOT_FOUND: {
    what: 'Ce test est introuvable.',
    why: 'Il n’est pas dans le dossier, ou date d’une session que l’assistant n’a pas gardée.',
    next: 'Relancez le test.',
  },
  RUN_NOT_KEPT: {
    what: 'Le test est terminé, mais son rapport n’est pas dans le dossier.',
    why: '{{path}} n’a pas pu être écrit : disque plein, retiré ou en lecture seule.',
    next: 'Exportez le rapport ailleurs avant de quitter : il n’existe plus que dans cette session. Puis rétablissez le disque.',
  },
} as const;
