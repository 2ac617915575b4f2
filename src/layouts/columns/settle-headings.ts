import type { ColumnHeading } from './column-facts.ts';
import { type HeadingFacts, readHeading } from '../cells/heading.ts';
import { namesDecision, namesStage } from './column-entity.ts';
import { settleLines } from '../segments/line-headings.ts';
import { readMonthSpan } from '../cells/periods.ts';

/** What headings over figures mean beside each other; alone, some of them say something else. */
export function settleHeadings(
  figures: readonly ColumnHeading[],
  rowsAreEntities: boolean,
): readonly ColumnHeading[] {
  const steps = [
    settleAreas,
    settleParties,
    settleDifferences,
    settleAmended,
    settleStages,
    settleDecisions,
    settleYears,
    settleSums,
    ...(rowsAreEntities ? [settleLines] : []),
    settleNets,
    settleSolePlan,
    settleSameMonths,
    settleMonthEnds,
    settleCumulative,
  ];
  return steps.reduce((before, step) => step(before), figures);
}

const yearWord = /^(?:vuosi|år|året|year)(?:\s+\d{4})?$/iu;

const bareSum = /^(?:yht\.?\s*\/\s*)?tot\.?$/i;

/** "Tot." right after a year of months is their sum. */
function settleSums(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  return figures.map((heading, at) => {
    const isSum = bareSum.test(heading.facts.text.trim()) && at >= 12;
    if (!isSum || !figures.slice(at - 12, at).every(({ facts }) => facts.month !== null)) return heading;
    return { ...heading, facts: { ...heading.facts, word: 'total' } };
  });
}

/** "Netto" right after "Ändring intäkter" and "Ändring kostnader" is the change of both. */
function settleNets(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  return figures.map((heading, at) => {
    const [first, second] = [figures[at - 2]?.facts, figures[at - 1]?.facts];
    const { item, word, year, month } = heading.facts;
    const isBare = item === 'margin' && word === null && year === null && month === null;
    const items = [first?.item, second?.item];
    const areParts = items.includes('revenue') && items.includes('expense') && second?.month === null;
    if (!isBare || !first || !areParts || first.word !== second.word || first.year !== second.year)
      return heading;
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

const share = /^(\p{L}.*?)\s*\(?(\d{1,2}(?:[.,]\d+)?)\s*%\)?$/u;

/** "Kivijoki 60 % | Harju 40 %": shares that make up the whole are whose the money is, and no percentages. */
function settleParties(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const shares = figures.map(({ levels }) => share.exec(levels.at(-1)?.trim() ?? ''));
  const whole = shares.reduce((sum, match) => sum + Number((match?.[2] ?? '0').replace(',', '.')), 0);
  if (shares.filter(Boolean).length < 2 || Math.abs(whole - 100) > 0.1) return figures;
  return figures.map((heading, at) => {
    const name = shares[at]?.[1];
    if (name === undefined) return heading;
    const levels = [...heading.levels.slice(0, -1), name];
    return { ...heading, levels, facts: { ...readHeading(name), text: heading.facts.text } };
  });
}

/** "v1 | v2 | v2–v1": what is headed by two of the others is the difference between them. */
function settleDifferences(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const texts = figures.map(({ levels }) => (levels.at(-1) ?? '').trim().toLowerCase());
  return figures.map((heading, at) => {
    const sides = texts[at]!.split(/\s*[–-]\s*/);
    const isSide = (side: string) =>
      side.length > 1 &&
      /\p{L}/u.test(side) &&
      texts.some((text, other) => other !== at && (text === side || text.startsWith(`${side} `)));
    const isDifference =
      heading.facts.strength < 1 && sides.length === 2 && sides[0] !== sides[1] && sides.every(isSide);
    return isDifference
      ? { ...heading, facts: { ...heading.facts, word: 'variance', year: null, strength: 1 } }
      : heading;
  });
}

/** "TAM 2026" among versions is the budget with its changes, no January. */
function settleAmended(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const months = figures.filter(({ facts }) => facts.month !== null);
  const [sole] = months;
  const isAmended = months.length === 1 && /^TAM(?:[\s.-]*(?:20)?\d\d)?$/.test(sole!.levels.join(' ').trim());
  if (!isAmended || !figures.some(({ facts }) => isVersion(facts))) return figures;
  return figures.map((heading) =>
    heading === sole
      ? { ...heading, facts: { ...heading.facts, word: 'amendedBudget', month: null, strength: 1 } }
      : heading,
  );
}

/** "TAE 2026 | Hallitus | Valtuusto": what each body made of the proposal before it. */
function settleStages(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  let proposed: HeadingFacts | null = null;
  return figures.map((heading) => {
    const { facts } = heading;
    const isStage = proposed !== null && facts.year === null && namesStage(heading);
    if (isStage) return { ...heading, facts: { ...facts, word: 'plan', year: proposed!.year, strength: 1 } };
    proposed = facts.word === 'plan' && facts.year !== null && facts.item === null ? facts : null;
    return heading;
  });
}

/** "Ursprunglig | FGE 15.4 | Efter ändr.": what a body decided on a day between the two is the change. */
function settleDecisions(figures: readonly ColumnHeading[]): readonly ColumnHeading[] {
  const end = figures.findIndex(({ facts }) => facts.word === 'amendedBudget');
  return figures.map((heading, at) =>
    at > 0 && at < end && namesDecision(heading)
      ? { ...heading, facts: { ...heading.facts, word: 'amendment', strength: 1 } }
      : heading,
  );
}

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
