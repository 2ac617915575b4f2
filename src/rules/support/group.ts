/** Items by key, keys in order of first appearance. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Groups in the same order, where most items are alike to the one before them: only the others are asked for a key. */
export function groupRuns<Item>(
  items: readonly Item[],
  isAlike: (item: Item, before: Item) => boolean,
  keyOf: (item: Item) => string,
): Item[][] {
  const groups: Item[][] = [];
  let keys: Map<string, Item[]> | undefined;
  let group: Item[] | undefined;
  let before: Item | undefined;
  for (const item of items) {
    if (group && isAlike(item, before!)) {
      group.push(item);
      before = item;
      continue;
    }
    before = item;
    keys ??= new Map();
    const key = keyOf(item);
    group = keys.get(key);
    if (group) group.push(item);
    else {
      keys.set(key, (group = [item]));
      groups.push(group);
    }
  }
  return groups;
}
