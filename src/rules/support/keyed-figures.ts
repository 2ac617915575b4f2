import { kept } from '../../model/kept.ts';
import { figureKey, type Figure, type UnitReading } from '../../model/table.ts';

/** The keys of a unit's figures, and where each of them stands among these. */
interface Keys {
  readonly list: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** A unit's figures by key, in the order in which the unit prints them; no key stands for two of them. */
export class KeyedFigures implements Iterable<readonly [string, Figure]> {
  readonly figures: readonly Figure[];
  /** The key of each. */
  readonly keys: readonly string[];
  /** Left out because they are printed more than once, with different amounts. */
  readonly repeated: ReadonlySet<string>;
  private readonly places: ReadonlyMap<string, number>;

  constructor(figures: readonly Figure[], { list, places }: Keys, repeated: ReadonlySet<string> = none) {
    this.figures = figures;
    this.keys = list;
    this.places = places;
    this.repeated = repeated;
  }

  get(key: string): Figure | undefined {
    const at = this.places.get(key);
    return at === undefined ? undefined : this.figures[at];
  }

  has(key: string): boolean {
    return this.places.has(key);
  }

  *[Symbol.iterator](): Generator<readonly [string, Figure]> {
    for (const [at, key] of this.keys.entries()) yield [key, this.figures[at]!];
  }
}

const none: ReadonlySet<string> = new Set();

/** Nearly all units of a table have the keys of the one before them, and so the same lists. */
let latest: Keys = { list: [], places: new Map() };
/** Figures with these keys. */
let alike: readonly Figure[] = [];

export const keyFigures = kept(({ figures }: UnitReading): KeyedFigures => {
  if (isOfLatest(figures)) return new KeyedFigures(figures, latest);
  const byKey = new Map<string, Figure>();
  const repeated = new Set<string>();
  for (const figure of figures) {
    const key = figureKey(figure);
    const before = byKey.get(key);
    if (!before) byKey.set(key, figure);
    else if (before.cents !== figure.cents || before.state !== figure.state) repeated.add(key);
  }
  for (const key of repeated) byKey.delete(key);
  const list = [...byKey.keys()];
  latest = { list, places: new Map(list.map((key, at) => [key, at])) };
  alike = list.length === figures.length ? figures : [...byKey.values()];
  return new KeyedFigures(alike, latest, repeated.size > 0 ? repeated : none);
});

function isOfLatest(figures: readonly Figure[]): boolean {
  return figures.length === alike.length && figures.every((figure, at) => haveSameKey(figure, alike[at]!));
}

/** Without making their keys. */
function haveSameKey(a: Figure, b: Figure): boolean {
  return a.item === b.item && a.role === b.role && isSamePeriod(a, b) && isSameAccount(a, b);
}

function isSamePeriod(a: Figure, b: Figure): boolean {
  return a.year === b.year && a.split === b.split && a.month === b.month && a.quarter === b.quarter;
}

function isSameAccount(a: Figure, b: Figure): boolean {
  if (a.item !== 'account') return true;
  return a.account === b.account && (a.account !== null || a.label === b.label);
}
