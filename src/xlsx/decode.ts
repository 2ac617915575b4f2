import { damaged } from './errors.ts';

/**
 * The text of an XML part in pieces, without its byte order mark. The encoding is found as XML prescribes: mark,
 * then the pattern of the first bytes, then the declaration, else UTF-8. Throws `damaged` on bytes it does not allow.
 */
export async function* decodeXml(part: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let start = new Uint8Array(0);
  try {
    for await (const piece of pieces) {
      if (decoder) {
        yield decoder.decode(piece, { stream: true });
        continue;
      }
      start = join(start, piece);
      if (start.length < 128) continue;
      decoder = new TextDecoder(encodingOf(start), { fatal: true });
      yield decoder.decode(start, { stream: true });
    }
    decoder ??= new TextDecoder(encodingOf(start), { fatal: true });
    yield start.length < 128 ? decoder.decode(start) : decoder.decode();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw damaged(part, 'has broken text', error);
    throw error;
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function encodingOf(start: Uint8Array): string {
  const [a, b] = start;
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  const head = String.fromCharCode(...start.subarray(0, 128));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  // Readable byte by byte, so a declared UTF-16 is a writer's slip (.NET's StringWriter makes it).
  return /^(utf-?16|ucs)/i.test(declared) ? 'utf-8' : declared;
}
