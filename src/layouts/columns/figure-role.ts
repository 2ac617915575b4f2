import { columnRoles, type ColumnRole } from '../../model/table.ts';
import type { ColumnHeading } from './column-facts.ts';
import { readHeading, type HeadingFacts } from '../cells/heading.ts';
import { endsWithinYear } from '../cells/periods.ts';
import { speaksOfStaff } from '../kind.ts';
import type { TitleFacts } from '../titles/titles.ts';
import { speaksOfShare } from '../vocabulary/column-kinds.ts';
import { speaksOfYearBefore, type HeaderWord } from '../vocabulary/headings.ts';

interface Around {
  readonly titles: TitleFacts;
  readonly bare: ColumnRole;
  /** The budget of the plan year stands beside an earlier one or is parted into months: it is the plan. */
  readonly isDrawnUp: boolean;
  /** The year whose amended budget is printed: what came true of it is followed up, whatever is planned after it. */
  readonly amendedYear: number | null;
}

export function figureRole(
  heading: ColumnHeading,
  { anywhere: others, ofThePlanYear }: Record<'anywhere' | 'ofThePlanYear', ReadonlySet<HeaderWord | null>>,
  { titles, bare, isDrawnUp, amendedYear }: Around,
  planYear: number | null,
  count: number,
): ColumnRole {
  const { word, percent, month, year, item, text } = heading.facts;
  if (heading.levels.slice(0, -1).some(speaksOfStaff)) return 'other';
  if (month !== null && !(percent && word !== null)) return isDifference(heading) ? 'other' : 'month';
  if (word === 'percent' && speaksOfShare(text) && !ofThePlanYear.has('actual')) return 'other';
  if (percent && (word === null || word === 'percent') && namesOther(text) && !ofThePlanYear.has('actual'))
    return 'other';
  if (percent && word !== 'plan' && word !== 'budget') return percentRole(word, ofThePlanYear);
  if (percent) return ofThePlanYear.has('actual') ? 'usedPercent' : 'changePercent';
  switch (word) {
    case 'percent':
      return percentRole(word, ofThePlanYear);
    case 'changeOrAmendment':
      return 'amendment';
    case 'budget': {
      const isAlonePlan = count === 1 && year === null && titles.document === 'plan';
      if (year === null && speaksOfYearBefore(text)) return 'budget';
      return budgetRole(year, planYear, ofThePlanYear, isDrawnUp || isAlonePlan ? null : titles.document);
    }
    case 'later':
      return 'planYear';
    case 'forecast':
      return count === 1 && titles.document === 'reservations' ? bare : word;
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
    case 'actual': {
      const isAlone = !ofThePlanYear.has('actual');
      const isRunning =
        isAlone && year !== null && year + 1 === planYear && endsWithinYear(heading.facts.text);
      const isFollowed = amendedYear !== null && amendedYear === year;
      const isClosed = year !== null && planYear !== null && year < planYear;
      return isClosed && !isRunning && !isFollowed ? 'priorActual' : 'actual';
    }
    case 'total':
      return item === null && count === 1 ? bare : 'total';
    case null:
      return bareRole(year, planYear, titles, isGiven(text, bare, ofThePlanYear) ? 'budget' : bare);
    case 'code':
    case 'name':
      return numbersSomething.test(text) ? 'other' : bare;
    case 'text':
      if (others.has('amendedBudget') && decisionNumber.test(text)) return 'amendment';
      return year !== null && !percent ? 'plan' : 'other';
    default:
      return word;
  }
}

/** "Tammikuu" over "Budjetti | Toteuma | Ero": the last is calculated from the others. */
function isDifference({ levels }: ColumnHeading): boolean {
  return readHeading(levels.at(-1) ?? '').word === 'variance';
}

/** `Vakanssi nro`, `Telefonnummer`: the number that something has. */
const numbersSomething = /\p{L}[\s.-](?:nro|nr)\.?$|\p{L}(?:numero|nummer)$/iu;

/** `Bildning %` beside "Bildning €": the part of something, no change. */
function namesOther(text: string): boolean {
  const words = text.split(/[^\p{L}]+/u).filter((word) => /\p{L}{4}/u.test(word));
  return words.some(
    (word) => !/^(prosentti|procent|percent)/iu.test(word) && readHeading(word).strength === 0,
  );
}

/** `§ 12`, `KH 2.3. § 25` between the plan and the amended plan: what was decided there. */
const decisionNumber = /§\s*\d|\d\s*§/;

/** "Määräraha 2026" is what was given where the sheet tells what came true, or "KS 2026" and "Jakamatta" stand beside. */
function isGiven(text: string, bare: ColumnRole, beside: ReadonlySet<HeaderWord | null>): boolean {
  return speaksOfGrant(text) && (bare === 'actual' || (beside.has('plan') && beside.has('remaining')));
}

export function speaksOfGrant(text: string): boolean {
  return /määräraha|tuloarvio|anslag|appropriation/i.test(text);
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
export function documentRole({ document }: TitleFacts, headings: readonly ColumnHeading[]): ColumnRole {
  if (document === 'outcome') return 'actual';
  if (document !== 'amendment') return 'plan';
  const isListed = headings.some(({ levels }) => decisionHeading.test(levels.at(-1)?.trim() ?? ''));
  const words = new Set(headings.map(({ facts }) => facts.word));
  const areChanges =
    words.has('amendment') && !words.has('amendedBudget') && !words.has('plan') && !words.has('budget');
  return isListed || areChanges ? 'amendment' : 'plan';
}

export function yearOf(role: ColumnRole, text: string, planYear: number | null): number | null {
  if (role === 'planYear') return countedYear(text, planYear);
  if (role === 'budget') return planYear !== null && speaksOfYearBefore(text) ? planYear - 1 : planYear;
  if (role !== 'priorActual') return planYear;
  return planYear !== null && speaksOfYearBefore(text) ? planYear - 1 : null;
}

/** "TS1" and "TS2" are the first and second year after the plan's. */
function countedYear(text: string, planYear: number | null): number | null {
  const count = /^\p{L}{2,}\.?[\s+-]?([1-4])$/u.exec(text.trim())?.[1];
  return count === undefined || planYear === null ? null : planYear + Number(count);
}

/** The role of a version named on its own ("TA", "KS") in a year. */
export function guessVersion(facts: HeadingFacts, year: number | null, planYear: number | null): ColumnRole {
  if (facts.word === 'plan')
    return year !== null && planYear !== null && year > planYear ? 'planYear' : 'plan';
  if (facts.word === 'actual' && year !== null && planYear !== null && year < planYear) return 'priorActual';
  if (facts.word === 'changeOrAmendment') return 'amendment';
  if (facts.word && columnRoles.includes(facts.word as ColumnRole)) return facts.word as ColumnRole;
  if (year === null || planYear === null || year === planYear) return 'plan';
  if (year > planYear) return 'planYear';
  return year === planYear - 1 ? 'budget' : 'priorActual';
}
