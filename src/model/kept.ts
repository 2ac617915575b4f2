/** Keeps what a pure function says of an object that never changes, for as long as that object lives. */
export function kept<Of extends object, Answer>(answer: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { answer: answer(of) }));
    return found.answer;
  };
}
