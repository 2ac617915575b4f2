import { damaged } from './errors.ts';
import { holds, type NameTable } from './names.ts';
import { decodeEntities } from './text.ts';

/** Attributes of the tag being opened; valid only during `open`. */
export interface XmlTag {
  /** Value of the attribute without a prefix; null when absent. */
  get(name: string): string | null;
  /** Value of the attribute of that local name with any prefix (`r:id`); null when absent. */
  getPrefixed(name: string): string | null;
}

const mostAttributes = 256;

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;
const equals = 61;
const greater = 62;
const letterX = 120;

/** The attributes of one tag after the other, cut from the source only when asked for. */
export class Attributes implements XmlTag {
  private readonly part: string;
  /** Start and end of name and value of each attribute, four positions each. */
  private readonly marks = new Int32Array(4 * mostAttributes);
  private marksEnd = 0;
  /** Only then can one of them declare a namespace. */
  private startsWithX = false;
  private source = '';
  private hasEntities = false;

  constructor(part: string) {
    this.part = part;
  }

  get(name: string): string | null {
    const { marks } = this;
    for (let i = 0; i < this.marksEnd; i += 4) {
      const start = marks[i]!;
      if (marks[i + 1]! - start === name.length && holds(this.source, start, name)) return this.value(i);
    }
    return null;
  }

  getPrefixed(name: string): string | null {
    for (let i = 0; i < this.marksEnd; i += 4) {
      if (this.name(i).endsWith(`:${name}`)) return this.value(i);
    }
    return null;
  }

  /** Tells the table every namespace the tag declares; the default one has no prefix. */
  declareNamespaces(table: NameTable, depth: number): void {
    if (!this.startsWithX) return;
    for (let i = 0; i < this.marksEnd; i += 4) {
      if (!holds(this.source, this.marks[i]!, 'xmlns')) continue;
      const [name, prefix = ''] = this.name(i).split(':', 2);
      if (name === 'xmlns') table.declare(prefix, this.value(i), depth);
    }
  }

  /**
   * Reads from behind the tag's name up to its `>` or `/` and gives the position of that, or -1 when the source ends
   * before. `hasEntities` is false when the source holds none at all.
   */
  read(source: string, from: number, hasEntities: boolean): number {
    const { marks } = this;
    this.source = source;
    this.hasEntities = hasEntities;
    this.marksEnd = 0;
    this.startsWithX = false;
    let at = from;
    for (;;) {
      let code = source.charCodeAt(at);
      while (isSpace(code)) code = source.charCodeAt(++at);
      if (code === greater || code === slash) return at;
      const nameStart = at;
      if (code === letterX) this.startsWithX = true;
      while (code > space && code !== equals && code !== greater) code = source.charCodeAt(++at);
      const nameEnd = at;
      while (isSpace(code)) code = source.charCodeAt(++at);
      if (Number.isNaN(code)) return -1;
      if (code !== equals || nameEnd === nameStart) throw damaged(this.part, 'has a broken attribute');
      do code = source.charCodeAt(++at);
      while (isSpace(code));
      if (Number.isNaN(code)) return -1;
      const quote = code;
      if (quote !== doubleQuote && quote !== singleQuote) {
        throw damaged(this.part, 'has an attribute without quotes');
      }
      const valueStart = at + 1;
      do code = source.charCodeAt(++at);
      while (code !== quote && at < source.length);
      if (at === source.length) return -1;
      if (this.marksEnd === marks.length) throw damaged(this.part, 'has a tag with too many attributes');
      marks[this.marksEnd++] = nameStart;
      marks[this.marksEnd++] = nameEnd;
      marks[this.marksEnd++] = valueStart;
      marks[this.marksEnd++] = at++;
    }
  }

  private name(i: number): string {
    return this.source.slice(this.marks[i], this.marks[i + 1]);
  }

  private value(i: number): string {
    const raw = this.source.slice(this.marks[i + 2], this.marks[i + 3]);
    return this.hasEntities ? decodeEntities(raw, this.part) : raw;
  }
}

export function isSpace(code: number): boolean {
  return code <= space && (code === space || code === lineFeed || code === tab || code === carriageReturn);
}
