import { kept } from '../../../model/kept.ts';
import { foldCode, foldName } from '../../../model/names.ts';
import { isMoneyRole, type Figure, type TableReading, type UnitReading } from '../../../model/table.ts';
import { groupBy } from '../group.ts';

interface Printed {
  readonly table: TableReading;
  readonly unit: UnitReading;
}

/** A table that adds up units of other sheets and lacks one of them. */
export interface SummaryGap {
  readonly table: TableReading;
  readonly total: UnitReading;
  readonly missing: Printed;
}

const fewest = 3;
/** Links to other sheets say that it is a summary of them. */
const fewestLinked = 2;

/** Only where every unit of the summary has figures on another sheet, and one unit more has. */
export function summaryGaps(tables: readonly TableReading[]): SummaryGap[] {
  const plans = plansOf(tables);
  return plans.flatMap((table) => {
    const summary = summaryIn(table);
    if (!summary) return [];
    const { total, own } = summary;
    const unlinked = unlinkedForm(table, own, plans);
    if (unlinked) return [{ table, total, missing: unlinked }];
    const missing = onlyMissing(table, own[0]!.level, plans);
    if (!missing || !own.every((unit) => isElsewhere(plans, table, unit))) return [];
    if (numbersAlike(missing.table, own)) return [];
    const isLarge = own.length >= fewest || (own.length >= fewestLinked && own.every(isLinked));
    return isLarge || repeatsForms(table, own, missing, plans) ? [{ table, total, missing }] : [];
  });
}

/** Bodies whose units are called alike number them each in their own way: "1010 Hallinto", "2010 Hallinto". */
function numbersAlike({ units }: TableReading, own: readonly UnitReading[]): boolean {
  const others = own.filter(({ code, name }) =>
    units.some(
      (other) =>
        code !== null &&
        other.code?.length === code.length &&
        other.code !== code &&
        foldName(other.name) === foldName(name),
    ),
  );
  return others.length > 1;
}

/** A unit of a summary all of whose other units have a form of their own. */
export interface SheetGap {
  readonly table: TableReading;
  readonly unit: UnitReading;
  /** Their forms. */
  readonly others: readonly TableReading[];
}

/** Only where the summary repeats all the other forms, and nothing else bears the name of the unit. */
export function sheetGaps(tables: readonly TableReading[], sheets: readonly string[]): SheetGap[] {
  const plans = plansOf(tables);
  const forms = plans.filter(isForm).length;
  return plans.flatMap((table) => {
    const own = summaryIn(table)?.own ?? [];
    if (own.length < fewest || forms < own.length - 1) return [];
    const bare = own.filter((unit) => !isElsewhere(plans, table, unit));
    const [unit] = bare;
    if (!unit || bare.length > 1 || unit.figures.some(({ formula }) => formula?.includes('!'))) return [];
    const others = own.flatMap((one) => (one === unit ? [] : (formOf(table, one, plans) ?? [])));
    const isAlike = others.every((form) => shapeOf(form) === shapeOf(others[0]!));
    if (others.length < own.length - 1 || !isAlike || isNamedElsewhere(tables, sheets, table, unit))
      return [];
    return [{ table, unit, others }];
  });
}

function plansOf(tables: readonly TableReading[]): readonly TableReading[] {
  const plans = tables.filter(({ kind }) => kind === 'plan');
  return new Set(plans.map(({ sheet }) => sheet)).size < 2 ? [] : plans;
}

/** The total of a table of units, and the units. */
function summaryIn({ units }: TableReading): { total: UnitReading; own: readonly UnitReading[] } | null {
  const membersOf = (unit: UnitReading) => unit.members?.length ?? 0;
  const isSmall = units.length === 2;
  const total = units.findLast((unit) => membersOf(unit) >= (isSmall ? 1 : fewestLinked));
  const own = total?.members?.map((position) => units[position]!) ?? [];
  return total && own.length > 0 && own.every(({ level }) => level === own[0]!.level) ? { total, own } : null;
}

/** The summary prints what the forms of its units say, and the missing unit has a form like theirs. */
function repeatsForms(
  table: TableReading,
  own: readonly UnitReading[],
  missing: Printed,
  plans: readonly TableReading[],
): boolean {
  return own.every((unit) => {
    const form = formOf(table, unit, plans);
    return form !== null && isForm(missing.table) && shapeOf(form) === shapeOf(missing.table);
  });
}

/** The form of the unit that has all the amounts which the summary prints of it. */
function formOf(table: TableReading, unit: UnitReading, plans: readonly TableReading[]): TableReading | null {
  const names = namesOf(unit);
  const form = plans.find(
    (other) =>
      other.sheet !== table.sheet &&
      other.year === table.year &&
      isForm(other) &&
      names.some((name) => namesIn(other).has(name)),
  );
  const amounts = new Set(form?.units[0]!.figures.map(({ cents }) => cents));
  return form && unit.figures.every(({ cents }) => amounts.has(cents)) ? form : null;
}

/** The headings and lines of a form. */
const shapeOf = kept(({ columns, units }: TableReading): string => {
  const amounts = columns.filter(({ role }) => isMoneyRole(role)).map(({ header }) => header);
  return [...amounts, ...(units[0]?.figures.map(({ label }) => label) ?? [])].join('|');
});

function isNamedElsewhere(
  tables: readonly TableReading[],
  sheets: readonly string[],
  { sheet }: TableReading,
  unit: UnitReading,
): boolean {
  const names = namesOf(unit);
  const words = [unit.code, unit.name].flatMap((word) => (word ? [foldName(word)] : []));
  return (
    sheets.some((name) => words.some((word) => foldName(name).includes(word))) ||
    tables.some((other) => other.sheet !== sheet && names.some((name) => namesIn(other).has(name)))
  );
}

/** The one unit that other sheets plan for the year and this table does not print; null where there are several. */
function onlyMissing(
  table: TableReading,
  level: UnitReading['level'],
  plans: readonly TableReading[],
): Printed | null {
  const here = namesIn(table);
  let missing: Planned | null = null;
  for (const other of plans) {
    if (other.sheet === table.sheet || other.year !== table.year) continue;
    for (const unit of other.units) {
      if ((unit.level !== level && !isForm(other)) || !isPlanned(unit)) continue;
      const names = namesOf(unit);
      if (names.some((name) => here.has(name))) continue;
      missing ??= { table: other, unit, names };
      if (!names.some((name) => missing!.names.includes(name))) return null;
    }
  }
  return missing;
}

const namesIn = kept(({ units }: TableReading): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const unit of units) for (const name of namesOf(unit)) names.add(name);
  return names;
});

/** Another sheet plans the unit for the same year. */
function isElsewhere(
  plans: readonly TableReading[],
  { sheet, year }: TableReading,
  unit: UnitReading,
): boolean {
  const names = namesOf(unit);
  return plans.some((other) => {
    if (other.sheet === sheet || other.year !== year) return false;
    const planned = isForm(other) ? namesIn(other) : plannedNames(other).get(unit.level);
    return planned !== undefined && names.some((name) => planned.has(name));
  });
}

const plannedNames = kept((table: TableReading): ReadonlyMap<UnitReading['level'], ReadonlySet<string>> => {
  const byLevel = groupBy(plannedIn(table), ({ unit }) => unit.level);
  return new Map([...byLevel].map(([level, own]) => [level, new Set(own.flatMap(({ names }) => names))]));
});

/** The form of one unit: what level it is of, nothing there says. */
function isForm({ units }: TableReading): boolean {
  return units.length === 1;
}

/** Each unit of the summary links to a form of its own, and there is one filled form more like theirs, whatever it is called. */
function unlinkedForm(
  table: TableReading,
  own: readonly UnitReading[],
  plans: readonly TableReading[],
): Printed | null {
  if (own.length < fewestLinked || !own.every(isLinked)) return null;
  const linked = new Set(own.flatMap(({ figures }) => figures.flatMap(sheetsLinked)));
  const forms = plans.filter((other) => isForm(other) && other.sheet !== table.sheet);
  const known = forms.filter(({ sheet }) => linked.has(sheet));
  const [other, ...more] = forms.filter(({ sheet, year }) => !linked.has(sheet) && year === table.year);
  if (!other || more.length > 0 || known.length < own.length || !isFilled(other)) return null;
  const isAlike = known.every((form) => shapeOf(form) === shapeOf(other));
  return isAlike ? { table: other, unit: other.units[0]! } : null;
}

/** Neither a blank form nor one that adds up the others. */
function isFilled({ units: [unit] }: TableReading): boolean {
  const figures = unit?.figures ?? [];
  return figures.some(({ cents }) => cents) && !figures.some(({ formula }) => formula?.includes('!'));
}

const link = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

function sheetsLinked({ formula }: Figure): string[] {
  if (!formula?.includes('!')) return [];
  return [...formula.matchAll(link)].map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain!);
}

function isLinked({ figures }: UnitReading): boolean {
  return figures.length > 0 && figures.every(({ formula }) => formula?.includes('!'));
}

interface Planned extends Printed {
  readonly names: readonly string[];
}

const plannedIn = kept((table: TableReading): readonly Planned[] =>
  table.units.filter(isPlanned).map((unit) => ({ table, unit, names: namesOf(unit) })),
);

function isPlanned({ figures }: UnitReading): boolean {
  return figures.some(({ role }) => role === 'plan');
}

/** Units that share one of these are the same unit. */
function namesOf({ code, name }: UnitReading): string[] {
  const names = code === null ? [] : [foldCode(code)];
  if (name !== '') names.push(`|${foldName(name)}`);
  return names;
}
