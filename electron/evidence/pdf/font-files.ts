// What the PDF is set in, with the arrow of « TPE → GAP » and the narrow space of French: files that PDFKit takes as they are.
// `assets/fonts/README.md` tells where they come from.
import mono from '../../../assets/fonts/IBMPlexMono-Regular.ttf?inline';
import regular from '../../../assets/fonts/Inter-Regular.ttf?inline';
import strong from '../../../assets/fonts/Inter-SemiBold.ttf?inline';

export const fontNames = ['regular', 'strong', 'mono'] as const;
export type FontName = (typeof fontNames)[number];

const addresses: Readonly<Record<FontName, string>> = { regular, strong, mono };
const files = new Map<FontName, Buffer>();

/** The file of a font. Decoded once. */
export function fontFile(font: FontName): Buffer {
  const known = files.get(font);
  if (known !== undefined) return known;
  const address = addresses[font];
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  files.set(font, bytes);
  return bytes;
}
