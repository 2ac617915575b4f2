/** The name, or with the first number that nobody has. */
export function freeName(name: string, taken: readonly string[], space = ' '): string {
  const known = new Set(taken.map((one) => one.toLowerCase()));
  let free = name;
  for (let n = 2; known.has(free.toLowerCase()); n++) free = `${name}${space}${n}`;
  return free;
}
