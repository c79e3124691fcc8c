import { inflateSync } from 'node:zlib';

/** For tests: what is read of a PDF. */
export interface ReadPdf {
  /** Texts of each page, in the order in which they are drawn. */
  readonly pages: readonly string[];
  /** Objects by number, with streams inflated, as Latin-1. */
  readonly objects: ReadonlyMap<number, string>;
  readonly trailer: string;
}

/** For tests: reads the texts of a PDF as written here (one cross-reference table, Flate, fonts of two octets). */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  const table = file.slice(Number(/startxref\n(\d+)/.exec(file)?.[1]));
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
  offsets.forEach((offset, index) => {
    const body = file.slice(offset, file.indexOf('endobj', offset));
    const start = body.indexOf('stream\n');
    const dictionary = start === -1 ? body : body.slice(0, start);
    let stream = start === -1 ? '' : body.slice(start + 7, body.lastIndexOf('\nendstream'));
    if (dictionary.includes('/FlateDecode')) {
      stream = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    }
    objects.set(index + 1, dictionary + stream);
  });
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\n/.test(object));
  return {
    objects,
    trailer: table.slice(table.indexOf('trailer')),
    pages: pages.map((page) => textOf(page, objects)),
  };
}

function textOf(page: string, objects: ReadonlyMap<number, string>): string {
  const at = (reference: string | undefined): string => objects.get(Number(reference)) ?? '';
  const resources = at(/\/Resources (\d+) 0 R/.exec(page)?.[1]);
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  const list = /\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? '';
  for (const [, name = '', reference] of list.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name, charactersOf(at(/\/ToUnicode (\d+) 0 R/.exec(at(reference))?.[1])));
  }
  const content = at(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
  let font: ReadonlyMap<number, string> | undefined;
  let text = '';
  for (const [, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<[0-9a-f]*>|[\s\d.-])*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name);
    for (const [, hex = ''] of (glyphs ?? '').matchAll(/<([0-9a-f]*)>/g)) {
      for (let index = 0; index < hex.length; index += 4) {
        text += font?.get(Number.parseInt(hex.slice(index, index + 4), 16)) ?? '\ufffd';
      }
    }
    if (glyphs !== undefined) text += '\n';
  }
  return text;
}

function charactersOf(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, first = '', , list = ''] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, units = ''], index) => {
      const text = (units.replaceAll(' ', '').match(/.{4}/g) ?? [])
        .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
        .join('');
      characters.set(Number.parseInt(first, 16) + index, text);
    });
  }
  return characters;
}
