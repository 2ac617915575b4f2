import { damaged } from './errors.ts';

/** Enough for a byte order mark and an XML declaration. */
const headBytes = 128;

/**
 * The text of an XML part in pieces, without its byte order mark. The encoding is found as XML prescribes: mark,
 * then the pattern of the first bytes, then the declaration, else UTF-8. Throws `damaged` on bytes it does not allow.
 */
export async function* decodeXml(part: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let head = new Uint8Array(0);
  const decode = (bytes: Uint8Array, stream: boolean) => {
    try {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      return decoder.decode(bytes, { stream });
    } catch (error) {
      throw damaged(part, 'has broken text', error);
    }
  };
  for await (const piece of pieces) {
    if (decoder) {
      yield decode(piece, true);
      continue;
    }
    head = join(head, piece);
    if (head.length >= headBytes) yield decode(head, true);
  }
  yield decode(decoder ? new Uint8Array(0) : head, false);
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
  const head = String.fromCharCode(...start.subarray(0, headBytes));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  // Readable byte by byte, so a declared UTF-16 is a writer's slip (.NET's StringWriter makes it).
  return /^(utf-?16|ucs)/i.test(declared) ? 'utf-8' : declared;
}
