import { ReadingError } from './error.ts';

/** The container's name: it stays the same, the version is told by what is in it. */
export const readingNamespace = 'urn:sitova:reading:1';

/** The element that holds a text of ours. */
interface Element {
  readonly name: string;
  readonly namespace: string;
}

const reading: Element = { name: 'reading', namespace: readingNamespace };
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The JSON text as the only content of an element. XML cannot hold U+FFFE and U+FFFF, which JSON can escape. */
export function wrapInXml(json: string, { name, namespace } = reading): string {
  const text = json
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<${name} xmlns="${namespace}">${text}</${name}>`;
}

/** The JSON text of a part. Throws `ReadingError` when it is no such part. */
export function unwrapXml(xml: string, { name, namespace } = reading): string {
  const { prefix, attributes, text } = documentOf(name).exec(xml)?.groups ?? {};
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declares = (quote: string) =>
    attributes?.includes(` ${declaration}=${quote}${namespace}${quote}`) ?? false;
  if (text === undefined || (!declares('"') && !declares("'"))) {
    throw new ReadingError(xml.includes(namespace) ? 'damaged' : 'not-a-reading');
  }
  return text.replace(/&(?:(\w+)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (entity, known, decimal, hex) => {
    if (known !== undefined) return Object.hasOwn(entities, known) ? entities[known]! : entity;
    const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

function documentOf(name: string): RegExp {
  return new RegExp(
    String.raw`^\ufeff?\s*(?:<\?[^>]*\?>\s*)*<(?:(?<prefix>[\w.-]+):)?${name}(?<attributes>\s[^<>]*)>(?<text>[^<]*)<\/(?:\k<prefix>:)?${name}\s*>\s*$`,
  );
}
