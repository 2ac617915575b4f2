const token =
  /\s*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;
const mostDeep = 500;

/** Where a text stops being JSON, as `line:character`; browsers each tell it in another way, or not at all. */
export function jsonFault(text: string): string {
  const before = text.slice(0, faultAt(text)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

function faultAt(text: string): number {
  const reader = new Reader(text);
  if (readValue(reader)) reader.next();
  return reader.start;
}

/** False where it is no value; the reader then stands at the fault. */
function readValue(reader: Reader, depth = 0): boolean {
  const first = reader.next();
  if (first === '{') return depth < mostDeep && readList(reader, '}', () => readEntry(reader, depth));
  if (first === '[') return depth < mostDeep && readList(reader, ']', () => readValue(reader, depth + 1));
  return first !== null && !/^[}\],:]/.test(first);
}

function readEntry(reader: Reader, depth: number): boolean {
  return reader.next()?.startsWith('"') === true && reader.next() === ':' && readValue(reader, depth + 1);
}

function readList(reader: Reader, end: string, readOne: () => boolean): boolean {
  if (reader.peek() === end) return reader.next() === end;
  for (;;) {
    if (!readOne()) return false;
    const then = reader.next();
    if (then === end) return true;
    if (then !== ',') return false;
  }
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

class Reader {
  /** Where the last token begins. */
  start = 0;
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Null at the end and at what is no token. */
  next(): string | null {
    token.lastIndex = this.at;
    const match = token.exec(this.text);
    const found = match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
    this.start = found === null ? skipBlank(this.text, this.at) : token.lastIndex - found.length;
    if (found !== null) this.at = token.lastIndex;
    return found;
  }

  peek(): string | null {
    const { at, start } = this;
    const found = this.next();
    [this.at, this.start] = [at, start];
    return found;
  }
}
