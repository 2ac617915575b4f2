/** Every item of a long list once, in steps of its golden section: the first ones come from all over it. */
export function spread<T>(items: readonly T[]): readonly T[] {
  let step = Math.round(items.length * 0.618);
  while (!areCoprime(step, items.length)) step++;
  return items.map((_, nth) => items[(nth * step) % items.length]!);
}

function areCoprime(a: number, b: number): boolean {
  return b === 0 ? a === 1 : areCoprime(b, a % b);
}
