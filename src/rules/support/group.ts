/** Items by key, keys in order of first appearance. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** So many groups are looked through one by one. */
const fewGroups = 8;

/**
 * Groups in the same order, where most items are alike to those before them: `keyOf` tells the same as `isAlike`, and is
 * asked for only where there are many groups.
 */
export function groupRuns<Item>(
  items: readonly Item[],
  isAlike: (item: Item, other: Item) => boolean,
  keyOf: (item: Item) => string | number,
): Item[][] {
  const groups: Item[][] = [];
  let byKey: Map<string | number, Item[]> | undefined;
  let latest: Item[] | undefined;
  for (const item of items) {
    if (!latest || !isAlike(item, latest[0]!)) {
      if (groups.length > fewGroups) byKey ??= new Map(groups.map((group) => [keyOf(group[0]!), group]));
      latest = byKey ? byKey.get(keyOf(item)) : groups.find((group) => isAlike(item, group[0]!));
      if (!latest) {
        groups.push((latest = []));
        byKey?.set(keyOf(item), latest);
      }
    }
    latest.push(item);
  }
  return groups;
}
