import { visible } from './visible.ts';

/**
 * What a certificate and its issuer are called where there is room for one name. The names are carried beside the texts of
 * the distinguished names, since whoever chooses a name chooses what such a text looks like.
 */
interface Held {
  readonly subject: string;
  /** Null or empty where the subject has none; absent in reports that were kept before it was carried. */
  readonly commonName?: string | null | undefined;
}

interface Issued {
  readonly issuer: string;
  readonly issuerCommonName?: string | null | undefined;
}

/** The common name of the holder; the whole of the subject where it has none. */
export function holderName({ subject, commonName = commonNameInText(subject) }: Held): string {
  return visible(commonName === null || commonName === '' ? subject : commonName);
}

/** The common name of the issuer; its whole name where it has none. */
export function issuerName({ issuer, issuerCommonName = commonNameInText(issuer) }: Issued): string {
  return visible(issuerCommonName === null || issuerCommonName === '' ? issuer : issuerCommonName);
}

/** One attribute, up to what parts it from the next: `, ` between RDNs, ` + ` inside one. */
const attributes = /((?:\\.|[^\\])+?)(?:, | \+ |$)/gsu;

/**
 * The common name in a distinguished name as the core writes it, which is RFC 4514 in the order of the certificate: the
 * last (most specific) one, as in the core. Null where there is none. Never for a text of other programs.
 */
export function commonNameInText(text: string): string | null {
  const values = [...text.matchAll(attributes)].flatMap(([, attribute = '']) =>
    attribute.startsWith('CN=') ? [attribute.slice(3)] : [],
  );
  const last = values.at(-1);
  return last === undefined ? null : unescapeValue(last);
}

/** RFC 4514 §3: `\` before a character stands for it, `\` before two hexadecimal digits for an octet of UTF-8. */
function unescapeValue(value: string): string {
  return value.replace(/((?:\\[0-9A-Fa-f]{2})+)|\\(.)/gsu, (_, octets: string | undefined, char: string) =>
    octets === undefined
      ? char
      : new TextDecoder().decode(Uint8Array.from(octets.split('\\').slice(1), (hex) => parseInt(hex, 16))),
  );
}
