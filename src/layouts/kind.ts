import type { ColumnRole, TableKind } from '../model/table.ts';
import type { BodyRow } from './rows/body.ts';
import type { ColumnHeading } from './columns/column-facts.ts';
import type { DraftColumn, DraftUnit } from './draft.ts';
import type { Grid, GridCell } from './cells/grid.ts';
import { labelOf } from './cells/label.ts';
import { withoutCurrency } from './cells/text.ts';
import { dateAtEnd } from './segments/fields.ts';
import { remember } from './cells/remember.ts';
import type { TitleFacts } from './titles/titles.ts';
import { findHeaderWord } from './vocabulary/headings.ts';
import { findLevel } from './vocabulary/levels.ts';
import { namesPlace } from './vocabulary/row-names.ts';
import {
  speakOfContracts,
  speakOfPosts,
  speakOfTransfers,
  speaksOfMeasure,
} from './vocabulary/column-kinds.ts';

export function kindOf(
  titles: TitleFacts,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
  units: readonly DraftUnit[],
): TableKind {
  const roles = new Set(columns.map((c) => c.role));
  for (const { figures } of units) for (const { column } of figures) roles.add(column.role);
  if (titles.document === 'investments' || titles.document === 'reservations') return titles.document;
  const decided = columns.some((c) => /päätös|beslut|decision/i.test(c.header));
  const amendsEarlier = isPlannedAfter(columns, 'amendedBudget') && isPlannedAfter(columns, 'amendment');
  if (roles.has('amendment') && roles.has('amendedBudget') && !amendsEarlier) {
    return roles.has('actual') && !roles.has('plan') && !decided ? 'outcome' : 'amendment';
  }
  const isForecast = titles.document === 'outcome' && roles.has('forecast') && !roles.has('plan');
  const isHeld = (['budget', 'usedPercent', 'remaining'] as const).some((role) => roles.has(role));
  const isBooked = titles.document === 'outcome' && roles.has('month') && isHeld;
  if ((roles.has('actual') && !isPlannedAfter(columns, 'actual')) || isForecast || isBooked) return 'outcome';
  if (titles.document === 'amendment' && roles.has('amendment')) return 'amendment';
  return isProjectList(columns, headings) ? 'reservations' : 'plan';
}

/** "Toteuma 9/2026" beside "Ehdotus 2027", "Muutokset" of the budget beside next year's plan. */
function isPlannedAfter(columns: readonly DraftColumn[], earlier: ColumnRole): boolean {
  const before = columns.filter(({ role, year }) => role === earlier && year !== null);
  const planned = columns.find(({ role, year }) => role === 'plan' && year !== null)?.year ?? 0;
  return before.length > 0 && before.every(({ year }) => year! < planned);
}

/** The rows are projects: the title calls them so, or they have periods and one sum each. */
export function speaksOfProjects(
  titles: TitleFacts,
  columns: readonly DraftColumn[],
  headings: readonly ColumnHeading[],
): boolean {
  const { document } = titles;
  return document === 'reservations' || document === 'investments' || isProjectList(columns, headings);
}

const wholeCost =
  /kust(annus)?\.?\s?arvio|kokonaiskust|kostnads(kalkyl|förslag|beräkning)|totalkostn|cost estimate|total cost/i;

/** "Kokonaiskustannus" names no quantity beside "Menot 2026", but is one. */
export function isWholeCost({ header, item }: DraftColumn): boolean {
  return item === null && wholeCost.test(header);
}

/** Projects with what they cost in all, or with money over the years to come, are investments whatever the title says. */
export function areInvestments(titles: TitleFacts, headings: readonly ColumnHeading[]): boolean {
  if (titles.document === 'reservations' && !areEstimatedOverYears(headings)) return false;
  if (!headings.some((h) => namesProjects(h) && h.facts.year === null)) return false;
  if (headings.some(({ facts }) => facts.item !== null)) return false;
  if (headings.some((h) => wholeCost.test(h.levels.join(' ')))) return true;
  if (titles.document === 'outcome') return false;
  const years = headings.map(({ facts }) => (facts.word === 'priorActual' ? null : facts.year));
  const ahead = new Set(years.filter((year) => year !== null && year >= (titles.year ?? 0)));
  return ahead.size >= 3;
}

/** "Kustannusarvio | TA 2026 | TS 2027": built over the years, though the sheet be called "Hankkeet". */
function areEstimatedOverYears(headings: readonly ColumnHeading[]): boolean {
  const isEstimate = ({ levels }: ColumnHeading) =>
    /kust(annus)?\.?\s?arvio|kostnads(kalkyl|förslag)/i.test(levels.join(' '));
  return (
    headings.some(isEstimate) &&
    headings.some(({ facts }) => facts.word === 'planYear' && facts.year !== null)
  );
}

export function namesProjects({ levels }: ColumnHeading): boolean {
  return findLevel(levels.join(' ')) === 'project';
}

/** "Koulujen käyttövarat": shared among units, a row each, and reserved for nothing. */
export function areSharedOut(
  titles: TitleFacts,
  grid: Grid,
  bodyRows: readonly number[],
  main: number | null,
): boolean {
  if (titles.document !== 'reservations' || main === null) return false;
  const labels = bodyRows.flatMap((row) => grid.at(row, main) ?? []).filter(({ kind }) => kind === 'label');
  const names = labels.map(labelOf).filter(({ isTotal }) => !isTotal);
  return names.length > 1 && names.filter(({ name }) => namesPlace(name)).length * 4 >= names.length * 3;
}

/** Projects with their periods and one sum each. */
function isProjectList(columns: readonly DraftColumn[], headings: readonly ColumnHeading[]): boolean {
  const periods = columns.some(
    (c) => c.role === 'text' && /aika|kesto|ajalla|tidtabell|tid$|period|schedule|duration/i.test(c.header),
  );
  const names = headings.some(namesProjects);
  return periods && names && columns.filter((c) => c.role === 'plan').length === 1;
}

const otherUnits =
  /[(,\s](%|kpl|hlö|henk|htv|as|krt|pv|km|m2|m²|m³|mwh|gwh|t\/v|st|pers|årsv|årsverken|åv|inv|pcs|fte)\.?\)?$|%|€\s*\/|eur\s*\/|\/\s*(as|asukas|inv|invånare|inhabitant)|asukasluku|väkiluku|invånarantal|population|prosentti|procent|(?<!(?:ala|ylä|keski|perus)-?|toinen )aste\b|grad\b/i;

const staffing =
  /(?<!\p{L})(htv|hlö|årsv(erken?)?|fte)(?!\p{L})|henkilötyövuo|henkilöstömäärä|vakanssi|personår|person-years/iu;

const eachOrCount =
  /(?:\/|(?<!\p{L})per)\s*(?:as|asukas|inv|invånare|inhabitant|resident|oppilas|elev|pupil|lapsi|barn|child|asiakas|kund|customer|hlö|m2|m²|m3|m³|kk|vrk|pv|h)\.?$|(?:asukasta|oppilasta|lasta|asiakasta|neliötä) kohti$|(?:€|eur(?:oa?)?)\s*\/\s*\p{L}|[(,]\s*(?:%|kpl|hlö|htv|lkm|km|m2|m²|m3|m³|mwh|kwh|ha|st|årsv|årsverken|åv|pers|fte)\.?\)?$/iu;

/** "Asukkaita" and "Toimintakate / asukas" among quantities are no money that the unit has; nothing is counted below zero. */
export function isKeyFigure({ main, amounts }: BodyRow): boolean {
  if (main === null || !namesKeyFigure(main.text)) return false;
  return namesRate(main.text.trim()) || !amounts.some(({ value }) => (value ?? 0) < 0);
}

/** `Lapsia keskimäärin`, `Asukasmäärä 31.12.`: how many, whatever is counted; "Rahamäärä" is money. */
const average = /\s+(keskim(äärin|\.)?|vuodessa|i medeltal|i snitt|on average)$/iu;
const counted = /^(?!.*(raha|euro|laina|summa|velka)määrä)\p{L}{4,}määrä$/iu;

function namesRate(text: string): boolean {
  return eachOrCount.test(text) || eachOrCount.test(withoutCurrency(text));
}

/** Also in two languages: `Henkilötyövuodet – Årsverken`. */
const namesKeyFigure = remember((printed: string): boolean => {
  const text = printed.trim();
  const sides = text.split(/\s+[–-]\s+|\s*\/\s*/);
  return namesOneKeyFigure(text) || (sides.length === 2 && sides.every(namesOneKeyFigure));
});

function namesOneKeyFigure(text: string): boolean {
  const bare = text.replace(dateAtEnd, '').trim().replace(average, '');
  const found = findHeaderWord(bare);
  return (
    counted.test(bare) ||
    namesRate(text) ||
    speaksOfMeasure(text.toLowerCase()) ||
    (found?.exact === true && found.word === 'other')
  );
}

/** `Längd (km)`, `Belysning (st)` */
const measured = /\((km|m|lm|m2|m²|m3|m³|ha|kwh|mwh|h|t|st|antall?|kpl|pcs|inv|as|hlö|pers)\.?\)$/i;

/** Over numbers this small, posts and not what they cost. */
const staff =
  /^\s*(personal|personalstyrka|henkilöstö|henkilökunta|staff|personnel|employees|anställda)\s*$/iu;

/** `Henkilöstö`, `Tjänster` over numbers so small that none of them pays anybody: posts among money. */
export function countsStaff({ main, amounts }: BodyRow): boolean {
  const names = main?.text.split(/\s+[–-]\s+|\s*\/\s*/) ?? [];
  return (
    names.length > 0 &&
    amounts.length > 0 &&
    names.every((name) => posts.test(name) || speaksOfStaff(name)) &&
    amounts.every(isFew)
  );
}

/** `Henkilöstö (htv)`, `Årsverken`: how many work there. */
export function speaksOfStaff(text: string): boolean {
  return staffing.test(text);
}

const posts = new RegExp(
  `${staff.source}|^\\s*(tjänster|årsv\\.?|virat|vakanssit|toimet|vakituiset|määräaikaiset|ordinarie|visstidsanställda)\\s*$`,
  'iu',
);

function isFew({ value }: GridCell): boolean {
  return value === null || (value >= 0 && value < 500);
}

/** `EU ja valtio (80 %)`: money, and what part of the whole it is. */
const rateAtEnd = /\s*\(?\d{1,3}(?:[.,]\d+)?\s*%\)?$/;

/** Rows counted in persons, pieces or per cent are key figures, not money; so are most columns in kilometres. */
export function speaksOfOtherUnits(rows: readonly BodyRow[], headings: readonly ColumnHeading[]): boolean {
  const corner = headings[0]?.levels.at(-1) ?? '';
  if (speaksOfStaff(corner) || (staff.test(corner) && rows.every(({ amounts }) => amounts.every(isFew))))
    return true;
  const heads = headings.map(({ levels }) => levels.at(-1)?.trim() ?? '');
  if (speakOfPosts(heads) || speakOfTransfers(heads) || speakOfContracts(heads)) return true;
  if (heads.filter((text) => measured.test(text)).length * 2 > heads.length) return true;
  const labels = rows.filter((row) => row.main && row.amounts.length > 0).map((row) => row.main!.text);
  const others = labels
    .map((label) => label.replace(rateAtEnd, ''))
    .filter((label) => otherUnits.test(label) || speaksOfStaff(label));
  return labels.length > 0 && others.length * 3 >= labels.length;
}
