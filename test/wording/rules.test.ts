import { languages, type Words } from '../../src/model/language.ts';
import { ruleWords } from '../../src/wording/rules/index.ts';
import { ruleTitle } from '../../src/wording/rules/titles.ts';
import { fill } from '../../src/wording/fill.ts';
import { wordDoubt, wordFinding } from '../../src/wording/findings.ts';

const at = { sheet: 'KS 2025', cell: { row: 0, column: 0 } };
const english = /(?<!\p{L})(the|is|of|and|not|unit|sheet|figure|checked?|because|which|with)(?!\p{L})/iu;
const finnish = /(?<!\p{L})(ei|ja|sekä|luku|taulukko|yksikkö|koska|joten)(?!\p{L})/iu;

describe.each(Object.entries(ruleWords))('%s', (_, { title, reasons, doubts }) => {
  const texts: Words[] = [
    title,
    ...Object.values(doubts),
    ...Object.values(reasons).flatMap(({ what, why, remedy }) => [what, why, remedy]),
  ];
  const plain = (text: string) => text.replace(/\{\w+\}/g, '');

  test('says the same places in each language', () => {
    for (const words of texts) {
      for (const language of languages) expect(placesOf(words[language])).toEqual(placesOf(words.fi));
    }
  });
  test('keeps each language to itself', () => {
    for (const { fi, sv, en } of texts) {
      expect(plain(fi)).not.toMatch(english);
      expect(plain(sv)).not.toMatch(english);
      expect(plain(sv)).not.toMatch(finnish);
      expect(plain(en)).not.toMatch(finnish);
    }
  });
  test('speaks in whole sentences without shouting, and the title is short', () => {
    for (const language of languages) {
      expect(title[language].length).toBeLessThan(45);
      for (const words of texts) expect(words[language]).not.toMatch(/!|\s{2}|^\s|\s$/);
      for (const words of texts.filter((one) => one !== title)) expect(words[language]).toMatch(/\.$/);
    }
  });
});

test('titles by id', () => {
  expect(ruleTitle('margin-mismatch', 'fi')).toBe('Toimintakate ei täsmää');
  expect(ruleTitle('no-such-rule', 'fi')).toBe('no-such-rule');
});

test('places are filled with text, numbers and euros; a place without data stays in sight', () => {
  const data = { name: 'Kadut', count: 1200, amount: { cents: -50 } };
  expect(fill('{name} {count} {amount} {other}', data, 'fi')).toBe('Kadut 1\u00a0200 −0,50\u00a0€ {other}');
});

test('a reason without words is a fault, a check that broke off has its own', () => {
  const fails = { kind: 'fails', reason: 'no-such', at, related: [], unit: null, data: {} } as const;
  expect(() => wordFinding(fails, { id: 'margin-mismatch' }, 'fi')).toThrow('no-such');
  const broken = { kind: 'cannotTell', reason: 'rule-broke-off', at, unit: null, data: {} } as const;
  expect(wordDoubt(broken, { id: 'margin-mismatch' }, 'fi')).toBe(
    'Tarkistus ”Toimintakate ei täsmää” keskeytyi, eikä sen tulosta ole.',
  );
});

function placesOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted();
}
