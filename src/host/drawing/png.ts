import { crc32 } from '../../xlsx/crc32.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A picture of points that are numbers of colours, as a PNG in base64. */
export async function pngOf(
  width: number,
  height: number,
  points: Uint8Array,
  colors: readonly string[],
): Promise<string> {
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(points.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const packed = new Blob([rows]).stream().pipeThrough(new CompressionStream('deflate'));
  const size = new Uint8Array(13);
  new DataView(size.buffer).setUint32(0, width);
  new DataView(size.buffer).setUint32(4, height);
  // Eight bits for each point, of a palette.
  size.set([8, 3, 0, 0, 0], 8);
  const palette = Uint8Array.from(
    colors.flatMap((color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16))),
  );
  const parts = [
    Uint8Array.from(signature),
    chunk('IHDR', size),
    chunk('PLTE', palette),
    chunk('IDAT', new Uint8Array(await new Response(packed).arrayBuffer())),
    chunk('IEND', new Uint8Array()),
  ];
  return btoa(parts.map((part) => Array.from(part, (byte) => String.fromCharCode(byte)).join('')).join(''));
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
