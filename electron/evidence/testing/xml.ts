/** For tests: an element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * For tests: reads XML 1.0 and throws for what is not well-formed: a character out of §2.2, a bare `&` or `<`, an attribute
 * twice, an element left open. Knows no DTD, comment or section, which the documents do not use.
 */
export function readXml(xml: string): XmlElement {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(head)) throw new Error('no declaration');
  for (const character of xml) {
    const code = character.codePointAt(0) ?? 0;
    const isLegal =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x1_0000;
    if (!isLegal) throw new Error(`character ${code.toString(16)}`);
  }
  const tokens = [...xml.slice(head.length).matchAll(/<[^>]*>|[^<]+/g)].map(([token]) => token);
  const stack: { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }[] =
    [{ name: '', attributes: {}, children: [], text: '' }];
  for (const token of tokens) {
    const open = stack.at(-1);
    if (open === undefined) throw new Error('closed twice');
    if (!token.startsWith('<')) {
      if (token.includes('>')) throw new Error('a bare >');
      open.text += unescape(token);
    } else if (token.startsWith('</')) {
      if (token !== `</${open.name}>`) throw new Error(`${token} closes ${open.name}`);
      stack.pop();
      stack.at(-1)?.children.push(open);
    } else {
      const found = /^<([a-z-]+)((?: [a-z-]+="[^"<]*")*)(\/?)>$/.exec(token);
      if (found === null) throw new Error(token);
      const [, name = '', list = '', slash] = found;
      const attributes: Record<string, string> = {};
      for (const [, key = '', value = ''] of list.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
        if (key in attributes) throw new Error(`${key} twice`);
        attributes[key] = unescape(value);
      }
      const element = { name, attributes, children: [], text: '' };
      if (slash === '/') open.children.push(element);
      else stack.push(element);
    }
  }
  const [document] = stack;
  const root = document?.children[0];
  if (stack.length !== 1 || document?.children.length !== 1 || root === undefined)
    throw new Error('no one root');
  if (document.text.trim() !== '') throw new Error('text outside the root');
  return root;
}

function unescape(text: string): string {
  return text.replace(/&([^;]*)(;?)/g, (_all, name: string, end: string) => {
    const sign = entities[name];
    if (sign === undefined || end === '') throw new Error(`&${name}`);
    return sign;
  });
}
