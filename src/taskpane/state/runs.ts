/** Positions in a list, the last one not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Items that follow each other: such as were there before, by their positions then, or fresh ones. */
type Run<T> = { readonly fresh: T[] } | { readonly fresh: null; readonly from: number; to: number };

/** A list set against the one before: items that are the very same objects are told from the others. */
export function runsOf<T>(items: readonly T[], before: readonly T[]): readonly Run<T>[] {
  const places = new Map(before.map((item, at) => [item, at]));
  const runs: Run<T>[] = [];
  for (const item of items) {
    const at = places.get(item);
    const last = runs.at(-1);
    if (at === undefined) {
      if (last?.fresh) last.fresh.push(item);
      else runs.push({ fresh: [item] });
    } else if (last?.fresh === null && last.to === at) last.to++;
    else runs.push({ fresh: null, from: at, to: at + 1 });
  }
  return runs;
}
