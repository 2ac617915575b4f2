import type { ColumnRole } from '../../model/table.ts';
import { remember } from '../cells/remember.ts';
import { normalise } from '../cells/text.ts';
import columns from './columns.json';
import { wordMap } from './word-map.ts';

export type HeaderWord = ColumnRole | 'changeOrAmendment' | 'percent' | 'later';

const headerWords = new Map<string, HeaderWord>();

for (const [role, words] of Object.entries(columns.roles)) {
  for (const word of words) {
    const key = headerKey(word);
    if (!headerWords.has(key)) headerWords.set(key, role as HeaderWord);
  }
}

const splitWords = wordMap<'external' | 'internal'>(columns.split);

/** The column role a header names exactly, or by the longest phrase in it. */
export const findHeaderWord = remember((text: string): { word: HeaderWord; exact: boolean } | null => {
  if (text.length > 120) return null;
  const exact = exactHeaderWord(text);
  if (exact) return { word: exact, exact: true };
  const key = headerKey(text);
  const words = key.split(/[\s/(),;:]+/).filter(Boolean);
  for (let length = Math.min(5, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const word = headerWords.get(words.slice(start, start + length).join(' '));
      if (word) return { word, exact: false };
    }
  }
  return null;
});

export function exactHeaderWord(text: string): HeaderWord | null {
  const key = headerKey(text);
  return headerWords.get(key) ?? headerWords.get(key.replace(wrapped, '')) ?? findShortened(text);
}

/** `Vuosi-budjetti`, parted by hand where the column is narrow. */
const wrapped = /(?<=\p{L}{3})-(?=\p{L}{3})/gu;

/** `Käyttös.`, `Avv.` and `Disp.plan`: words cut at a full stop; three letters only where they can mean but one role. */
function findShortened(text: string): HeaderWord | null {
  const plain = normalise(text);
  if (!plain.includes('.') && !/\.\s*$/.test(text)) return null;
  if (splitWords.has(plain)) return null;
  const isLong = /\p{L}{4}(\.|$)/u.test(plain);
  if (!isLong && !/^\p{L}{3}\.?$/u.test(plain)) return null;
  const parts = headerKey(plain.replace(/\.$/, '. ').replace(/\./g, '.|'))
    .split('.|')
    .map((part) =>
      part
        .trim()
        .replace(/[^\p{L} +-]/gu, '')
        .replace(/\+/g, '\\+'),
    );
  const pattern = new RegExp(`^${parts.join('[\\p{L}]*')}$`, 'u');
  const found = [...headerWords]
    .filter(([word]) => pattern.test(word))
    .sort((a, b) => a[0].length - b[0].length);
  const isOne = found.every(([, role]) => role === found[0]![1]);
  return isLong || isOne ? (found[0]?.[1] ?? null) : null;
}

const withYear = wordMap<HeaderWord>(columns.withYear);

/** `LTK 2026`, `Ennen 2026`: what a word means only beside a year. */
export function findWordOfYear(text: string): HeaderWord | null {
  return withYear.get(headerKey(text)) ?? null;
}

export function headerKey(text: string): string {
  return normalise(text)
    .replace(/\.(?=\s|-|$)/g, '')
    .replace(/\s*([+-])\s*/g, '$1')
    .trim();
}

export const findSplit = remember(
  (word: string): 'external' | 'internal' | null => splitWords.get(normalise(word)) ?? null,
);

const yearBefore: readonly string[] = columns.yearBefore.map(headerKey);

/** `Toteuma 1-10 ed. vuosi`: the year before the one of the others. */
export function speaksOfYearBefore(text: string): boolean {
  const plain = ` ${headerKey(text)} `;
  return yearBefore.some((words) => plain.includes(` ${words} `));
}
