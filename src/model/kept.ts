/** Keeps what a pure function says of an object that never changes, for as long as that object lives. */
export function kept<Of extends object, Answer>(answer: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined || known.has(of)) return before as Answer;
    const found = answer(of);
    known.set(of, found);
    return found;
  };
}
