import { crc32 } from './crc32.ts';
import { damaged } from './errors.ts';
import type { ZipEntry } from './zip.ts';

/** A browser inflates a written slice whole before anyone can stop it: 16 KiB give at most 16 MiB. */
const sliceBytes = 16_384;

/**
 * The contents of a ZIP entry in pieces. Throws `damaged` when they do not have the declared size and checksum;
 * never inflates past the declared size.
 */
export async function* readEntry(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for await (const piece of entry.method === 'stored' ? [entry.data] : inflate(entry)) {
    size += piece.length;
    if (size > entry.size) throw damaged(entry.name, 'is longer than declared');
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size < entry.size) throw damaged(entry.name, 'is shorter than declared');
  if (crc !== entry.crc) throw damaged(entry.name, 'has a wrong checksum');
}

async function* inflate(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const reader = readable.getReader();
  void feed(writable.getWriter(), entry.data);
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw damaged(entry.name, 'cannot be inflated', error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, data: Uint8Array): Promise<void> {
  try {
    for (let at = 0; at < data.length; at += sliceBytes) await writer.write(data.slice(at, at + sliceBytes));
    await writer.close();
  } catch {
    // The reading side meets the same error, or has stopped reading.
  }
}
