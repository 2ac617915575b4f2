/** An id in braces, as Office writes them. */
export function freeId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
