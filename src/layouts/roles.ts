import { columnRoles, isMoneyRole, type ColumnRole, type Item } from '../model/table.ts';
import type { ColumnHeading } from './column-headings.ts';
import type { DraftColumn } from './draft.ts';
import { readHeading, type HeadingFacts } from './heading.ts';
import { readLabel } from './label.ts';
import { settleLines } from './line-headings.ts';
import { readMonthSpan } from './periods.ts';
import type { Segment } from './segments.ts';
import { letters, tidy } from './text.ts';
import type { TitleFacts } from './titles.ts';
import { fundingWords, speaksOfYearBefore, type HeaderWord } from './vocabulary/index.ts';

/** What was made out of the rows, and the column of their labels. */
interface RowsRead {
  readonly rowsAreQuantities: boolean;
  readonly rowsAreTimes: boolean;
  readonly main: number | null;
}
const yearWord = /^(?:vuosi|år|året|year)(?:\s+\d{4})?$/iu;

/** First guess of each column's role, from its heading, the headings beside it and the title. */
export function guessRoles(
  segment: Segment,
  headings: readonly ColumnHeading[],
  titles: TitleFacts,
  { rowsAreQuantities, rowsAreTimes, main }: RowsRead,
  givenYear: number | null,
): { columns: DraftColumn[]; year: number | null } {
  const uses = new Map(segment.columns.map((c) => [c.column, c.use]));
  const months = headings.filter((h) => h.facts.month !== null && uses.get(h.column) === 'figures').length;
  const isFigures = (h: ColumnHeading) =>
    uses.get(h.column) === 'figures' || isEmptyVersion(h, uses.get(h.column), months > 1);
  const settle = rowsAreQuantities || rowsAreTimes ? settleYears : settleEntities;
  const steps = [
    settleAreas,
    settle,
    settleNets,
    settleSolePlan,
    settleSameMonths,
    settleMonthEnds,
    settleCumulative,
  ];
  const figures = steps.reduce(
    (before: readonly ColumnHeading[], step) => step(before),
    headings.filter(isFigures),
  );
  const year = findPlanYear(figures, titles, givenYear);
  const anywhere = new Set(figures.map((h) => h.facts.word));
  const ofThePlanYear = new Set(
    figures.filter(({ facts }) => facts.year === null || facts.year === year).map((h) => h.facts.word),
  );
  const bare = documentRole(titles, headings);
  const isParted = figures.filter(({ facts }) => facts.month !== null).length >= 3;
  const hasEarlier = figures.some(
    ({ facts }) => facts.word === 'budget' && facts.year !== null && facts.year < (year ?? 0),
  );
  const isDrawnUp = titles.document === 'plan' && (isParted || hasEarlier);
  const firstFigure = Math.min(...figures.map((h) => h.column));
  const unitsStandAcross =
    (rowsAreQuantities || rowsAreTimes) &&
    figures.map(readEntity).filter((entity) => entity && !entity.isTotal).length >= 2;
  const settled = new Map(figures.map((heading) => [heading.column, heading]));
  const columns = headings.map((given): DraftColumn => {
    const heading = settled.get(given.column) ?? given;
    const { facts } = heading;
    const draft: DraftColumn = {
      column: heading.column,
      header: tidy(heading.levels.join(' ')),
      role: 'text',
      year: null,
      item: null,
      account: null,
      split: null,
      month: null,
      isPlainChange: false,
      entity: null,
      slot: '',
    };
    if (!isFigures(heading))
      return { ...draft, role: plainRole(heading, uses.get(heading.column), firstFigure, main) };
    const role = figureRole(
      heading,
      { anywhere, ofThePlanYear },
      { titles, bare, isDrawnUp },
      year,
      figures.length,
    );
    draft.role = role;
    draft.isPlainChange = role === 'amendment' && facts.word === 'changeOrAmendment';
    draft.item = rowsAreQuantities ? null : (facts.item ?? (isMoneyRole(role) ? fundingOf(heading) : null));
    draft.account = draft.item === 'account' ? facts.account : null;
    draft.split = facts.split;
    draft.month = facts.month || null;
    draft.year = ['code', 'name', 'text', 'other'].includes(role)
      ? null
      : (facts.year ?? yearOf(role, facts.text, year));
    const entity = unitsStandAcross ? readEntity(heading) : null;
    if (entity) {
      draft.entity = entity;
      draft.role = entity.isTotal
        ? 'total'
        : draft.role === 'other' || draft.role === 'code' || isOthers(heading.levels.at(-1))
          ? 'plan'
          : draft.role;
      draft.year = facts.year ?? year;
    }
    return draft;
  });
  nameSlots(columns);
  return { columns, year };
}

function nameSlots(columns: readonly DraftColumn[]): void {
  const counts = new Map<string, number>();
  for (const column of columns) {
    if (!column.entity) continue;
    const key = `${column.entity.code}|${column.entity.name}|${column.year}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    column.slot = `${column.year}|${count}`;
  }
}

/** "Netto" right after "Ändring intäkter" and "Ändring kostnader" is the change of both. */
function settleNets(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  return figures.map((heading, at) => {
    const [first, second] = [figures[at - 2]?.facts, figures[at - 1]?.facts];
    const { item, word, year, month } = heading.facts;
    const isBare = item === 'margin' && word === null && year === null && month === null;
    const areParts = first?.item === 'revenue' && second?.item === 'expense' && second.month === null;
    if (!isBare || !areParts || first.word !== second.word || first.year !== second.year) return heading;
    return { ...heading, facts: { ...heading.facts, word: second.word, year: second.year } };
  });
}

/** "m2" among no months is floor area. */
function settleAreas(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const months = figures.filter(({ facts }) => facts.month !== null);
  const [sole] = months;
  if (months.length !== 1 || !/^m2$/i.test(sole!.facts.text.trim())) return figures;
  return figures.map((heading) =>
    heading === sole ? { ...heading, facts: { ...heading.facts, word: 'other', month: null } } : heading,
  );
}

const settleEntities = (figures: readonly ColumnHeading[]) => settleLines(settleYears(figures));

/** "Vuosi 2026" adds up the months beside it; without any it is a year like "2026". */
function settleYears(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  if (figures.some(({ facts }) => facts.month !== null)) return figures;
  return figures.map((heading) => {
    const { word, year, text } = heading.facts;
    const isYear = word === 'total' && year !== null && yearWord.test(text.trim());
    return isYear ? { ...heading, facts: { ...heading.facts, word: null } } : heading;
  });
}

/** The one column headed "Plan 2026" or "Suunnitelma 2026" is the plan; among others it is a year after it. */
function settleSolePlan(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const later = figures.filter(({ facts }) => facts.word === 'planYear');
  const sole = later[0];
  const isPlan = sole && later.length === 1 && /^(plan|suunnitelma)(?!\p{L})/iu.test(sole.facts.text.trim());
  if (!isPlan || figures.some(({ facts }) => facts.word === 'plan')) return figures;
  const budgets = new Set(figures.flatMap(({ facts }) => (facts.word === 'budget' ? [facts.year] : [])));
  if (budgets.size > 1 && sole.facts.year !== null && budgets.has(sole.facts.year - 1)) return figures;
  return figures.map((heading) =>
    heading === sole ? { ...heading, facts: { ...heading.facts, word: 'plan' } } : heading,
  );
}

/**
 * "Tammi-syyskuu" beside a budget or a month alone is the outcome so far; beside "Huhti-kesäkuu" it is one of the
 * stretches that a year is parted into.
 */
function settleCumulative(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const spans = new Map(
    figures.map((heading) => [heading, heading.facts.month === 0 ? readMonthSpan(heading.facts.text) : null]),
  );
  const read = [...spans.values()].filter((span) => span !== null);
  if (read.length === 0 || read.some(({ from, to }) => from !== 1 || to === 12)) return figures;
  const follows = figures.some(({ facts }) => facts.month || facts.percent || isVersion(facts));
  if (!follows) return figures;
  return figures.map((heading) =>
    spans.get(heading) ? { ...heading, facts: { ...heading.facts, word: 'actual', month: null } } : heading,
  );
}

/** "8/2024 | 8/2025": the same stretch of two years is no month of a plan, but what came true until then. */
function settleSameMonths(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const dated = figures.filter(({ facts }) => facts.month);
  const [months, years] = [dated.map(({ facts }) => facts.month), dated.map(({ facts }) => facts.year)];
  const areSame = new Set(months).size === 1 && new Set(years).size === dated.length && !years.includes(null);
  if (dated.length < 2 || !areSame) return figures;
  return figures.map((heading) =>
    heading.facts.month
      ? { ...heading, facts: { ...heading.facts, word: 'actual', month: null, strength: 1 } }
      : heading,
  );
}

const monthEnd = /^(28|29|30|31)\.(\d{1,2})\.?(?:20\d\d)?$/;

/** "31.3. | 30.6. | 30.9." beside a budget: what had come true by then. */
function settleMonthEnds(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const isMonthEnd = ({ facts }: ColumnHeading) => facts.word === null && monthEnd.test(facts.text.trim());
  if (!figures.some(({ facts }) => isVersion(facts)) || !figures.some(isMonthEnd)) return figures;
  return figures.map((heading) =>
    isMonthEnd(heading)
      ? { ...heading, facts: { ...heading.facts, word: 'actual', month: null, strength: 1 } }
      : heading,
  );
}

function isVersion({ word, strength }: HeadingFacts): boolean {
  return strength === 1 && (word === 'plan' || word === 'budget' || word === 'amendedBudget');
}

/** A version that no row has figures for is still a version, and a month still to come a month. */
function isEmptyVersion({ facts }: ColumnHeading, use: string | undefined, areMonths: boolean): boolean {
  if (use !== undefined && use !== 'blank') return false;
  const { word, strength, month } = facts;
  if (areMonths && month && strength === 1) return true;
  return strength === 1 && word !== null && word !== 'total' && isMoneyRole(word as ColumnRole);
}

function plainRole(
  heading: ColumnHeading,
  use: string | undefined,
  firstFigure: number,
  main: number | null,
): ColumnRole {
  const { word } = heading.facts;
  if (word === 'other' || word === 'total' || use === 'running') return 'other';
  if (use === 'code') return 'code';
  if (heading.column > firstFigure) {
    if (heading.column === main) return 'name';
    return word === 'code' || word === 'name' ? word : 'text';
  }
  if (word === 'text') return 'text';
  return word === 'code' && use !== 'label' ? 'code' : 'name';
}

/** The plan column's year; else the title's; else the latest year that has a budget or an outcome. */
function findPlanYear(
  figures: readonly ColumnHeading[],
  titles: TitleFacts,
  given: number | null,
): number | null {
  const yearsOf = (...words: (HeaderWord | null)[]) =>
    figures.filter((h) => h.facts.year !== null && words.includes(h.facts.word)).map((h) => h.facts.year!);
  const plans = yearsOf('plan');
  if (plans.length > 0)
    return titles.year !== null && plans.includes(titles.year) ? titles.year : Math.max(...plans);
  if (given !== null) return given;
  const all = figures.flatMap((h) => (h.facts.year === null ? [] : [h.facts.year]));
  const open = figures.flatMap((h) =>
    h.facts.year === null || h.facts.word === 'priorActual' ? [] : [h.facts.year],
  );
  const budgets = yearsOf('budget', 'amendedBudget');
  if (titles.until !== null && budgets.includes(titles.until)) {
    const areBudgets = titles.year === titles.until - 1 && open.every((year) => budgets.includes(year));
    if (areBudgets || yearsOf('actual', 'priorActual').includes(titles.year ?? 0)) return titles.until;
  }
  const isNext = titles.year !== null && titles.year === Math.max(...all) + 1 && figures.some(isUndated);
  if (titles.year !== null && (all.length === 0 || isNext || open.includes(titles.year))) return titles.year;
  const planned = yearsOf('planYear');
  if (budgets.length === 0 && planned.length > 0 && titles.document !== 'outcome')
    return Math.min(...planned);
  const dated = yearsOf('budget', 'amendedBudget', 'actual');
  if (dated.length > 0) return Math.max(...dated);
  if (titles.year !== null || all.length > 0) return titles.year ?? Math.max(...all);
  return figures.some(({ facts }) => facts.word === 'actual') ? titles.closedYear : null;
}

/** "Lautakunta | Kh" beside "TA 2026" are of the year that the title plans. */
function isUndated({ facts }: ColumnHeading): boolean {
  const { word, year, month, percent, item } = facts;
  return year === null && month === null && !percent && item === null && (word === null || word === 'plan');
}

interface Around {
  readonly titles: TitleFacts;
  readonly bare: ColumnRole;
  /** The budget of the plan year stands beside an earlier one or is parted into months: it is the plan. */
  readonly isDrawnUp: boolean;
}

function figureRole(
  heading: ColumnHeading,
  { anywhere: others, ofThePlanYear }: Record<'anywhere' | 'ofThePlanYear', ReadonlySet<HeaderWord | null>>,
  { titles, bare, isDrawnUp }: Around,
  planYear: number | null,
  count: number,
): ColumnRole {
  const { word, percent, month, year, item } = heading.facts;
  if (month !== null) return 'month';
  if (percent && word !== 'plan' && word !== 'budget') return percentRole(word, ofThePlanYear);
  if (percent) return ofThePlanYear.has('actual') ? 'usedPercent' : 'changePercent';
  switch (word) {
    case 'percent':
      return percentRole(word, ofThePlanYear);
    case 'changeOrAmendment':
      return 'amendment';
    case 'budget':
      return budgetRole(year, planYear, ofThePlanYear, isDrawnUp ? null : titles.document);
    case 'later':
      return 'planYear';
    case 'planYear':
      if (year === null) return others.has('plan') ? 'planYear' : 'plan';
      return year === planYear && !others.has('plan')
        ? 'plan'
        : year < (planYear ?? year)
          ? 'budget'
          : 'planYear';
    case 'plan':
      if (year === null || planYear === null || year === planYear) return 'plan';
      return year > planYear ? 'planYear' : 'budget';
    case 'actual':
      return year !== null && planYear !== null && year < planYear ? 'priorActual' : 'actual';
    case 'total':
      return item === null && count === 1 ? bare : 'total';
    case null:
      return bareRole(year, planYear, titles, bare);
    case 'code':
    case 'name':
      return bare;
    case 'text':
      return year !== null && !percent ? 'plan' : 'other';
    default:
      return word;
  }
}

/** A budget is the plan itself where nothing later is planned or followed up. */
function budgetRole(
  year: number | null,
  planYear: number | null,
  others: ReadonlySet<HeaderWord | null>,
  document: TitleFacts['document'],
): ColumnRole {
  if (year !== null && planYear !== null && year > planYear) return 'planYear';
  if (others.has('plan') || others.has('actual') || others.has('amendedBudget')) return 'budget';
  if (year !== null && planYear !== null && year < planYear) return 'budget';
  return document === 'outcome' || document === 'plan' ? 'budget' : 'plan';
}

function percentRole(word: HeaderWord | null, others: ReadonlySet<HeaderWord | null>): ColumnRole {
  if (word === 'changePercent' || word === 'changeOrAmendment' || word === 'variance') return 'changePercent';
  if (word === 'usedPercent' || word === 'actual') return 'usedPercent';
  return others.has('actual') ? 'usedPercent' : 'changePercent';
}

function bareRole(
  year: number | null,
  planYear: number | null,
  titles: TitleFacts,
  bare: ColumnRole,
): ColumnRole {
  if (year === null || planYear === null || year === planYear) return bare;
  if (year > planYear) return 'planYear';
  return year === planYear - 1 && titles.document !== 'outcome' ? 'budget' : 'priorActual';
}

const decisionHeading = /^(§|pykälä|päätös|päätökset|perustelu|paragraf|beslut|motivering|decision|reason)/iu;

/** What an amount is whose heading names no version: a list of amendments gives each its decision or reason. */
function documentRole({ document }: TitleFacts, headings: readonly ColumnHeading[]): ColumnRole {
  if (document === 'outcome') return 'actual';
  const isListed = headings.some(({ levels }) => decisionHeading.test(levels.at(-1)?.trim() ?? ''));
  return document === 'amendment' && isListed ? 'amendment' : 'plan';
}

function yearOf(role: ColumnRole, text: string, planYear: number | null): number | null {
  if (role === 'planYear') return countedYear(text, planYear);
  if (role !== 'priorActual') return planYear;
  return planYear !== null && speaksOfYearBefore(text) ? planYear - 1 : null;
}

/** "TS1" and "TS2" are the first and second year after the plan's. */
function countedYear(text: string, planYear: number | null): number | null {
  const count = /^\p{L}{2,}\.?[\s+-]?([1-4])$/u.exec(text.trim())?.[1];
  return count === undefined || planYear === null ? null : planYear + Number(count);
}

/** A level of the heading that names neither version nor quantity names an entity, or the sum of entities. */
function readEntity(heading: ColumnHeading): DraftColumn['entity'] {
  if (heading.facts.month !== null && heading.levels.length === 1) return null;
  const coded = heading.levels.find((level) => isCode(level) || readLabel(level).code);
  const named = heading.levels.find((level) => level !== coded && namesEntity(level) && !isCode(level));
  const text = coded && !isCode(coded) ? coded : (named ?? coded);
  if (!text || !/\p{L}{2}|\d{3}/u.test(text)) return null;
  if (isCode(text)) return { code: text, name: '', isTotal: false, level: null };
  const { code, name, isTotal, level } = readLabel(text);
  return { code: code ?? (coded && isCode(coded) ? coded : null), name, isTotal, level };
}

function isCode(text: string): boolean {
  return /^\d{3,8}$/.test(text) && !/^(19|20)\d\d$/.test(text);
}

/** Among entities "Muut" is the others of them, not "muutokset". */
function isOthers(text: string | undefined): boolean {
  return letters(text ?? '') === 'muut';
}

function namesEntity(text: string): boolean {
  const facts = readHeading(text);
  if (isOthers(text)) return true;
  if (facts.word === 'total') return readLabel(text).isTotal;
  if (facts.month !== null || facts.item !== null || facts.year !== null) return false;
  if (facts.word === 'name' || facts.word === 'code') return facts.strength < 1;
  return facts.word === null && facts.strength < 0.5;
}

/** The role of a version named on its own ("TA", "KS") in a year. */
export function guessVersion(facts: HeadingFacts, year: number | null, planYear: number | null): ColumnRole {
  if (facts.word === 'plan')
    return year !== null && planYear !== null && year > planYear ? 'planYear' : 'plan';
  if (facts.word === 'actual' && year !== null && planYear !== null && year < planYear) return 'priorActual';
  if (facts.word && columnRoles.includes(facts.word as ColumnRole)) return facts.word as ColumnRole;
  if (year === null || planYear === null || year === planYear) return 'plan';
  if (year > planYear) return 'planYear';
  return year === planYear - 1 ? 'budget' : 'priorActual';
}

/** "Rahoitusosuudet 2026" beside what projects cost is money towards them. */
function fundingOf({ levels }: ColumnHeading): Item | null {
  return fundingWords.has(letters(levels.at(-1) ?? '')) ? 'revenue' : null;
}
