/** What word processors, mail programs and web pages write for hyphens. */
const dashes = '[-\\u00ad\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]';
const boundary = new RegExp(
  `${dashes}{2,10}[ \\u00a0]?(BEGIN|END) ([A-Z0-9 ]{1,40}?)[ \\u00a0]?${dashes}{2,10}`,
  'g',
);

/**
 * A text whose PEM blocks were changed on the way, as they were: hyphens turned into dashes, and line ends written out as
 * `\n`, as JSON files and environment variables have them. Any other text as it is.
 */
export function mendPem(text: string): string {
  const withBoundaries = text.replace(boundary, '-----$1 $2-----');
  return withBoundaries.replace(
    /-----BEGIN [^-\r\n]{1,40}-----\\[rn][^-]*-----END [^-\r\n]{1,40}-----/g,
    (block) => block.replace(/(?:\\r)?\\n|\\r/g, '\n'),
  );
}
