import type { DraftUnit } from '../draft.ts';

interface Name {
  readonly code: string | null;
  readonly name: string;
}

/** The units found so far, in order of appearance, and quick to find again in long tables. */
export class KnownUnits {
  readonly all: DraftUnit[] = [];
  private indexed = 0;
  private readonly positions = new Map<DraftUnit, number>();
  private readonly names = new Set<string>();
  private readonly byCode = new Map<string, DraftUnit[]>();
  private readonly byName = new Map<string, DraftUnit[]>();

  add(unit: DraftUnit): void {
    this.all.push(unit);
  }

  /** Units with the same code, or with the same name where either prints no code; first to last. */
  like({ code, name }: Name): DraftUnit[] {
    this.index();
    const coded = code === null ? [] : (this.byCode.get(code) ?? []);
    const named = name === '' ? [] : (this.byName.get(name.toLowerCase()) ?? []);
    const alike = named.filter((unit) => unit.code === null || code === null);
    if (alike.length === 0 || coded.length === 0) return alike.length === 0 ? coded : alike;
    return [...coded, ...alike].sort((a, b) => this.positions.get(a)! - this.positions.get(b)!);
  }

  /** The first unit printed exactly so. */
  exactly({ code, name }: Name): DraftUnit | undefined {
    this.index();
    const alike = code === null ? this.byName.get(name.toLowerCase()) : this.byCode.get(code);
    return alike?.find((unit) => unit.code === code && unit.name === name);
  }

  /** Whether anything has this name, or this code. */
  hasEither({ code, name }: Name): boolean {
    this.index();
    return this.names.has(name) || (code !== null && this.byCode.has(code));
  }

  /** Many tables never ask. */
  private index(): void {
    for (; this.indexed < this.all.length; this.indexed++) {
      const unit = this.all[this.indexed]!;
      this.positions.set(unit, this.indexed);
      this.names.add(unit.name);
      if (unit.code !== null) append(this.byCode, unit.code, unit);
      append(this.byName, unit.name.toLowerCase(), unit);
    }
  }
}

function append(lists: Map<string, DraftUnit[]>, key: string, unit: DraftUnit): void {
  const list = lists.get(key);
  if (list) list.push(unit);
  else lists.set(key, [unit]);
}
