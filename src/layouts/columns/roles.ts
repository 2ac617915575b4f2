import { isMoneyRole, type ColumnRole, type Item } from '../../model/table.ts';
import { findInnerEntities, isOthers, readEntity, shareCodes } from './column-entity.ts';
import type { ColumnHeading } from './column-facts.ts';
import type { DraftColumn } from '../draft.ts';
import { documentRole, figureRole, yearOf } from './figure-role.ts';
import { findPlanYear } from '../titles/plan-year.ts';
import type { Segment } from '../segments/segments.ts';
import { settleHeadings } from './settle-headings.ts';
import { letters, tidy } from '../cells/text.ts';
import type { TitleFacts } from '../titles/titles.ts';
import { versionHeading } from '../rows/versions-by-row.ts';
import { explainsNames, headsParties, speaksOfBinding } from '../vocabulary/column-kinds.ts';
import { fundingWords, namesFrame } from '../vocabulary/row-names.ts';

/** What was made out of the rows, and the column of their labels. */
interface RowsRead {
  readonly rowsAreQuantities: boolean;
  readonly rowsAreTimes: boolean;
  readonly main: number | null;
}

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
  const figures = settleHeadings(headings.filter(isFigures), !rowsAreQuantities && !rowsAreTimes);
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
  const amendedYear = figures.find(({ facts }) => facts.word === 'amendedBudget')?.facts.year ?? null;
  const firstFigure = Math.min(...figures.map((h) => h.column));
  const unitsStandAcross =
    (rowsAreQuantities || (rowsAreTimes && !namesQuantities(figures))) &&
    figures.map((heading) => readEntity(heading)).filter((entity) => entity && !entity.isTotal).length >= 2;
  const settled = new Map(figures.map((heading) => [heading.column, heading]));
  const inner = findInnerEntities(figures);
  const columns = headings.map((given): DraftColumn => {
    const heading = settled.get(given.column) ?? given;
    const { facts } = heading;
    const draft: DraftColumn = {
      column: heading.column,
      header: tidy(given.levels.join(' ')),
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
      { titles, bare, isDrawnUp, amendedYear },
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
    const entity = unitsStandAcross ? readEntity(heading, inner) : null;
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
  shareCodes(columns);
  settleFrameColumns(columns, settled);
  if (!rowsAreQuantities) nameResults(columns, settled);
  nameSlots(columns);
  dateChanges(columns, settled);
  dateRunning(columns, settled, year);
  return { columns, year };
}

/** "Henkilöstö | Vuokrat | Menot | Netto" above versions: what is not known among quantities is another, no unit. */
function namesQuantities(figures: readonly ColumnHeading[]): boolean {
  const named = figures.filter(({ levels, facts }) => levels.length === 1 && facts.item !== null);
  const sums = new Set(named.map(({ facts }) => facts.item).filter((item) => item !== 'account'));
  return sums.size >= 2 && named.length * 2 >= figures.length;
}

const results: ReadonlySet<string | null> = new Set(['result', 'surplus', 'operatingSurplus']);

/** "Toimintakate | Poistot | Tulos": beside a margin the result is a line of its own, beside other quantities the margin. */
function nameResults(columns: readonly DraftColumn[], headings: ReadonlyMap<number, ColumnHeading>): void {
  for (const column of columns) {
    const account = headings.get(column.column)?.facts.account ?? null;
    const beside = columns.filter(({ item, role }) => item !== null && role === column.role);
    if (column.item !== null || !results.has(account) || beside.length < 2) continue;
    const hasMargin = beside.some(({ item }) => item === 'margin');
    Object.assign(column, hasMargin ? { item: 'account', account } : { item: 'margin' });
  }
}

/** "TA 2027 | Kehys 2027": beside the plan of the year its frame is what was given, no second plan. */
function settleFrameColumns(
  columns: readonly DraftColumn[],
  headings: ReadonlyMap<number, ColumnHeading>,
): void {
  const plans = columns.filter(({ role, entity }) => role === 'plan' && entity === null);
  const isVersion = ({ column }: DraftColumn) => {
    const facts = headings.get(column)?.facts;
    return (facts?.word === 'plan' || facts?.word === 'budget') && facts.year !== null;
  };
  for (const frame of plans) {
    const isBeside = (other: DraftColumn) =>
      other.year === frame.year && other.item === frame.item && !namesFrame(other.header) && isVersion(other);
    if (namesFrame(frame.header) && plans.some(isBeside)) frame.role = 'budget';
  }
}

/** "TA 2026 | Muutos | TA+muut. 2026 | TA 2027": a change without a year is of the budget that it leads to. */
function dateChanges(columns: readonly DraftColumn[], headings: ReadonlyMap<number, ColumnHeading>): void {
  for (const [at, column] of columns.entries()) {
    if (column.role !== 'amendment' || headings.get(column.column)?.facts.year !== null) continue;
    const sum = columns[at + 1];
    if (sum?.role === 'amendedBudget' && sum.item === column.item) column.year = sum.year;
  }
}

/** "TA 2026 | Ennuste | TA 2027": what is expected between two budgets is of the running year. */
function dateRunning(
  columns: readonly DraftColumn[],
  headings: ReadonlyMap<number, ColumnHeading>,
  planYear: number | null,
): void {
  const said = columns.map(({ column }) => headings.get(column)?.facts.year ?? null);
  for (const [at, column] of columns.entries()) {
    if ((column.role !== 'forecast' && column.role !== 'actual') || said[at] !== null) continue;
    const before = said.findLastIndex((year, index) => index < at && year !== null);
    const role = columns[before]?.role;
    const isAfterBudget = role === 'budget' || role === 'amendedBudget';
    if (!isAfterBudget || said[before]! + 1 !== planYear || !said.includes(planYear, at)) continue;
    column.year = said[before]!;
  }
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
  if (word === 'total' || use === 'running') return 'other';
  const isAside = speaksOfBinding(heading.facts.text) || headsParties(heading.facts.text);
  if (heading.column !== main && isAside) return 'text';
  const isMain = heading.column === main && use === 'label' && heading.column < firstFigure;
  if (isMain && !versionHeading.test(heading.facts.text.trim())) return 'name';
  if (word === 'other') return 'other';
  if (use === 'code') return 'code';
  if (heading.column > firstFigure) {
    if (heading.column === main) return 'name';
    if (main !== null && main < firstFigure && explainsNames(heading.levels.at(-1) ?? '')) return 'text';
    return word === 'code' || word === 'name' ? word : 'text';
  }
  if (word === 'text') return 'text';
  const isBehindNames = main !== null && heading.column > main;
  if (isBehindNames && explainsNames(heading.levels.at(-1) ?? '')) return 'text';
  return word === 'code' && use !== 'label' ? 'code' : 'name';
}

/** "Rahoitusosuudet 2026" beside what projects cost is money towards them. */
function fundingOf({ levels }: ColumnHeading): Item | null {
  return fundingWords.has(letters(levels.at(-1) ?? '')) ? 'revenue' : null;
}
