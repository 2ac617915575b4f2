import { damaged } from './errors.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five entities and numeric references of XML. Throws `damaged` on any other. */
export function decodeEntities(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,10};)?/g, (_, reference: string | undefined) => {
    const name = reference?.slice(0, -1) ?? '';
    const decoded = Object.hasOwn(entities, name) ? entities[name] : decodeNumber(name);
    if (decoded === undefined) throw damaged(part, 'has an unknown entity');
    return decoded;
  });
}

function decodeNumber(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!match) return undefined;
  const code = match[1] ? parseInt(match[1], 16) : Number(match[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Resolves the `_x000D_` escapes Excel writes for characters that XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A copy that does not keep the long text it was cut from in memory. */
export function detach(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
