import { languages } from '../../src/model/language.ts';
import { languageOf, paneWords } from '../../src/taskpane/words/index.ts';
import { headroomWords } from '../../src/taskpane/words/headroom.ts';
import { profileWords } from '../../src/taskpane/words/profile.ts';
import { findingWords } from '../../src/taskpane/words/finding.ts';
import { goalsWords } from '../../src/taskpane/words/goals/index.ts';
import { fixingWords } from '../../src/taskpane/words/fixing/index.ts';
import { validationWords } from '../../src/taskpane/words/validation/index.ts';
import { markingWords } from '../../src/taskpane/words/marking/index.ts';
import { readingWords } from '../../src/taskpane/words/reading/index.ts';

/** `path → text` of every text; functions are called with `1` and with `2` for everything. */
function texts(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(here, value);
    else if (path === 'verdict') amounts.forEach((n) => found.set(`${here}(${n})`, value(verdictOf(n))));
    else if (typeof value === 'function') [1, 2].forEach((n) => found.set(`${here}(${n})`, value(n, n, n)));
    else texts(value, here).forEach((text, inner) => found.set(inner, text));
  }
  return found;
}

const amounts = [0, 1, 3];
const verdictOf = (n: number) => ({ errors: n, warnings: n, infos: n, notChecked: n });

const all = Object.fromEntries(
  languages.map((one) => [
    one,
    new Map([
      ...texts(paneWords[one]),
      ...texts(readingWords[one], 'readings'),
      ...texts(headroomWords[one], 'headroom'),
      ...texts(profileWords[one], 'profiles'),
      ...texts(fixingWords[one], 'fixing'),
      ...texts(goalsWords[one], 'goals'),
      ...texts(validationWords[one], 'validation'),
      ...texts(markingWords[one], 'marking'),
      ...texts(findingWords[one], 'findings'),
    ]),
  ]),
);

test('the three languages have the same texts and none is empty', () => {
  expect([...all.sv!.keys()]).toEqual([...all.fi!.keys()]);
  expect([...all.en!.keys()]).toEqual([...all.fi!.keys()]);
  for (const words of Object.values(all)) {
    for (const [key, text] of words) {
      expect(`${key}: ${text}`).not.toMatch(/: \s*$|undefined|\[object|NaN/);
    }
  }
});

function withoutPlaces(words: Map<string, string>): Map<string, string> {
  return new Map([...words].filter(([key]) => !key.includes('.obstacles.')));
}

/** The texts that match, so that a failure names them. */
function matching(words: Map<string, string>, pattern: RegExp): [string, string][] {
  return [...words].filter(([, text]) => pattern.test(text));
}

test('nothing is left in another language', () => {
  const english = 'the|and|is|not|check|sheet|workbook|error|finding';
  expect(matching(all.fi!, new RegExp(`\\b(${english}|och|inte|granska|cell)\\b`, 'i'))).toEqual([]);
  expect(matching(all.sv!, new RegExp(`\\b(${english}|ja(?!,)|tarkista|solu|ei)\\b`, 'i'))).toEqual([]);
  expect(matching(all.en!, /\b(ja|tarkista|solu|ei|och|inte|granska)\b/i)).toEqual([]);
});

test('a number never parts from its word', () => {
  // What is in the way is told of a place, which is no count.
  for (const words of Object.values(all))
    expect(matching(withoutPlaces(words), /(?<!\d{3})\d (?!(ja|och|and|on|är|is) )[a-zåäö]/i)).toEqual([]);
});

test('nobody is shouted at or blamed', () => {
  for (const words of Object.values(all)) {
    expect(matching(words, /!|olet syöttänyt|du har matat|you entered/i)).toEqual([]);
  }
});

test('says the states as agreed in Finnish', () => {
  const { fi } = paneWords;
  const counts = { errors: 2, warnings: 3, infos: 0, notChecked: 0 };
  expect(fi.verdict.holds()).toBe('Suunnitelma täsmää.');
  expect(fi.proved(7, 3, 0)).toBe('Todistettu 7\u00a0toimintayksikön katteet ja 3\u00a0summaa.');
  expect(fi.verdict.explain({ kind: 'explain', ...counts })).toBe(
    'Valmis lähetettäväksi, kun 3\u00a0huomiota on selitetty.',
  );
  expect(fi.verdict.errors({ kind: 'errors', ...counts })).toBe(
    'Ei vielä valmis lähetettäväksi: 2\u00a0virhettä.',
  );
  expect(fi.reading(12, 30)).toBe('Luetaan 12/30\u00a0taulukkoa…');
});

test('follows the first part of Excel’s display language', () => {
  expect(['fi-FI', 'sv-SE', 'sv-FI', 'FI', 'de-DE', ''].map(languageOf)).toEqual([
    'fi',
    'sv',
    'sv',
    'fi',
    'en',
    'en',
  ]);
});
