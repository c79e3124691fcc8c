/** Remedies that several checks share. */
export const redo = {
  fr: 'Corrigez le dossier, puis refaites la demande, ici ou là où sa clé est gardée.',
  en: 'Correct the dossier, then make the request again, here or where its key is kept.',
} as const;

export const nameFirst = {
  fr: 'Complétez le nom du serveur et le domaine à l’étape « Dossier ».',
  en: 'Complete the server’s name and the domain in the step “Dossier”.',
} as const;

export const typeTpeFqdn = {
  fr: 'Indiquez à l’étape « Dossier » le FQDN saisi dans le TPE.',
  en: 'Give the FQDN entered in the TPE in the step “Dossier”.',
} as const;

/** How one name differs from another, after the sentence that shows both. */
export const differing = <F extends string, E extends string>(lead: Readonly<{ fr: F; en: E }>) =>
  ({
    different: lead,
    missing: {
      fr: `${lead.fr} Il manque « {{letter}} » en position {{position}}.`,
      en: `${lead.en} “{{letter}}” is missing at position {{position}}.`,
    },
    extra: {
      fr: `${lead.fr} « {{letter}} » est en trop en position {{position}}.`,
      en: `${lead.en} “{{letter}}” is too much at position {{position}}.`,
    },
    other: {
      fr: `${lead.fr} En position {{position}}, « {{letter}} » au lieu de « {{expected}} ».`,
      en: `${lead.en} At position {{position}}, “{{letter}}” instead of “{{expected}}”.`,
    },
    swapped: {
      fr: `${lead.fr} Deux lettres sont interverties en position {{position}} : il faut « {{letters}} ».`,
      en: `${lead.en} Two letters are swapped at position {{position}}: it should be “{{letters}}”.`,
    },
    near: {
      fr: `${lead.fr} {{distance}} caractères à corriger, le premier en position {{position}}.`,
      en: `${lead.en} {{distance}} characters to correct, the first at position {{position}}.`,
    },
    capitals: { fr: `${lead.fr} Seules les majuscules diffèrent.`, en: `${lead.en} Only capitals differ.` },
    blanks: { fr: `${lead.fr} Seuls les espaces diffèrent.`, en: `${lead.en} Only blanks differ.` },
    'look-alike': {
      fr: `${lead.fr} Un caractère passe pour un autre ({{character}}) : retapez le nom au clavier.`,
      en: `${lead.en} A character passes for another ({{character}}): type the name again.`,
    },
  }) as const;
