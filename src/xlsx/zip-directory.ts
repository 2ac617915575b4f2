import { damaged } from './errors.ts';
import { checkLimit, type XlsxLimits } from './limits.ts';

/** A file as the central directory lists it. */
export interface Listing {
  /** With `/` between folders and none in front, as written otherwise. */
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes once inflated and as packed. */
  readonly size: number;
  readonly packed: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;

/** Throws `damaged` where the directory is broken and a RangeError where it points outside the file. */
export function* readDirectory(bytes: Uint8Array, view: DataView, limits: XlsxLimits): Generator<Listing> {
  const { count, offset } = locateDirectory(view);
  checkLimit(limits, 'entries', count);
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entrySignature) throw damaged('', 'the central directory is broken');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damaged('', 'the central directory is cut');
    const wide = readZip64Extra(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    yield {
      name: partName(new TextDecoder().decode(bytes.subarray(at + 46, nameEnd))),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: wide[0],
      packed: wide[1],
      offset: wide[2],
    };
    at = extraEnd + view.getUint16(at + 32, true);
  }
}

function partName(written: string): string {
  return written.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Searches backwards past the archive comment, which is at most 65 535 bytes long. */
function locateDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (at < 20 || view.getUint32(at - 20, true) !== locator64Signature) return { count, offset };
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end64, true) !== end64Signature) throw damaged('', 'the ZIP64 directory is broken');
    return {
      count: Number(view.getBigUint64(end64 + 32, true)),
      offset: Number(view.getBigUint64(end64 + 48, true)),
    };
  }
  throw damaged('', 'there is no central directory');
}

/** Sizes and offsets that do not fit 32 bits stand in the extra field, in this order, only where needed. */
function readZip64Extra(
  view: DataView,
  start: number,
  end: number,
  values: [number, number, number],
): [number, number, number] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const widen = (value: number) => {
      if (value !== 0xffffffff) return value;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    return [widen(values[0]), widen(values[1]), widen(values[2])];
  }
  return values;
}
