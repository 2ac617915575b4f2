import type { ColumnHeading } from '../columns/column-facts.ts';
import { type HeadingFacts, readHeading } from '../cells/heading.ts';
import { countedMonth } from '../segments/month-rows.ts';

/** "Maj" and "Januari–maj" over budget and outcome: the version is what the figures are; the plan is that of the months. */
export function settleMonthGroups(headings: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const versions = new Map<ColumnHeading, HeadingFacts>();
  const groups = new Set<string>();
  for (const heading of headings) {
    const { levels, facts } = heading;
    if (facts.month === null || levels.length < 2) continue;
    const last = readHeading(levels.at(-1)!);
    if (last.month !== null || last.strength < 1) return headings;
    if (last.word !== 'plan' && !followed.has(last.word ?? '')) return headings;
    if (last.word !== 'plan') versions.set(heading, last);
    groups.add(levels[0]!);
  }
  if (versions.size === 0 || groups.size > 2) return headings;
  return headings.map((heading) => {
    const version = versions.get(heading);
    return version ? { ...heading, facts: { ...heading.facts, word: version.word, month: null } } : heading;
  });
}

export const followed: ReadonlySet<string> = new Set([
  'budget',
  'actual',
  'priorActual',
  'forecast',
  'amendedBudget',
  'variance',
  'remaining',
  'usedPercent',
  'changePercent',
  'percent',
]);

/** Bare numbers 1, 2, 3… side by side are months, I, II, III, IV quarters. */
export function countMonths(headings: readonly ColumnHeading[]): ColumnHeading[] {
  const quarter = /^(?:(I|1\/4)|(II|2\/4)|(III|3\/4)|(IV|4\/4))$/;
  const roman = headings.map((h) => (quarter.test(h.levels.at(-1) ?? '') ? 1 : -1));
  const quarters = roman.filter((n) => n >= 0).length >= 3;
  if (quarters) {
    return headings.map((heading, i) =>
      roman[i]! >= 0
        ? { ...heading, facts: { ...heading.facts, word: null, month: 0, strength: 1 } }
        : heading,
    );
  }
  const parts = partsOfYear(headings);
  if (parts.size > 0) {
    return headings.map((heading) =>
      parts.has(heading)
        ? { ...heading, facts: { ...heading.facts, word: null, month: 0, strength: 1 } }
        : heading,
    );
  }
  const texts = headings.map((h) => h.levels.at(-1) ?? '');
  const counted = countVersions(texts);
  const numbers = texts.map((text, i) => counted[i] ?? countedMonth(withoutVersion(text)));
  const isRun = (i: number) =>
    numbers[i] !== null &&
    [i - 1, i + 1].some((k) => (numbers[k] ?? null) !== null && Math.abs(numbers[k]! - numbers[i]!) === 1);
  if (numbers.filter((_, i) => isRun(i)).length < 3) return [...headings];
  return headings.map((heading, i) =>
    isRun(i)
      ? {
          ...heading,
          facts: {
            ...heading.facts,
            word: counted[i] ? heading.facts.word : null,
            year: counted[i] ? null : heading.facts.year,
            month: numbers[i]!,
            strength: 1,
          },
        }
      : heading,
  );
}

/** `Tot 1`, `Tot 2`… and then `Enn 9` to `Enn 12`: six or more in a row are months, whatever their version. */
function countVersions(texts: readonly string[]): readonly (number | null)[] {
  const numbers = texts.map((text) => {
    const [, version, number] = /^(\p{L}{2,}\.?)\s?(\d{1,2})\.?$/u.exec(text.trim()) ?? [];
    const isVersion = version !== undefined && counts.has(readHeading(version).word ?? '');
    return isVersion && Number(number) >= 1 && Number(number) <= 12 ? Number(number) : null;
  });
  const inRow = numbers.filter((number, i) => number !== null && numbers[i + 1] === number + 1).length;
  return inRow >= 5 ? numbers : [];
}

const counts: ReadonlySet<string> = new Set(['actual', 'forecast', 'budget', 'plan']);

const monthsOfPart =
  /^(?:(?:[tkpj]|tertiaali|jakso|kausi)\.?\s?\d\s*)?\(?(\d{1,2})\s?[-–]\s?(\d{1,2})(?:\s?[/.]\s?(?:20)?\d\d)?\)?$/i;

/** `1–6/2026 | 7–12/2026`, `T1 (1–4) | T2 (5–8)`: stretches of months, each from where the one before it ends. */
function partsOfYear(headings: readonly ColumnHeading[]): Set<ColumnHeading> {
  const spans = headings.map((heading) => {
    const match = monthsOfPart.exec(heading.levels.at(-1) ?? '');
    return match ? { heading, from: Number(match[1]), to: Number(match[2]) } : null;
  });
  const parts = spans.filter(
    (span, i) =>
      span &&
      ((span.from === 1 && spans[i + 1]?.from === span.to + 1) || spans[i - 1]?.to === span.from - 1) &&
      span.to <= 12,
  );
  return new Set(parts.map((span) => span!.heading));
}

/** `TA 1/2025` beside `TA 2/2025` and `TA 3/2025`. */
function withoutVersion(text: string): string {
  return text.replace(
    /^(?:ks|ta|dp|bg|bu|budj|budjetti|budget)\.?\s+(?=\d{1,2}\s?\/)|\s?\/\s?(?:20)?\d\d$/gi,
    '',
  );
}
