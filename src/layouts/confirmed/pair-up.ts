/** Above this many comparisons, texts are told apart by their count alone. */
const most = 250_000;

/**
 * For each text of now the position of the same text before, null where there is none. Texts that stand in the same
 * order belong together, so that one of several alike is known by its neighbours; what has moved is found by itself.
 */
export function pairUp(before: readonly string[], now: readonly string[]): (number | null)[] {
  const pairs = now.map((): number | null => null);
  let start = 0;
  while (start < Math.min(before.length, now.length) && before[start] === now[start]) pairs[start] = start++;
  let end = 0;
  const rest = Math.min(before.length, now.length) - start;
  while (end < rest && before.at(-1 - end) === now.at(-1 - end)) {
    pairs[now.length - 1 - end] = before.length - 1 - end;
    end++;
  }
  for (const [was, is] of inOrder(
    before.slice(start, before.length - end),
    now.slice(start, now.length - end),
  ))
    pairs[start + is] = start + was;
  return pairMoved(before, now, pairs);
}

/** The longest sequence that both have in common, as positions. */
function inOrder(before: readonly string[], now: readonly string[]): [number, number][] {
  if (before.length * now.length > most) return [];
  const width = now.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let b = before.length - 1; b >= 0; b--) {
    for (let n = now.length - 1; n >= 0; n--) {
      const at = b * width + n;
      lengths[at] =
        before[b] === now[n]
          ? lengths[at + width + 1]! + 1
          : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let b = 0, n = 0; b < before.length && n < now.length;) {
    const at = b * width + n;
    if (before[b] === now[n]) pairs.push([b++, n++]);
    else if (lengths[at + width]! >= lengths[at + 1]!) b++;
    else n++;
  }
  return pairs;
}

function pairMoved(
  before: readonly string[],
  now: readonly string[],
  pairs: readonly (number | null)[],
): (number | null)[] {
  const taken = new Set(pairs);
  const free = new Map<string, number[]>();
  before.forEach((text, at) => {
    if (!taken.has(at)) free.set(text, [...(free.get(text) ?? []), at]);
  });
  return pairs.map((pair, at) => pair ?? free.get(now[at]!)?.shift() ?? null);
}
