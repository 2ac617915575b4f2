import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseProfile } from '../../src/profiles/choose.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { readTables } from '../../src/layouts/index.ts';
import { allRules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { ruleWords } from '../../src/wording/rules/index.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { answers } from '../support/test-rule.ts';

const root = process.cwd();
const folders = {
  ARI: 'arithmetic',
  ROL: 'rollup',
  BIN: 'binding',
  HYG: 'hygiene',
  FUP: 'follow-up',
  SCH: 'schedule',
  GOA: 'goals',
  XSH: 'cross-sheet',
};
const headings = [
  '## Suomeksi',
  '### Mitä tarkistetaan',
  '### Miksi se on tärkeää',
  '### Huomautetaan',
  '### Hyväksytään',
  '### Milloin ei voida tarkistaa',
  '## På svenska',
  '### Vad som granskas',
  '### Varför det är viktigt',
  '### Påpekas',
  '### Godkänns',
  '### När det inte kan granskas',
  '## In English',
  '### What is checked',
  '### Why it matters',
  '### Flagged',
  '### Accepted',
  '### When it cannot tell',
];

const pathOf = (id: string) => join(root, 'docs/rules', `${id}.md`);
const headerOf = (rule: Rule) =>
  `<!-- generated -->\n\n\`${rule.area}\` · ${rule.severity} · ${rule.since} · ${rule.status} · ${rule.source}${optionsOf(rule)}\n\n<!-- /generated -->`;
const optionsOf = ({ options }: Rule) =>
  Object.keys(options).length > 0 ? ` · \`${JSON.stringify(options)}\`` : '';
const generated = /<!-- generated -->[\s\S]*<!-- \/generated -->/;

test('no page, words or file without a rule', () => {
  const ids = allRules.map(({ id }) => id).toSorted();
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(ruleWords).toSorted()).toEqual(ids);
  expect(readdirSync(join(root, 'docs/rules')).toSorted()).toEqual(ids.map((id) => `${id}.md`).toSorted());
  const files = Object.values(folders).flatMap((folder) => {
    const path = join(root, 'src/rules', folder);
    return readdirSync(path).filter((file) => file !== 'index.ts');
  });
  expect(files.toSorted()).toEqual(ids.map((id) => `${id}.ts`).toSorted());
});

describe.each(allRules)('$id', (rule) => {
  if (process.env['UPDATE_RULE_PAGES']) {
    const page = readFileSync(pathOf(rule.id), 'utf8');
    writeFileSync(pathOf(rule.id), page.replace(generated, headerOf(rule)));
  }
  const page = existsSync(pathOf(rule.id)) ? readFileSync(pathOf(rule.id), 'utf8') : '';

  test('has code, words, a page and a test under its id', () => {
    const folder = folders[rule.area];
    for (const path of [
      `src/rules/${folder}/${rule.id}.ts`,
      `src/wording/rules/${folder}/${rule.id}.ts`,
      `docs/rules/${rule.id}.md`,
      `test/rules/${folder}/${rule.id}.cases.ts`,
    ]) {
      expect({ path, exists: existsSync(join(root, path)) }).toEqual({ path, exists: true });
    }
  });

  test('has words for each reason and doubt, and for no other', () => {
    const words = ruleWords[rule.id];
    expect(Object.keys(words?.reasons ?? {}).toSorted()).toEqual(rule.reasons.toSorted());
    expect(Object.keys(words?.doubts ?? {}).toSorted()).toEqual(rule.doubts.toSorted());
  });

  test('the page has its header and its sections in order', () => {
    expect(page.startsWith(`# ${rule.id}\n\n${headerOf(rule)}\n`)).toBe(true);
    expect(page.split('\n').filter((line) => line.startsWith('##'))).toEqual(headings);
  });

  test.each(examplesOf(page, ['Huomautetaan', 'Påpekas', 'Flagged']))('flagged: %#', (example) => {
    const { marked, fails } = check(rule, example);
    expect(fails).toHaveLength(1);
    expect(marked).toHaveLength(1);
    expect(fails).toEqual(marked);
  });

  test.each(examplesOf(page, ['Hyväksytään', 'Godkänns', 'Accepted']))('accepted: %#', (example) => {
    expect(check(rule, example)).toEqual({ marked: [], fails: [] });
  });
});

interface Example {
  readonly sheet: string;
  /** Named after the fence where the rule needs a city; else the sheet chooses. */
  readonly profile: string;
}

/** Drawings under the given headings; three at least, one in each language. */
function examplesOf(page: string, sections: readonly string[]): Example[] {
  const drawings = sections.flatMap((section) => {
    const text = page.split(`\n### ${section}\n`)[1]?.split('\n## ')[0]?.split('\n### ')[0] ?? '';
    return [...text.matchAll(/```text ?(\w*)\n([\s\S]*?)```/g)].map(([, profile, sheet]) => ({
      sheet: sheet!,
      profile: profile!,
    }));
  });
  if (drawings.length < 3) throw new Error(`Draw an example under each of ${sections.join(', ')}.`);
  return drawings;
}

function check(rule: Rule, { sheet, profile: named }: Example) {
  const { snapshot, marked } = drawSheet(sheet);
  const profile = named || chooseProfile(snapshot, readTables(snapshot))?.id;
  expect(profile === undefined || findProfile(profile)).toBeTruthy();
  const { fails } = answers(rule, { name: '', sheet, ...(profile && { profile }) });
  return { marked, fails: fails.map(({ at }) => at) };
}
