/**
 * Names of the streams in an OLE2 compound file, which holds old Office documents and encrypted new ones.
 * Empty when the directory cannot be followed.
 */
export function compoundStreamNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  try {
    const size = 2 ** Math.min(12, view.getUint16(30, true));
    const position = (sector: number) => (sector + 1) * size;
    const next = (sector: number) => {
      const table = view.getUint32(76 + 4 * Math.floor((sector * 4) / size), true);
      return view.getUint32(position(table) + ((sector * 4) % size), true);
    };
    let sector = view.getUint32(48, true);
    for (let steps = 0; sector < 0xfffffff0 && steps < 1000; steps++) {
      for (let at = position(sector); at < position(sector) + size; at += 128) {
        const length = Math.min(64, view.getUint16(at + 64, true));
        if (length < 2) continue;
        names.push(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
      }
      sector = next(sector);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return names;
}
