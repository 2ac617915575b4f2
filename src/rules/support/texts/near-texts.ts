const shortest = 15;

/** Two texts that a slip of the pen or an ending tells apart: a word or two of the same length of text, and the same numbers. */
export function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || numbersIn(a) !== numbersIn(b)) return false;
  const [words, others] = [a.split(' '), b.split(' ')];
  if (words.length !== others.length) return false;
  const pairs = words.map((word, at) => [word, others[at]!] as const).filter(([one, other]) => one !== other);
  return pairs.length <= Math.max(1, words.length / 8) && pairs.every(([one, other]) => isSlip(one, other));
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

/** The same beginning, or the same ending after it: `kiinteistöt` and `kiinteistönsä`, `jaksaa` and `jakaa`. */
function isSlip(a: string, b: string): boolean {
  const size = Math.min(a.length, b.length);
  if (size < 4 || Math.abs(a.length - b.length) > 3) return false;
  let same = 0;
  while (same < size && a[same] === b[same]) same++;
  let end = 0;
  while (end < size - same && a.at(-1 - end) === b.at(-1 - end)) end++;
  return same >= size * 0.6 || (same + end >= Math.max(a.length, b.length) - 1 && size >= 6);
}
