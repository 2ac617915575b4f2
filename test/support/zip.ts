import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFile {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  /** Sizes and checksum follow the data; the local header holds zeros. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly encrypted?: boolean;
  /** `data` is deflated already; give its size and checksum. */
  readonly deflated?: boolean;
  /** Lies to tell in the central directory. */
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
}

/** A ZIP archive with these files, in this order. */
export function buildZip(files: readonly ZipFile[], comment = ''): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const data = Buffer.from(file.data);
    const packed = file.stored || file.deflated ? data : deflateRawSync(data);
    const facts = {
      name: Buffer.from(file.name),
      flags: (file.encrypted ? 1 : 0) | (file.descriptor ? 8 : 0) | 0x800,
      method: file.stored ? 0 : 8,
      crc: file.declaredCrc ?? crc32(data),
      packed: packed.length,
      size: file.declaredSize ?? data.length,
    };
    const known = file.descriptor ? { ...facts, crc: 0, packed: 0, size: 0 } : facts;
    const descriptor = file.descriptor
      ? numbers([0x08074b50, 4], [facts.crc, 4], [facts.packed, 4], [facts.size, 4])
      : [];
    const local = Buffer.concat([
      header(0x04034b50, known),
      numbers([0, 2]),
      facts.name,
      packed,
      Buffer.from(descriptor),
    ]);
    const wide = file.zip64
      ? numbers([1, 2], [24, 2], [facts.size, 8], [facts.packed, 8], [offset, 8])
      : Buffer.alloc(0);
    const narrow = file.zip64 ? { ...facts, packed: 0xffffffff, size: 0xffffffff } : facts;
    directory.push(
      header(0x02014b50, narrow),
      numbers([wide.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [file.zip64 ? 0xffffffff : offset, 4]),
      facts.name,
      wide,
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const anyZip64 = files.some((file) => file.zip64);
  const end64 = anyZip64 ? zip64End(files.length, central.length, offset) : Buffer.alloc(0);
  const count = anyZip64 ? 0xffff : files.length;
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [anyZip64 ? 0xffffffff : central.length, 4],
    [anyZip64 ? 0xffffffff : offset, 4],
    [comment.length, 2],
  );
  return new Uint8Array(Buffer.concat([...locals, central, end64, end, Buffer.from(comment)]));
}

interface Facts {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** Up to the length of the name, which both headers share but for the version in front. */
function header(signature: number, { name, flags, method, crc, packed, size }: Facts): Buffer {
  const madeBy: [number, number][] = signature === 0x02014b50 ? [[45, 2]] : [];
  return numbers(
    [signature, 4],
    ...madeBy,
    [45, 2],
    [flags, 2],
    [method, 2],
    [0, 4],
    [crc, 4],
    [packed, 4],
    [size, 4],
    [name.length, 2],
  );
}

function zip64End(count: number, size: number, offset: number): Buffer {
  const record = numbers(
    [0x06064b50, 4],
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 8],
    [count, 8],
    [count, 8],
    [size, 8],
    [offset, 8],
  );
  return Buffer.concat([record, numbers([0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4])]);
}

/** Little-endian numbers, each with its width in bytes. */
function numbers(...fields: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}
