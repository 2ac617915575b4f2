import { crc32 } from '../crc32.ts';
import type { ZipEntry } from '../zip.ts';

const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
/** Names in UTF-8. */
const flags = 0x800;
/** 1 January 1980, as Excel writes it: a file says nothing about when it was made. */
const date = 33;
const largest = 0xffffffff;

/** A ZIP archive with the entries as they are packed, in this order. Throws a RangeError above 4 GiB. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const namesLength = names.reduce((sum, name) => sum + name.length, 0);
  const dataLength = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const size = entries.length * (30 + 46) + 2 * namesLength + dataLength + 22;
  if (size > largest || entries.some((entry) => entry.size > largest))
    throw new RangeError('The file is too large.');
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry, index) => {
    const offset = at;
    at = writeFields(view, at, [[localSignature, 4], [20, 2], ...facts(entry, names[index]!)]);
    bytes.set(names[index]!, at);
    bytes.set(entry.data, at + names[index]!.length);
    at += names[index]!.length + entry.data.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const place = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offsets[index]!, 4],
    ] as const;
    at = writeFields(view, at, [
      [directorySignature, 4],
      [20, 2],
      [20, 2],
      ...facts(entry, names[index]!),
      ...place,
    ]);
    bytes.set(names[index]!, at);
    at += names[index]!.length;
  });
  const count = entries.length;
  writeFields(view, at, [
    [endSignature, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [at - directory, 4],
    [directory, 4],
    [0, 2],
  ]);
  return bytes;
}

/** Contents packed for an archive. */
export async function packEntry(name: string, contents: Uint8Array<ArrayBuffer>): Promise<ZipEntry> {
  const packed = new Blob([contents]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const data = new Uint8Array(await new Response(packed).arrayBuffer());
  return { name, method: 'deflated', crc: crc32(contents), size: contents.length, data };
}

type Field = readonly [value: number, bytes: 2 | 4];

/** What both headers say, from the flags to the length of the extra field. */
function facts({ method, crc, size, data }: ZipEntry, name: Uint8Array): Field[] {
  return [
    [flags, 2],
    [method === 'stored' ? 0 : 8, 2],
    [0, 2],
    [date, 2],
    [crc, 4],
    [data.length, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ];
}

function writeFields(view: DataView, at: number, fields: readonly Field[]): number {
  let position = at;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(position, value, true);
    else view.setUint32(position, value, true);
    position += bytes;
  }
  return position;
}
