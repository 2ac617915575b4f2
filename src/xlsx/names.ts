/** An element name as written (`x:row`) and within the root's vocabulary (`row`; empty for foreign elements). */
export interface Name {
  readonly qualified: string;
  readonly local: string;
}

interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

const slots = 256;

/** Element names of one document: each is resolved once, then found again without making a string. */
export class NameTable {
  private readonly bindings: Binding[] = [];
  /** Depth of the last binding. */
  private deepest = 0;
  private readonly known = Array.from<Name | undefined>({ length: slots });
  /** The root's namespace: the transitional or the strict one, or none at all. */
  private home: string | null = null;

  declare(prefix: string, uri: string, depth: number): void {
    this.bindings.push({ prefix, uri, depth });
    this.deepest = depth;
    this.known.fill(undefined);
  }

  /** Forgets what was declared deeper than `depth`. */
  leave(depth: number): void {
    const { bindings } = this;
    if (depth >= this.deepest) return;
    while (bindings.length > 0 && bindings.at(-1)!.depth > depth) bindings.pop();
    this.deepest = bindings.at(-1)?.depth ?? 0;
    this.known.fill(undefined);
  }

  /** The name at `start`..`end` of the source; `hash` is any hash of its characters. */
  find(source: string, start: number, end: number, hash: number): Name {
    const slot = hash & (slots - 1);
    const known = this.known[slot];
    if (known && known.qualified.length === end - start && holds(source, start, known.qualified))
      return known;
    // Joined and cut again, so that the name does not keep the piece it was cut from.
    const name = this.resolve(` ${source.slice(start, end)}`.slice(1));
    this.known[slot] = name;
    return name;
  }

  private resolve(qualified: string): Name {
    const mark = qualified.indexOf(':');
    const prefix = qualified.slice(0, Math.max(0, mark));
    const uri = this.bindings.findLast((binding) => binding.prefix === prefix)?.uri ?? prefix;
    this.home ??= uri;
    return { qualified, local: uri === this.home ? qualified.slice(mark + 1) : '' };
  }
}

/** Whether `part` stands at `start`. On names this short a loop is faster than `startsWith`. */
export function holds(source: string, start: number, part: string): boolean {
  for (let i = 0; i < part.length; i++) {
    if (source.charCodeAt(start + i) !== part.charCodeAt(i)) return false;
  }
  return true;
}
