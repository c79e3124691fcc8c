/** Remedies that several checks share. */
export const redo = 'Correct the dossier, then make a new request: the old key is kept.';
export const nameFirst = 'Complete the server’s name and the domain in the step “Dossier”.';
export const typeTpeFqdn = 'Give the FQDN entered in the TPE in the step “Dossier”.';

/** How one name differs from another, after the sentence that shows both. */
export const differing = (lead: string) => ({
  different: lead,
  missing: `${lead} “{{letter}}” is missing at position {{position}}.`,
  extra: `${lead} “{{letter}}” is too much at position {{position}}.`,
  other: `${lead} At position {{position}}, “{{letter}}” instead of “{{expected}}”.`,
  swapped: `${lead} Two letters are swapped at position {{position}}: it should be “{{letters}}”.`,
  near: `${lead} {{distance}} characters to correct, the first at position {{position}}.`,
  capitals: `${lead} Only capitals differ.`,
  blanks: `${lead} Only blanks differ.`,
  'look-alike': `${lead} A character passes for another ({{character}}): type the name again.`,
});
