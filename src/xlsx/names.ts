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

/** Element names of one document: each is resolved once, then found again without making a string. */
export class NameTable {
  private readonly bindings: Binding[] = [];
  private known = new Map<number, Name>();
  /** The root's namespace: the transitional or the strict one, or none at all. */
  private home: string | null = null;

  declare(prefix: string, uri: string, depth: number): void {
    this.bindings.push({ prefix, uri, depth });
    this.known = new Map();
  }

  /** Forgets what was declared deeper than `depth`. */
  leave(depth: number): void {
    const { bindings } = this;
    if (bindings.length === 0 || bindings.at(-1)!.depth <= depth) return;
    while (bindings.length > 0 && bindings.at(-1)!.depth > depth) bindings.pop();
    this.known = new Map();
  }

  /** The name at `start`..`end` of the source; `hash` is any hash of its characters. */
  find(source: string, start: number, end: number, hash: number): Name {
    const known = this.known.get(hash);
    if (known && known.qualified.length === end - start && source.startsWith(known.qualified, start))
      return known;
    // Joined and cut again, so that the name does not keep the piece it was cut from.
    const name = this.resolve(` ${source.slice(start, end)}`.slice(1));
    if (!known) this.known.set(hash, name);
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
