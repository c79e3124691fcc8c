/** The common name of a distinguished name as the core writes it (`C=FR, …, CN=…`); the whole where there is none. */
export function commonNameOf(name: string): string {
  return /(?:^|,\s*)CN=([^,]+)/.exec(name)?.[1] ?? name;
}
