import type { TextTree } from '../sentence.ts';

/** Faults of orders. */
export const orderFaults = {
  PROFILE_INCOMPLETE: {
    what: {
      fr: 'Il manque une information dans l’étape Dossier.',
      en: 'Something is missing in the Dossier step.',
    },
    why: {
      fr: 'Cette action a besoin de ceci : {{procedure.fields[field]}}.',
      en: 'This action needs: {{procedure.fields[field]}}.',
    },
    next: {
      fr: 'Remplissez ce champ dans l’étape Dossier, puis recommencez.',
      en: 'Fill in that field in the Dossier step, then try again.',
    },
  },
  INVALID_DOMAIN: {
    what: {
      fr: '« {{value}} » n’est pas un nom utilisable.',
      en: '“{{value}}” is not a name that can be used.',
    },
    why: {
      fr: 'Un nom de serveur ou de domaine n’a que des lettres sans accent, des chiffres, des tirets et des points, et le domaine doit être réel.',
      en: 'A server or domain name has only letters without accents, digits, hyphens and dots, and the domain must be real.',
    },
    next: { fr: 'Corrigez-le dans l’étape Dossier.', en: 'Correct it in the Dossier step.' },
  },
  REQUEST_MISSING: {
    what: {
      fr: 'Il n’y a pas encore de CSR pour {{orders[order]}}.',
      en: 'There is no CSR yet for {{orders[order]}}.',
    },
    why: {
      fr: 'Cette action part du CSR de la commande.',
      en: 'This action starts from the CSR of the order.',
    },
    next: {
      fr: 'Créez la clé et le CSR dans l’étape Commande, puis recommencez.',
      en: 'Make the key and CSR in the Order step, then try again.',
    },
  },
  KEY_MISSING: {
    what: {
      fr: 'La clé privée de {{orders[order]}} n’est pas dans le coffre.',
      en: 'The private key of {{orders[order]}} is not in the vault.',
    },
    why: {
      fr: 'Elle est restée sur un autre poste, ou le certificat a été importé sans elle.',
      en: 'It stayed on another machine, or the certificate was imported without it.',
    },
    next: {
      fr: 'Importez la clé, ou le fichier PKCS#12 qui la contient. Si elle doit rester où elle est, testez votre GAP elle-même : la répétition joue avec les clés du dossier. Si elle est perdue, révoquez le certificat et recommandez-en un.',
      en: 'Import the key, or the PKCS#12 file that holds it. If it has to stay where it is, test your GAP itself: the rehearsal plays with the dossier’s keys. If it is lost, revoke the certificate and order another.',
    },
  },
  CERTIFICATE_MISSING: {
    what: {
      fr: 'Il n’y a pas encore de certificat pour {{orders[order]}}.',
      en: 'There is no certificate yet for {{orders[order]}}.',
    },
    why: {
      fr: 'Cette action emploie les certificats de la GAP.',
      en: 'This action uses the certificates of the GAP.',
    },
    next: {
      fr: 'Importez celui que PFCNG a délivré ou, en attendant, émettez un certificat d’entraînement.',
      en: 'Import the one PFCNG delivered or, meanwhile, issue a practice certificate.',
    },
  },
  NOT_A_PRACTICE_CERTIFICATE: {
    what: {
      fr: 'Le certificat en place pour {{orders[order]}} n’est pas un certificat d’entraînement.',
      en: 'The certificate in place for {{orders[order]}} is not a practice certificate.',
    },
    why: {
      fr: 'L’assistant ne révoque que ceux de son laboratoire. Un certificat délivré se révoque sur PFCNG, et c’est définitif.',
      en: 'The wizard revokes only those of its own lab. A delivered certificate is revoked on PFCNG, and that is final.',
    },
    next: {
      fr: 'Pour un vrai certificat, suivez l’étape Cycle de vie, avec son code de révocation.',
      en: 'For a real certificate, follow the Life cycle step, with its revocation code.',
    },
  },
} as const satisfies TextTree;
