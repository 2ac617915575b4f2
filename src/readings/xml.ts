import { ReadingError } from './error.ts';

/** The container's name: it stays the same, the version is told by what is in it. */
export const readingNamespace = 'urn:sitova:reading:1';

const document =
  /^\ufeff?\s*(?:<\?[^>]*\?>\s*)*<(?:(?<prefix>[\w.-]+):)?reading(?<attributes>\s[^<>]*)>(?<text>[^<]*)<\/(?:\k<prefix>:)?reading\s*>\s*$/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The JSON text as the only content of an element. XML cannot hold U+FFFE and U+FFFF, which JSON can escape. */
export function wrapInXml(json: string): string {
  const text = json
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<reading xmlns="${readingNamespace}">${text}</reading>`;
}

/** The JSON text of a part. Throws `ReadingError` when it is no such part. */
export function unwrapXml(xml: string): string {
  const { prefix, attributes, text } = document.exec(xml)?.groups ?? {};
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declares = (quote: string) =>
    attributes?.includes(` ${declaration}=${quote}${readingNamespace}${quote}`) ?? false;
  if (text === undefined || (!declares('"') && !declares("'"))) {
    throw new ReadingError(xml.includes(readingNamespace) ? 'damaged' : 'not-a-reading');
  }
  return text.replace(/&(?:(\w+)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (entity, name, decimal, hex) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name]! : entity;
    const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
