/** The same keys with other strings: what a translation must be. A missing or extra key does not compile. */
export type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };
