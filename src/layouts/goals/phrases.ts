const letter = String.raw`\p{L}\p{M}`;
const inWord = `[${letter}-]*`;
const oneWord = `[${letter}\\p{N}.:-]+`;

/**
 * One expression for a list of phrases. A phrase matches whole words in any case; `*` stands for any letters, and alone
 * for any one word: `on *ttu`, `pysyy * tasolla`.
 */
export function phrasePattern(phrases: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(phraseSource(phrases), flags);
}

/** The bounds are said once for all phrases of a kind: an engine compiles each of them slowly. */
export function phraseSource(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  const kinds = [
    [true, false],
    [true, true],
    [false, true],
    [false, false],
  ] as const;
  const sources = kinds.flatMap(([starts, ends]) => {
    const own = longestFirst.filter(
      (phrase) => /^[\p{L}*]/u.test(phrase) === starts && /[\p{L}*]$/u.test(phrase) === ends,
    );
    const before = starts ? `(?<![${letter}])` : '';
    const after = ends ? `(?![${letter}\\p{N}])` : '';
    return own.length > 0 ? [`${before}(?:${own.map(sourceOf).join('|')})${after}`] : [];
  });
  return `(?:${sources.join('|')})`;
}

function sourceOf(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => (word === '*' ? oneWord : word.split('*').map(escape).join(inWord)))
    .join(String.raw`\s+`);
}

function escape(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
