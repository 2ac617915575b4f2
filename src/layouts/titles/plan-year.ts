import type { ColumnHeading } from '../columns/column-facts.ts';
import type { TitleFacts } from './titles.ts';
import type { HeaderWord } from '../vocabulary/headings.ts';

/** The plan column's year; else the title's; else the latest year that has a budget or an outcome. */
export function findPlanYear(
  figures: readonly ColumnHeading[],
  titles: TitleFacts,
  given: number | null,
): number | null {
  const yearsOf = (...words: (HeaderWord | null)[]) =>
    figures.filter((h) => h.facts.year !== null && words.includes(h.facts.word)).map((h) => h.facts.year!);
  const plans = yearsOf('plan');
  if (plans.length > 0 && titles.year === Math.max(...plans) + 1 && figures.some(isUndatedItem))
    return titles.year;
  if (
    titles.year !== null &&
    yearsOf('budget').includes(titles.year) &&
    areOfLaterYears(figures, titles.year)
  )
    return titles.year;
  if (plans.length > 0)
    return titles.year !== null && plans.includes(titles.year) ? titles.year : Math.max(...plans);
  if (given !== null) return given;
  const compared = comparedYear(figures);
  if (compared !== null) return compared;
  const all = figures.flatMap((h) => (h.facts.year === null ? [] : [h.facts.year]));
  const open = figures.flatMap((h) =>
    h.facts.year === null || h.facts.word === 'priorActual' ? [] : [h.facts.year],
  );
  const budgets = yearsOf('budget', 'amendedBudget');
  if (titles.until !== null && budgets.includes(titles.until)) {
    const areBudgets = titles.year === titles.until - 1 && open.every((year) => budgets.includes(year));
    if (areBudgets || yearsOf('actual', 'priorActual').includes(titles.year ?? 0)) return titles.until;
  }
  const later = yearsOf('planYear');
  const last = Math.max(...budgets);
  if (titles.until !== null && titles.year! < last && later.includes(last + 1) && !later.includes(last))
    return last;
  const isNext =
    titles.year !== null &&
    titles.year === Math.max(...all) + 1 &&
    figures.some((h) => isUndated(h) || isUndatedItem(h));
  if (titles.year !== null && (all.length === 0 || isNext || open.includes(titles.year))) return titles.year;
  const planned = yearsOf('planYear');
  if (budgets.length === 0 && planned.length > 0 && titles.document !== 'outcome')
    return Math.min(...planned);
  const dated = yearsOf('budget', 'amendedBudget', 'actual');
  if (dated.length > 0) return soleYearAfter(figures, Math.max(...dated)) ?? Math.max(...dated);
  if (titles.year === null && titles.document === 'investments' && areYearsAhead(figures))
    return Math.min(...all);
  if (titles.year !== null || all.length > 0) return titles.year ?? Math.max(...all);
  if (figures.some(({ facts }) => facts.word === 'amendedBudget')) return titles.decidedYear;
  return figures.some(({ facts }) => facts.word === 'actual') ? titles.closedYear : null;
}

/** "2026 | 2027 | 2028", or "Utgifter 2026 | Netto 2026 | Netto 2027", in a programme of investments: it begins with the year that is drawn up. */
function areYearsAhead(figures: readonly ColumnHeading[]): boolean {
  const years = figures.flatMap(({ facts }) => facts.year ?? []);
  const areBare = figures.every(({ facts }) => facts.year === null || facts.word === null);
  const isNext = (year: number, before: number) => year === before || year === before + 1;
  return (
    areBare && new Set(years).size > 1 && years.every((year, at) => at === 0 || isNext(year, years[at - 1]!))
  );
}

/** "Talousarvio 2026 | Suunnitelma 2027" below "Investoinnit 2026": plain plans are years of the financial plan. */
function areOfLaterYears(figures: readonly ColumnHeading[], year: number): boolean {
  const plans = figures.filter(({ facts }) => facts.word === 'plan');
  const isPlain = ({ facts }: ColumnHeading) => /^(suunnitelma|plan)\s*20\d\d$/i.test(facts.text.trim());
  return plans.length > 0 && plans.every((plan) => isPlain(plan) && plan.facts.year! > year);
}

/** "2025 | 2026 | 2027 | 2028 | 2027/2026 %": the year that is compared with the one before it is the one drawn up. */
function comparedYear(figures: readonly ColumnHeading[]): number | null {
  const [, first, second] =
    figures
      .filter(({ facts }) => facts.percent)
      .map(({ levels }) => /(20\d\d)\s*[/–-]\s*(20\d\d)/.exec(levels.join(' ')))
      .find((match) => match !== null) ?? [];
  const [from, to] = [Math.min(Number(first), Number(second)), Math.max(Number(first), Number(second))];
  const money = figures.filter(({ facts }) => !facts.percent && facts.month === null);
  const areBare = money.every(({ facts }) => facts.word === null && facts.year !== null);
  const isPrinted = (year: number) => money.some(({ facts }) => facts.year === year);
  return areBare && to - from === 1 && isPrinted(from) && isPrinted(to) ? to : null;
}

/** "TA 2026 | Korotus € | 2027": the one year after the budget is drawn up from it; several are years of a plan. */
function soleYearAfter(figures: readonly ColumnHeading[], budget: number): number | null {
  const later = figures.filter(({ facts }) => facts.year !== null && facts.year > budget);
  const [sole] = later;
  const isNext = later.length === 1 && sole!.facts.word === null && sole!.facts.year === budget + 1;
  return isNext && sole!.facts.month === null && !sole!.facts.percent ? budget + 1 : null;
}

/** "Tulot | Menot | Netto | Netto TA 2026": the first three are of the year that the title plans. */
function isUndatedItem({ facts }: ColumnHeading): boolean {
  const { word, year, month, percent, item } = facts;
  return item !== null && word === null && year === null && month === null && !percent;
}

/** "Lautakunta | Kh" and "Q1 | Q2" beside "TA 2026" are of the year that the title plans. */
function isUndated({ facts }: ColumnHeading): boolean {
  const { word, year, month, percent, item } = facts;
  if (month !== null) return year === null && !percent;
  return year === null && !percent && item === null && (word === null || word === 'plan');
}
