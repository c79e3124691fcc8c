/** Remedies that several checks share. */
export const redo = 'Corrigez le dossier puis créez une nouvelle demande : l’ancienne clé est gardée.';
export const nameFirst = 'Complétez le nom du serveur et le domaine à l’étape « Dossier ».';
export const typeTpeFqdn = 'Indiquez à l’étape « Dossier » le FQDN saisi dans le TPE.';

/** How one name differs from another, after the sentence that shows both. */
export const differing = (lead: string) => ({
  different: lead,
  missing: `${lead} Il manque « {{letter}} » en position {{position}}.`,
  extra: `${lead} « {{letter}} » est en trop en position {{position}}.`,
  other: `${lead} En position {{position}}, « {{letter}} » au lieu de « {{expected}} ».`,
  swapped: `${lead} Deux lettres sont interverties en position {{position}} : il faut « {{letters}} ».`,
  near: `${lead} {{distance}} caractères à corriger, le premier en position {{position}}.`,
  capitals: `${lead} Seules les majuscules diffèrent.`,
  blanks: `${lead} Seuls les espaces diffèrent.`,
  'look-alike': `${lead} Un caractère passe pour un autre ({{character}}) : retapez le nom au clavier.`,
});
