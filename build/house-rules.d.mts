/** The codes of the reasons, as their list is written. */
export const reasonCodes: ReadonlySet<string>;
