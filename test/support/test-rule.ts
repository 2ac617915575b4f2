import { cellAddress, sheetAddress } from '../../src/model/address.ts';
import { languages } from '../../src/model/language.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type { CannotTell, Fails, Place } from '../../src/model/outcome.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { readTables } from '../../src/layouts/index.ts';
import { applyBindingSheet } from '../../src/profiles/binding-sheet/apply.ts';
import { readBindingSheet } from '../../src/profiles/binding-sheet/read.ts';
import { findProfile } from '../../src/profiles/index.ts';
import { allRules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { runRules } from '../../src/rules/run.ts';
import { wordDoubt, wordFinding } from '../../src/wording/findings.ts';
import { makeCity } from './city.ts';
import { drawSheet } from './draw-sheet.ts';

/** A drawing (see `drawSheet`) with the mark `←` on every cell the rule flags and `←?` where it cannot tell. */
export interface RuleCase {
  /** A sentence that says what is special about the sheet. */
  readonly name: string;
  readonly sheet: string;
  /** Id of the profile to check against; none when left out. */
  readonly profile?: string;
  /** In place of `profile`: facts of a city made up for the case. */
  readonly organisation?: Organisation;
  /** The plan year, where the sheet does not say it or the rule needs it. */
  readonly year?: number;
  /** What a drawing cannot show: hidden rows, merges, filters. */
  readonly change?: (snapshot: WorkbookSnapshot) => WorkbookSnapshot;
}

interface AnsweredCase<Reason extends string> extends RuleCase {
  readonly reason: Reason;
  /** Some of the outcome, e.g. `{ expected: -274810000 }`. */
  readonly outcome?: Partial<Fails>;
}

export interface RuleCases<Reason extends string, Doubt extends string> {
  readonly accepts: readonly RuleCase[];
  readonly flags: readonly AnsweredCase<Reason>[];
  readonly undecided: readonly AnsweredCase<Doubt>[];
}

/**
 * Runs the cases of one rule through the real reader and the whole catalogue, and judges the cases themselves:
 * every reason and doubt of the rule is exercised, no case is repeated, no answer of the rule is left unmarked,
 * every answer has words in each language with no place left open.
 */
export function testRule<Reason extends string, Doubt extends string>(
  rule: Rule<Reason, Doubt>,
  { accepts, flags, undecided }: RuleCases<Reason, Doubt>,
): void {
  describe(rule.id, () => {
    test('has cases for every answer, none twice', () => {
      const all = [...accepts, ...flags, ...undecided];
      expect(accepts).not.toHaveLength(0);
      expect(flags).not.toHaveLength(0);
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
      expect(new Set(all.map(caseKey)).size).toBe(all.length);
      expect(reasonsOf(flags)).toEqual(rule.reasons.toSorted());
      expect(reasonsOf(undecided)).toEqual(rule.doubts.toSorted());
    });
    test.each(accepts)('accepts: $name', (one) => {
      const { marked, doubted, fails, doubts } = answers(rule, one);
      expect([...marked, ...doubted]).toEqual([]);
      expect([...fails, ...doubts].map(describeAnswer)).toEqual([]);
    });
    test.each(flags)('flags ($reason): $name', (one) => {
      expect(expectMarked(rule, one)).toContain(one.reason);
    });
    const cannotTell = (one: AnsweredCase<Doubt>) => {
      expect(expectMarked(rule, one)).toContain(one.reason);
    };
    if (undecided.length > 0) test.each(undecided)('cannot tell ($reason): $name', cannotTell);
  });
}

/** Every answer stands at a mark of its kind and every mark has its answer; gives the reasons of the answers. */
function expectMarked(rule: Rule, one: AnsweredCase<string>): string[] {
  const { marked, doubted, fails, doubts } = answers(rule, one);
  expect([...marked, ...doubted]).not.toHaveLength(0);
  expect(fails.map(({ at }) => address(at)).toSorted()).toEqual(marked.toSorted());
  expect(doubts.map(({ at }) => address(at)).toSorted()).toEqual(doubted.toSorted());
  if (one.outcome) expect(fails).toContainEqual(expect.objectContaining(one.outcome));
  for (const language of languages) {
    for (const outcome of fails) expectWords(Object.values(wordFinding(outcome, rule, language)));
    for (const outcome of doubts) expectWords([wordDoubt(outcome, rule, language)]);
  }
  return [...fails, ...doubts].map(({ reason }) => reason);
}

/** What one rule answers on a drawing when the whole catalogue runs; addresses of the marks. */
export function answers(rule: Pick<Rule, 'id'>, one: RuleCase) {
  const { sheet, profile, year = null, change = (drawn: WorkbookSnapshot) => drawn } = one;
  const { snapshot: drawn, marked, doubted } = drawSheet(sheet);
  const snapshot = change(drawn);
  const organisation = one.organisation ?? (profile === undefined ? null : findProfile(profile));
  if (profile !== undefined && !organisation) throw new Error(`There is no profile ${profile}.`);
  const bindings = readBindingSheet(snapshot);
  const city = awake(rule, bindings ? applyBindingSheet(organisation, bindings) : organisation);
  const tables = readTables(snapshot, { organisation: city, year }).filter(
    (table) => table.sheet !== bindings?.sheet,
  );
  const outcomes = runRules({ snapshot, tables, organisation: city, year })
    .filter((one) => one.rule.id === rule.id)
    .map(({ outcome }) => outcome);
  return {
    marked: marked.map(address),
    doubted: doubted.map(address),
    fails: outcomes.filter((outcome) => outcome.kind === 'fails'),
    doubts: outcomes.filter((outcome) => outcome.kind === 'cannotTell'),
    holds: outcomes.filter((outcome) => outcome.kind === 'holds'),
  };
}

/** A rule that waits for a profile to ask for it is asked for. */
function awake({ id }: Pick<Rule, 'id'>, city: Organisation | null): Organisation | null {
  const waits = allRules.find((rule) => rule.id === id)?.optIn;
  if (!waits || city?.rules[id]) return city;
  return {
    ...(city ?? makeCity({ units: [] })),
    rules: { ...city?.rules, [id]: { severity: null, options: {} } },
  };
}

function caseKey({ sheet, profile, organisation, year, change }: RuleCase): string {
  return [profile, JSON.stringify(organisation), year, change, sheet].join('\n').replace(/\s+/g, ' ');
}

function address({ sheet, cell }: Place): string {
  return sheetAddress(sheet, cellAddress(cell));
}

function describeAnswer(outcome: Fails | CannotTell): string {
  return `${address(outcome.at)} ${outcome.reason}`;
}

function reasonsOf(cases: readonly { readonly reason: string }[]): string[] {
  return [...new Set(cases.map(({ reason }) => reason))].toSorted();
}

function expectWords(texts: readonly string[]): void {
  for (const text of texts) {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  }
}
