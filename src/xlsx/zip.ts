import { damaged, XlsxError } from './errors.ts';
import type { XlsxLimits } from './limits.ts';
import { readDirectory, type Listing } from './zip-directory.ts';

/** One file of the archive as the central directory describes it. */
export interface ZipEntry {
  /** With `/` between folders and none in front, as written otherwise. */
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** Bytes as packed. */
  readonly data: Uint8Array;
  /** Bytes once inflated, as declared. */
  readonly size: number;
}

const localSignature = 0x04034b50;

/** The files of a ZIP archive by name. Only the central directory is believed; names match in any case. */
export class ZipArchive {
  private readonly view: DataView;
  private readonly listings = new Map<string, Listing[]>();
  private readonly bytes: Uint8Array;

  /** Throws `damaged` when there is no sound central directory and `too-large` when it lists too much. */
  constructor(bytes: Uint8Array, limits: XlsxLimits) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      for (const listing of readDirectory(bytes, this.view, limits)) {
        const key = listing.name.toLowerCase();
        const same = this.listings.get(key);
        if (same) same.push(listing);
        else this.listings.set(key, [listing]);
      }
    } catch (error) {
      if (error instanceof RangeError) throw damaged('', 'the central directory is cut', error);
      throw error;
    }
  }

  /** Every file once, in the order of the archive, folders' own entries included. */
  get names(): string[] {
    return [...this.listings.values()].map((same) => same[0]!.name);
  }

  has(name: string): boolean {
    return this.listings.has(name.toLowerCase());
  }

  hasFolder(folder: string): boolean {
    return [...this.listings.keys()].some((name) => name.startsWith(`${folder.toLowerCase()}/`));
  }

  /**
   * Null when there is no such file. Throws `damaged` when its packed bytes are not there or when two different
   * files share the name, since two programs could then read two different workbooks; `encrypted` when they are.
   */
  find(name: string): ZipEntry | null {
    const [listing, ...others] = this.listings.get(name.toLowerCase()) ?? [];
    if (!listing) return null;
    if (others.some((other) => other.crc !== listing.crc || other.size !== listing.size)) {
      throw damaged(listing.name, 'is in the archive twice');
    }
    if (listing.encrypted) throw new XlsxError('encrypted', { part: listing.name });
    if (listing.method !== 0 && listing.method !== 8)
      throw damaged(listing.name, `is packed by method ${listing.method}`);
    const { name: fullName, crc, size } = listing;
    return {
      name: fullName,
      method: listing.method ? 'deflated' : 'stored',
      crc,
      size,
      data: this.packed(listing),
    };
  }

  private packed({ name, offset, packed }: Listing): Uint8Array {
    if (offset + 30 > this.bytes.length || this.view.getUint32(offset, true) !== localSignature) {
      throw damaged(name, 'has no local header');
    }
    const start =
      offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) throw damaged(name, 'is cut');
    return this.bytes.subarray(start, start + packed);
  }
}
