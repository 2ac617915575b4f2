/** `1 virhe`, `2 virhettä`; the number never parts from its word. */
export function count(n: number, one: string, many: string): string {
  return `${n}\u00a0${n === 1 ? one : many}`;
}

/** `a, b ja c`. */
export function inSentence(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
