import { normalise } from '../cells/text.ts';

export function wordMap<T extends string>(
  groups: Readonly<Partial<Record<T, readonly string[]>>>,
): Map<string, T> {
  const map = new Map<string, T>();
  for (const [value, words] of Object.entries(groups) as [T, readonly string[]][]) {
    for (const word of words) if (!map.has(word)) map.set(normalise(word), value);
  }
  return map;
}
