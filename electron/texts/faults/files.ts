import type { TextTree } from '../sentence.ts';

/** Faults of the files that are given. */
export const fileFaults = {
  FILE_EMPTY: {
    what: { fr: '« {{name}} » est vide.', en: '“{{name}}” is empty.' },
    why: {
      fr: 'Le fichier ne contient aucun octet : la copie ou le téléchargement s’est sans doute interrompu.',
      en: 'The file holds not one byte: the copy or the download was probably cut short.',
    },
    next: {
      fr: 'Téléchargez-le de nouveau, puis redéposez-le.',
      en: 'Download it again, then drop it again.',
    },
  },
  FILE_TOO_LARGE: {
    what: { fr: '« {{name}} » est trop gros.', en: '“{{name}}” is too large.' },
    why: {
      fr: 'Il dépasse la limite de {{limitBytes}}. Un certificat avec sa chaîne ne fait que quelques ko.',
      en: 'It is past the limit of {{limitBytes}}. A certificate with its chain takes a few kB only.',
    },
    next: { fr: 'Vérifiez que c’est le bon fichier.', en: 'Check that this is the right file.' },
  },
  FILE_NOT_FOUND: {
    what: { fr: '« {{name}} » est introuvable.', en: '“{{name}}” was not found.' },
    why: {
      fr: 'Le fichier a été déplacé, renommé ou supprimé.',
      en: 'The file was moved, renamed or deleted.',
    },
    next: {
      fr: 'Vérifiez son nom et son emplacement, puis recommencez.',
      en: 'Check its name and place, then try again.',
    },
  },
  FILE_NOT_RECOGNISED: {
    what: {
      fr: '« {{name}} » n’est pas un fichier de certificat.',
      en: '“{{name}}” is not a certificate file.',
    },
    why: { fr: 'Son contenu : {{looksLike[looksLike]}}.', en: 'Its content: {{looksLike[looksLike]}}.' },
    next: {
      fr: 'Déposez un fichier .p12, .pfx, .pem, .crt, .cer, .der, .p7b, .csr, .key ou .crl.',
      en: 'Drop a .p12, .pfx, .pem, .crt, .cer, .der, .p7b, .csr, .key or .crl file.',
    },
  },
  FILE_CORRUPT: {
    what: { fr: '« {{name}} » est abîmé.', en: '“{{name}}” is damaged.' },
    why: {
      fr: 'Il commence comme un fichier de certificat, mais la suite est tronquée ou modifiée.',
      en: 'It begins like a certificate file, but the rest is cut short or altered.',
    },
    next: {
      fr: 'Téléchargez-le de nouveau. S’il a voyagé par courriel, demandez-le dans une archive ZIP.',
      en: 'Download it again. If it travelled by e-mail, ask for it in a ZIP archive.',
    },
  },
  CERTIFICATE_IRREGULAR: {
    what: {
      fr: '« {{name}} » ne peut pas servir de certificat.',
      en: '“{{name}}” cannot serve as a certificate.',
    },
    why: {
      fr: 'Il contient : {{profile[rule]}} ({{clause}}). Soit l’autorité l’a émis ainsi, soit il a été modifié depuis.',
      en: 'It has: {{profile[rule]}} ({{clause}}). Either the authority issued it so, or it was altered since.',
    },
    next: {
      fr: 'Téléchargez-le de nouveau. Si les octets sont les mêmes, demandez à l’autorité de l’émettre correctement.',
      en: 'Download it again. If the octets are the same, ask the authority to issue it correctly.',
    },
  },
  FILE_HOLDS_NONE: {
    what: {
      fr: '« {{name}} » ne contient pas {{wantedInFile[wanted]}}.',
      en: '“{{name}}” does not hold {{wantedInFile[wanted]}}.',
    },
    why: {
      fr: 'Il se lit, mais ce qu’il contient est autre chose : sans cela, la vérification serait faite sur moins que ce que vous croyez.',
      en: 'It can be read, but what it holds is something else: without it, less would be verified than you believe.',
    },
    next: {
      fr: 'Vérifiez que c’est le bon fichier, ou l’option à laquelle il est donné. « inspect » dit ce qu’il contient.',
      en: 'Check that it is the right file, or the option that it is given to. “inspect” tells what it holds.',
    },
  },
  FILE_WITH_MORE: {
    what: {
      fr: '« {{name}} » contient autre chose après le certificat.',
      en: '“{{name}}” holds something else after the certificate.',
    },
    why: {
      fr: 'Le début se lit, mais des octets suivent qui ne sont ni un certificat, ni une clé, ni une CRL.',
      en: 'The beginning can be read, but octets follow that are neither a certificate, nor a key, nor a CRL.',
    },
    next: {
      fr: 'Demandez le fichier seul, ou exportez-le de nouveau : l’assistant ne devine pas ce qui suit.',
      en: 'Ask for the file alone, or export it again: the wizard does not guess what follows.',
    },
  },
  FILE_UNSUPPORTED_ALGORITHM: {
    what: {
      fr: '« {{name}} » emploie un procédé que l’assistant ne lit pas.',
      en: '“{{name}}” uses a method that the wizard does not read.',
    },
    why: {
      fr: 'Il est protégé ou signé avec {{algorithm}}.',
      en: 'It is protected or signed with {{algorithm}}.',
    },
    next: {
      fr: 'Réexportez-le avec un procédé courant : AES-256 pour un PKCS#12, RSA pour une clé.',
      en: 'Export it again with a common method: AES-256 for a PKCS#12, RSA for a key.',
    },
  },
  NOT_THIS_ORDER: {
    what: {
      fr: '« {{name}} » ne correspond à aucune de vos deux commandes.',
      en: '“{{name}}” belongs to neither of your two orders.',
    },
    why: {
      fr: '{{intake.misfits[misfit]}}',
      en: '{{intake.misfits[misfit]}}',
    },
    next: {
      fr: '{{intake.misfitSteps[misfit]}}',
      en: '{{intake.misfitSteps[misfit]}}',
    },
  },
  AUTHORITY_ROLE_UNKNOWN: {
    what: {
      fr: 'L’assistant ne sait pas à qui rattacher l’autorité « {{name}} ».',
      en: 'The wizard cannot tell whose authority “{{name}}” is.',
    },
    why: {
      fr: 'Son nom ne dit ni IGC-Santé, ni IngeTrust, ni Geotrust.',
      en: 'Its name says neither IGC-Santé, nor IngeTrust, nor Geotrust.',
    },
    next: {
      fr: 'Dites si elle sert à reconnaître les TPE (IngeTrust) ou le PSP (Geotrust), puis redéposez-la.',
      en: 'Say whether it recognises the terminals (IngeTrust) or the PSP (Geotrust), then drop it again.',
    },
  },
  AUTHORITY_NOT_PINNED: {
    what: { fr: 'L’autorité « {{name}} » n’a pas été prise.', en: 'The authority “{{name}}” was not taken.' },
    why: {
      fr: 'Elle se dit de l’IGC-Santé, mais son empreinte n’est celle d’aucune autorité connue de l’assistant : gamme différente, ou fichier altéré en route.',
      en: 'It says it is IGC-Santé’s, but its fingerprint is that of no authority the wizard knows: another range, or a file altered on its way.',
    },
    next: {
      fr: 'Téléchargez l’autorité de TEST à l’adresse donnée dans l’étape Installation. Les deux certificats Diapason viennent de la gamme ELEMENTAIRE.',
      en: 'Download the TEST authority from the address given in the Installation step. Both Diapason certificates come from the ELEMENTAIRE range.',
    },
  },
  CERTIFICATE_WITHOUT_KEY: {
    what: {
      fr: '« {{name}} » contient un certificat dont le dossier n’a pas la clé privée.',
      en: '“{{name}}” holds a certificate whose private key the dossier lacks.',
    },
    why: {
      fr: 'Sa clé publique ne correspond à aucune clé du coffre, et le fichier n’apporte pas la clé privée.',
      en: 'Its public key matches no key of the vault, and the file does not bring the private key.',
    },
    next: {
      fr: 'Déposez le fichier PKCS#12 qui contient les deux, ou la clé avec le certificat. Si la clé est perdue, révoquez le certificat et recommandez-en un.',
      en: 'Drop the PKCS#12 file that holds both, or the key along with the certificate. If the key is lost, revoke the certificate and order another.',
    },
  },
  END_ENTITY_MISSING: {
    what: {
      fr: '« {{name}} » ne dit pas quel certificat juger.',
      en: '“{{name}}” does not say which certificate to judge.',
    },
    why: {
      fr: 'Il contient plusieurs certificats, et chacun est une autorité (CA:TRUE) ou a émis l’un des autres : aucun n’est un certificat final.',
      en: 'It holds several certificates, and each of them is an authority (CA:TRUE) or has issued another one: none is an end-entity.',
    },
    next: {
      fr: 'Mettez le certificat à vérifier seul dans un fichier (--leaf), et les autres dans un second (--chain).',
      en: 'Put the certificate to verify alone into a file (--leaf), and the others into a second one (--chain).',
    },
  },
  END_ENTITY_AMBIGUOUS: {
    what: {
      fr: '« {{name}} » ne dit pas quel certificat juger.',
      en: '“{{name}}” does not say which certificate to judge.',
    },
    why: {
      fr: 'Il contient plusieurs certificats finaux, dont {{one}} et {{other}}.',
      en: 'It holds several end-entity certificates, {{one}} and {{other}} among them.',
    },
    next: {
      fr: 'Mettez le certificat à vérifier seul dans un fichier (--leaf), et sa chaîne dans un second (--chain).',
      en: 'Put the certificate to verify alone into a file (--leaf), and its chain into a second one (--chain).',
    },
  },
  ORDER_HAS_REQUEST: {
    what: {
      fr: 'Ce CSR n’a pas été pris : {{orders[order]}} a déjà sa clé et son CSR dans ce dossier.',
      en: 'This CSR was not taken: {{orders[order]}} already has its key and CSR in this dossier.',
    },
    why: {
      fr: 'Il prendrait leur place. Rien n’a changé.',
      en: 'It would take their place. Nothing has changed.',
    },
    next: {
      fr: 'Si la clé est vraiment faite ailleurs, choisissez « CSR fait ailleurs » à l’étape Commande, puis déposez-le.',
      en: 'If the key is really made elsewhere, choose “CSR made elsewhere” in the step Order, then drop it.',
    },
  },
  REQUEST_NOT_SIGNED: {
    what: {
      fr: 'Le CSR « {{commonName}} » n’a pas été pris.',
      en: 'The CSR “{{commonName}}” was not taken.',
    },
    why: {
      fr: 'Sa signature ne tient pas : il a été modifié, ou fait avec une autre clé que celle qu’il porte. PFCNG le refuserait.',
      en: 'Its signature does not hold: it was altered, or made with another key than the one it bears. PFCNG would refuse it.',
    },
    next: {
      fr: 'Refaites le CSR là où sa clé est gardée, puis redéposez-le.',
      en: 'Make the CSR again where its key is kept, then drop it again.',
    },
  },
  TERMINAL_MISSING: {
    what: { fr: 'Aucun terminal de test dans ce dossier.', en: 'There is no test terminal in this dossier.' },
    why: {
      fr: 'Vous avez choisi votre propre terminal, mais son certificat et sa clé n’ont pas été importés.',
      en: 'You chose your own terminal, but its certificate and key were not imported.',
    },
    next: {
      fr: 'Importez-les à l’étape Connectivité, ou choisissez le terminal simulé.',
      en: 'Import them at the Connectivity step, or choose the simulated terminal.',
    },
  },
  PEER_AUTHORITY_MISSING: {
    what: {
      fr: 'Aucune autorité pour juger l’autre partie.',
      en: 'There is no authority to judge the other party by.',
    },
    why: {
      fr: 'Le dossier ne contient aucune autorité du PSP (Geotrust) : rien ne permettrait de reconnaître le certificat qu’il montre.',
      en: 'The dossier holds no authority of the PSP (Geotrust): nothing would recognise the certificate that it shows.',
    },
    next: {
      fr: 'Importez la racine et l’autorité intermédiaire à l’étape Installation, puis relancez.',
      en: 'Import the root and the intermediate authority at the Installation step, then run it again.',
    },
  },
} as const satisfies TextTree;
