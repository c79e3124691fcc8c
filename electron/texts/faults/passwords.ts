import type { TextTree } from '../sentence.ts';

/** Files that are protected by a password. */
export const passwordFaults = {
  FILE_PASSWORD_NEEDED: {
    what: { fr: '« {{name}} » demande un mot de passe.', en: '“{{name}}” asks for a password.' },
    why: {
      fr: 'Ce fichier contient une clé privée chiffrée.',
      en: 'This file holds an encrypted private key.',
    },
    next: {
      fr: 'Saisissez le mot de passe que PFCNG a affiché, ou celui choisi à l’export.',
      en: 'Enter the password that PFCNG showed, or the one chosen at export.',
    },
  },
  FILE_WRONG_PASSWORD: {
    what: { fr: 'Ce mot de passe n’ouvre pas « {{name}} ».', en: 'This password does not open “{{name}}”.' },
    why: {
      fr: 'Il diffère de celui qui protège le fichier.',
      en: 'It differs from the one that protects the file.',
    },
    next: {
      fr: 'Ressaisissez-le, de préférence par copier-coller. S’il est perdu, la demande est à refaire sur PFCNG.',
      en: 'Enter it again, preferably by copy and paste. If it is lost, the request must be made again on PFCNG.',
    },
  },
  FILE_KEY_PASSWORD_NEEDED: {
    what: {
      fr: '« {{name}} » s’ouvre, mais la clé qu’il contient a un autre mot de passe.',
      en: '“{{name}}” opens, but the key inside has another password.',
    },
    why: {
      fr: 'Un magasin de Java (keytool -keypass) ou un PKCS#12 peut protéger sa clé à part.',
      en: 'A Java store (keytool -keypass) or a PKCS#12 may protect its key apart.',
    },
    next: { fr: 'Saisissez aussi le mot de passe de la clé.', en: 'Enter the key’s password too.' },
  },
  FILE_WRONG_KEY_PASSWORD: {
    what: {
      fr: '« {{name}} » s’ouvre, mais ce mot de passe n’est pas celui de sa clé.',
      en: '“{{name}}” opens, but this password is not the one of its key.',
    },
    why: {
      fr: 'Ni le mot de passe du magasin ni celui que vous avez donné pour la clé ne l’ouvre.',
      en: 'Neither the store’s password nor the one that you gave for the key opens it.',
    },
    next: {
      fr: 'Ressaisissez le mot de passe de la clé, de préférence par copier-coller.',
      en: 'Enter the key’s password again, preferably by copy and paste.',
    },
  },
  FILE_OPENS_KEY_ALONE: {
    what: {
      fr: 'Ce mot de passe ouvre la clé de « {{name}} », mais pas le fichier lui-même.',
      en: 'This password opens the key of “{{name}}”, but not the file itself.',
    },
    why: {
      fr: 'Le fichier a un autre mot de passe que sa clé, ou bien il a été abîmé : l’un ne se distingue pas de l’autre.',
      en: 'The file has another password than its key, or it was damaged: the one cannot be told from the other.',
    },
    next: {
      fr: 'Saisissez le mot de passe du fichier, et celui-ci pour sa clé. S’il n’y en a qu’un, téléchargez le fichier de nouveau.',
      en: 'Enter the password of the file, and this one for its key. If there is only one, download the file again.',
    },
  },
} as const satisfies TextTree;
