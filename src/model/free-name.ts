/** The name, or with a number when it is taken; case does not tell names apart. */
export function freeName(name: string, taken: readonly string[], joint: string): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const next = `${name}${joint}${number}`;
    if (!used.has(next.toLowerCase())) return next;
  }
}
