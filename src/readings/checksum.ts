/**
 * `crc32:` and the CRC-32 of ZIP over the content as JSON in UTF-8, without white space, keys in the order of the
 * schema. It tells accidents, not forgery.
 */
export function checksumOf(content: unknown): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(JSON.stringify(content))) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return `crc32:${(~crc >>> 0).toString(16).padStart(8, '0')}`;
}
