import { z } from 'zod';

const shortText = z.string().max(200);

/** What the user types in the step « Dossier ». Every field may be empty while the dossier is being filled. */
export const profileSchema = z.strictObject({
  publisher: z.strictObject({
    name: shortText,
    /** National identifier of the structure; its kind is told from its form (SIRET 14 digits, SIREN 9, FINESS 9). */
    identifierKind: z.enum(['siret', 'siren', 'finess']),
    identifier: shortText,
    address: shortText,
    postcode: shortText,
    town: shortText,
  }),
  contact: z.strictObject({
    lastName: shortText,
    firstName: shortText,
    position: shortText,
    phone: shortText,
    email: shortText,
  }),
  gap: z.strictObject({
    /** Name of the GAP software, for the reader only. */
    product: shortText,
    /** Host label(s) of the GAP server: « <nom de serveur> ». */
    server: shortText,
    /** « <nom de domaine> ». */
    domain: shortText,
    /** The FQDN as it is set in the terminal; must equal server.domain (procedure, step 3, « Attention »). */
    tpeFqdn: shortText,
  }),
  /** Case A: no CPx test card yet; case B: cards exist. Undecided: null. */
  cardCase: z.enum(['A', 'B']).nullable(),
  /** Case A, 3.2: number of kits. */
  kitQuantity: z.number().int().min(1).max(99),
  /** Case A, 4.3: the card of the kit to be given the rights. */
  kitCard: shortText,
  /** Case B, 4.3: numbers of the cards to be given the rights, one a line. */
  cardNumbers: z.string().max(2000),
});
export type Profile = Readonly<z.infer<typeof profileSchema>>;
