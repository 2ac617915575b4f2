import { unpackCell } from '../../model/cells.ts';
import { kept } from '../../model/kept.ts';
import { foldName } from '../../model/names.ts';
import type { CheckContext } from '../../model/outcome.ts';
import type { Item, TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { causesOfBreach } from '../support/sums/sum-rules.ts';
import { wholeBesideBudget, worseThanBudget } from '../support/breaches/beside-budget.ts';
import { isDoubtful } from '../support/doubtful.ts';
import {
  comparison,
  figureData,
  figureTitle,
  isNumber,
  placeOf,
  unitName,
  type NumberFigure,
} from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import { slackOf } from '../support/rounding.ts';

/** What the plan gives to the units of a body or area together is what the council's budget gives to it. */
export const ksVsTa = defineRule({
  id: 'ks-vs-ta',
  area: 'XSH',
  severity: 'error',
  since: '0.1.0',
  status: 'trial',
  source: 'council-decisions',
  reasons: ['worse', 'better'],
  explains: ['amount-differs'],
  yieldsTo: causesOfBreach,
  measures: true,
  *check(context) {
    for (const table of context.tables) {
      yield* within(context, table);
      yield* together(context, table);
    }
    const stating = context.tables.flatMap((table) => versionOf(table) ?? []);
    if (new Set(stating.map(({ version }) => version)).size < 2) return;
    const named = stating.flatMap(totalsOf);
    for (const same of groupBy(named, ({ key }) => key).values()) {
      const budget = same.filter(({ version }) => version === 'budget');
      const plan = same.filter(({ version, unit }) => version === 'plan' && unit.members?.length);
      if (budget.length !== 1 || plan.length !== 1 || budget[0]!.table.sheet === plan[0]!.table.sheet)
        continue;
      const outcome = compare(plan[0]!, budget[0]!);
      if (outcome && !isDoubtful(context, outcome.at)) yield outcome;
    }
  },
});

/** Budget and plan of one year in two columns. */
function* within(context: CheckContext, table: TableReading) {
  if (table.kind !== 'plan') return;
  for (const { unit, plan, budget } of worseIn(table)) {
    const outcome = outcomeOf({ table, unit }, plan, { table, unit }, budget);
    if (!isDoubtful(context, outcome.at)) yield outcome;
  }
}

/** Of a plan that calls itself so: a column of its units together, and the budget of all. */
function* together(context: CheckContext, table: TableReading) {
  if (table.kind !== 'plan') return;
  const pairs = wholeBesideBudget(table, (header) => budgetWord.test(header));
  if (pairs.length === 0 || !isCalledPlan(context, table)) return;
  for (const { unit, plan, budget } of pairs) {
    if (budget.cents - plan.cents <= slackOf([plan.cents, budget.cents], table.scale)) continue;
    const outcome = outcomeOf({ table, unit }, plan, { table, unit }, budget);
    if (!isDoubtful(context, outcome.at)) yield outcome;
  }
}

function isCalledPlan({ snapshot }: CheckContext, { sheet, area, columns }: TableReading): boolean {
  if ([sheet, ...columns.map(({ header }) => header)].some((text) => planWord.test(text))) return true;
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells;
  if (!cells) return false;
  for (let i = 0; i < cells.count && cells.rows[i]! < area.top; i++) {
    const { value } = unpackCell(cells, i);
    if (value.kind === 'text' && planWord.test(value.text)) return true;
  }
  return false;
}

const worseIn = kept((table: TableReading) =>
  worseThanBudget(
    table,
    (header) => budgetWord.test(header),
    (header) => planWord.test(header),
  ),
);

interface Stating {
  readonly version: 'budget' | 'plan';
  readonly table: TableReading;
}

interface Named extends Stating {
  readonly key: string;
  readonly unit: UnitReading;
}

const budgetWord = /(?<!\p{L})(?:ta|talousarvio|budget|bu|bg)(?!\p{L})/iu;
/** What the council gives to each area is its budget, whatever it is called. */
const frameWord = /(?<!\p{L})(?:(?:talousarvio|budget)?(?:raami|kehy|ram(?:ar)?(?!\p{L}))|frame(?!\p{L}))/iu;
const planWord = /(?<!\p{L})(?:ks|käyttösuunnitelma|käyttötaloussuunnitelma|dp|dispositionsplan)(?!\p{L})/iu;

/** Which of the two the name of its sheet, or only its heading, says it is. */
function versionOf(table: TableReading): Stating | null {
  if (table.kind !== 'plan' && table.kind !== 'amendment') return null;
  const plans = table.columns.filter(({ role }) => role === 'plan');
  const texts = [table.sheet, ...plans.map(({ header }) => header)];
  const isBudget = texts.some((text) => budgetWord.test(text) || frameWord.test(text));
  const isPlan = texts.some((text) => planWord.test(text));
  if (isBudget === isPlan || table.year === null) return null;
  return { version: isPlan ? 'plan' : 'budget', table };
}

function totalsOf({ version, table }: Stating): Named[] {
  return table.units
    .filter(({ name, level }) => name !== '' && level !== 'total')
    .map((unit) => ({ key: `${foldName(unit.name)}|${table.year}|${table.scale}`, version, table, unit }));
}

const order: readonly Item[] = ['margin', 'expense'];

/** By the margin, else by the expense. */
function compare(plan: Named, budget: Named) {
  for (const item of order) {
    const [own, decided] = [plan, budget].map((one) => planned(one, item));
    if (!own || !decided) continue;
    const room = own.cents - decided.cents;
    if (Math.abs(room) <= slackOf([own.cents, decided.cents], plan.table.scale)) return null;
    return outcomeOf(plan, own, budget, decided);
  }
  return null;
}

function outcomeOf(
  plan: Pick<Named, 'table' | 'unit'>,
  own: NumberFigure,
  budget: Pick<Named, 'table' | 'unit'>,
  decided: NumberFigure,
) {
  const room = own.cents - decided.cents;
  return {
    kind: 'fails' as const,
    reason: room < 0 ? ('worse' as const) : ('better' as const),
    at: placeOf(plan.table, own.cell),
    related: [placeOf(budget.table, decided.cell)],
    consequences: [plan, budget].flatMap(placesOf),
    unit: unitName(plan.unit),
    ...(room > 0 && { severity: 'warning' as const }),
    expected: decided.cents,
    actual: own.cents,
    data: {
      ...figureData(plan.table, plan.unit, own),
      ...comparison(own, decided.cents),
      sheet: plan.table.sheet,
      other: `${budget.table.sheet}: ${figureTitle(budget.table, decided)}`,
    },
  };
}

/** All that is planned of it: revenue and expense that differ make the margin differ. */
function placesOf({ table, unit }: Pick<Named, 'table' | 'unit'>) {
  return unit.figures
    .filter(({ role }) => role === 'plan' || role === 'budget')
    .map(({ cell }) => placeOf(table, cell));
}

function planned({ table, unit }: Named, item: Item): NumberFigure | null {
  const figures = unit.figures
    .filter(isNumber)
    .filter((one) => one.item === item && one.role === 'plan' && one.year === table.year)
    .filter(({ split, month }) => split === null && month === null);
  return figures.length === 1 ? figures[0]! : null;
}
