/** Keeps the answers of a pure function of one text; sheets repeat the same few labels thousands of times. */
export function remember<T>(answer: (text: string) => T, limit = 65_536): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= limit) known.clear();
    known.set(text, found);
    return found;
  };
}
