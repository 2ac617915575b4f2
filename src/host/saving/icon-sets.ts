const counts = { Three: 3, Four: 4, Five: 5 } as const;
const laterSets = new Set(['ThreeStars', 'ThreeTriangles', 'FiveBoxes']);

/** `ThreeArrows` is `3Arrows` in files; null for the sets that came after the file format was made. */
export function iconSetOf(style: string): string | null {
  const [, word, kind] = /^(Three|Four|Five)(\w+)$/.exec(style) ?? [];
  return word && !laterSets.has(style) ? `${counts[word as keyof typeof counts]}${kind}` : null;
}
