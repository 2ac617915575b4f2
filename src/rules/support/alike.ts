import type { OutcomeData, Place } from '../../model/outcome.ts';
import { groupBy } from './group.ts';

/** As many related cells as a report shows. */
const mostRelated = 30;

export interface Alike<Item> {
  /** Stands for all of them. */
  readonly first: Item;
  readonly others: readonly Item[];
  /** How many there are, where there are others: the message then says so. */
  readonly data: OutcomeData;
}

/** Faults of one kind at several cells are told once, at the first of them. */
export function tellOnce<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Alike<Item>[] {
  return [...groupBy(items, keyOf).values()].map(([first, ...others]) => ({
    first: first!,
    others,
    data: others.length > 0 ? { alike: others.length + 1 } : {},
  }));
}

export function relatedTo<Item>({ others }: Alike<Item>, placeOf: (item: Item) => Place): Place[] {
  return others.slice(0, mostRelated).map(placeOf);
}
