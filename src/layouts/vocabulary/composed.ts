import { remember } from '../cells/remember.ts';
import columns from './columns.json';
import { exactHeaderWord, headerKey, type HeaderWord } from './headings.ts';

type Modifier = keyof typeof columns.modifiers;

const modifiers = Object.entries(columns.modifiers)
  .flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ kind: kind as Modifier, words: headerKey(phrase).split(' ') })),
  )
  .sort((a, b) => b.words.length - a.words.length);
const firstWords = new Set(modifiers.map(({ words }) => words[0]));

/**
 * A version with words about it: `Alkuper. talousarvio`, `Dispositionsplan efter ändring`, `Koko vuosi TA`, `KSM 2`.
 * `period` speaks of time only (`Kuukausi`, `Kumulatiivinen`). Null where anything else is left over.
 */
export const composeHeader = remember((text: string): HeaderWord | 'period' | null => {
  const words = headerKey(text)
    .split(/[\s/|,()]+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 8) return null;
  if (addsChanges(text)) return 'amendedBudget';
  const { found, others } = takeModifiers(words);
  let rest = others;
  const bare = rest.filter((word) => !/^\d{1,2}\.?$/.test(word));
  if (bare.length > 0) rest = bare;
  if (rest.length === 0) return alone(found);
  const base = exactHeaderWord(rest.join(' ')) ?? changeOf(rest);
  if (base === null) return null;
  if (base === 'planYear' && found.has('original')) return 'plan';
  return found.has('amended') && amendable.has(base) ? 'amendedBudget' : base;
});

/** The longest first; most texts have none. */
function takeModifiers(words: readonly string[]): {
  readonly found: ReadonlySet<Modifier>;
  readonly others: readonly string[];
} {
  const found = new Set<Modifier>();
  if (!words.some((word) => firstWords.has(word))) return { found, others: words };
  let others = words;
  for (const { kind, words: phrase } of modifiers) {
    const at = others.findIndex((_, i) => phrase.every((word, k) => others[i + k] === word));
    if (at < 0) continue;
    found.add(kind);
    others = others.toSpliced(at, phrase.length);
  }
  return { found, others };
}

/** `DP + ändr.`, `Budget 2026 + ändringar`: a version and what has been changed in it. */
function addsChanges(text: string): boolean {
  const [version, change, ...others] = text.split('+').map((part) => part.trim());
  if (!version || !change || others.length > 0) return false;
  const base = exactHeaderWord(version);
  const added = exactHeaderWord(change);
  return base !== null && amendable.has(base) && (added === 'changeOrAmendment' || added === 'amendment');
}

/** `Ny plan` is the plan after its amendments. */
const amendable: ReadonlySet<HeaderWord> = new Set(['plan', 'budget', 'planYear']);

function alone(found: ReadonlySet<Modifier>): HeaderWord | 'period' | null {
  if (found.has('amended')) return 'amendedBudget';
  if (found.has('original')) return 'budget';
  return found.has('period') ? 'period' : null;
}

/** `Talousarvion muutokset`, `KS:n muutos`: the change of a version. */
function changeOf(words: readonly string[]): HeaderWord | null {
  if (words.length < 2 || exactHeaderWord(words.at(-1)!) !== 'changeOrAmendment') return null;
  const version = words
    .slice(0, -1)
    .join(' ')
    .replace(/(:n|n|:s|s)$/, '');
  const base = exactHeaderWord(version) ?? exactHeaderWord(words.slice(0, -1).join(' '));
  return base === 'plan' || base === 'budget' || base === 'amendedBudget' ? 'amendment' : null;
}
