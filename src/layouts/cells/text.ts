const spaces = /[\s\u00a0\u202f\u2009\u2007\u200b]+/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** Space other than a single plain one, or a dash other than `-`. */
const uneven = /[^\S ]| {2}|[\u00ad\u200b\u2010-\u2015\u2212]/;

/** Lower case, one kind of space and dash, no soft hyphens, no decoration at either end. */
export function normalise(text: string): string {
  const even = uneven.test(text)
    ? text
        .replace(/\u00ad/g, '')
        .replace(spaces, ' ')
        .replace(dashes, '-')
    : text;
  const lower = even.toLowerCase();
  if (isPlain(lower.charCodeAt(0)) && isPlain(lower.charCodeAt(lower.length - 1))) return lower;
  return lower
    .replace(/^[\s*•·.:;,=]+/, '')
    .replace(/[\s*:;,=]+$/, '')
    .trim();
}

/** a–z, 0–9, å, ä, ö. */
function isPlain(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 228 || code === 229 || code === 246
  );
}

/** The text as printed, with its spaces evened out. */
export function tidy(text: string): string {
  if (!uneven.test(text)) return text.trim();
  return text
    .replace(/\u00ad/g, '')
    .replace(spaces, ' ')
    .trim();
}

/** `T O I M I N T A K A T E` set wide: letters stand apart by one space, words by more. */
export function closeUp(text: string): string {
  if (text[1] !== ' ' || !/^(?:\p{L} +){3,}\p{L}\s*:?\s*$/u.test(text)) return text;
  return text
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

/** Marks of notes below the table: `Kunnanhallitus 1)`, `TA 2026*`, `Netto¹`, `Avustukset 1), 3)`. */
const notes =
  /(?:(?<=[\p{L}\d.)%€*])[\s,]*(?:(?<=[\p{L}.)*])\d{1,2}\)|(?<=\s)\d{1,2}\)|\*{1,3}\)?|\[\d{1,2}\]|(?<!(?:^|[\s(/])k?m)[¹²³⁰⁴-⁹]+⁾?))+$/u;

/** The text without the marks of notes at its end. */
export function withoutNotes(text: string): string {
  if (/\([^)]*\)\s*$/.test(text)) return text;
  return /[)*\]¹²³⁰⁴-⁹⁾]\s*$/.test(text) ? text.trimEnd().replace(notes, '').trimEnd() : text;
}

const currency =
  /(?<=\p{L}{3}.*?)(?:\s*,\s*|\s*\(\s*|\s+)(?:(?:1[ .]?000 ?|t)?€|eur|euroa|euroina|(?:i )?euro)\s*\)?\s*:?$/iu;

/** `Toimintatulot yhteensä, euroa` without what its amounts are counted in. */
export function withoutCurrency(text: string): string {
  return /€|eur/i.test(text) ? text.replace(currency, '') : text;
}

/** Letters only, so that `Toim.tuotot`, `Toimintatuotot` and `TOIMINTA-TUOTOT` can be compared. */
export function letters(text: string): string {
  return normalise(text).replace(/[^\p{L}]/gu, '');
}

export function hasLetters(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Whether the texts are equal or one edit (insert, delete, replace) apart. */
export function isWithinOneEdit(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return a.slice(longer < 0 ? same : same + 1) === b.slice(longer > 0 ? same : same + 1);
}

/** Edits (insert, delete, replace) between two texts, or `limit + 1` once they are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const replace = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(replace, previous[j]! + 1, current[j - 1]! + 1);
      best = Math.min(best, current[j]!);
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length]!;
}

/** `Sivistys-⏎lautakunta` is one word; `Ruoka-⏎ja siivouspalvelut` keeps its hyphen. */
export const partedWord = /(\p{Ll})-\r?\n(?=\p{Ll})(?!(?:ja|tai|sekä|och|eller|and)\s)/gu;
