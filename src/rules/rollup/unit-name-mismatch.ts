import { cellAddress } from '../../model/address.ts';
import { kept } from '../../model/kept.ts';
import { nodeByCode, nodeByName } from '../../model/nodes.ts';
import type { CheckContext } from '../../model/outcome.ts';
import type { TableReading, UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { namedAt } from '../support/texts/code-cell.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import { oddRows } from '../support/units/coded-rows.ts';
import { sumsOutByRow } from '../support/sums/out-by-row.ts';
import { codedUnits, registeredPlans } from '../support/plans.ts';
import { oddCodes } from '../support/units/odd-codes.ts';
import { namedUnits, type NamedUnit } from '../support/units/named-units.ts';
import { isMiscoded } from '../support/pots/register.ts';
import { isSameName } from '../support/texts/same-name.ts';

interface Named {
  readonly table: TableReading;
  readonly unit: UnitReading;
}

/** A unit's code goes with one name: that of the register, and the same on every sheet. */
export const unitNameMismatch = defineRule({
  id: 'unit-name-mismatch',
  area: 'ROL',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'iisalmi-plan',
  reasons: ['sheets', 'register', 'register-code', 'codes', 'rows'],
  explains: ['revenue-groups-sum', 'expense-groups-sum'],
  *check(context) {
    const told = new Set<UnitReading>();
    for (const { table, unit, other, from } of againstRegister(context)) {
      told.add(unit);
      yield finding(context, 'register', { table, unit }, other, from);
    }
    for (const { table, unit, code } of miscoded(context)) {
      if (told.has(unit)) continue;
      told.add(unit);
      yield finding(context, 'register-code', { table, unit }, code, '');
    }
    for (const [first, second] of betweenSheets(context.tables)) {
      if (told.has(second.unit) || told.has(first.unit)) continue;
      yield {
        ...finding(context, 'sheets', second, first.unit.name, first.table.sheet),
        related: [placeOf(first.table, namedAt(context.snapshot, first.table, first.unit))],
      };
    }
    for (const [odd, other] of oddCodes(context.tables)) {
      if (told.has(odd.unit) || told.has(other.unit)) continue;
      yield {
        ...finding(context, 'codes', odd, other.unit.code!, other.table.sheet),
        related: [placeOf(other.table, other.unit.heading)],
      };
    }
    yield* ofRows(context);
  },
});

function* ofRows(context: CheckContext) {
  for (const table of context.tables) {
    const sheet = context.snapshot.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.kind === 'goals') continue;
    for (const { row, codeColumn, nameColumn, code, name, usual } of oddRows(sheet, table)) {
      const [own, other] = code === usual.code ? [nameColumn, codeColumn] : [codeColumn, nameColumn];
      const at = { row, column: own };
      yield {
        kind: 'fails' as const,
        reason: 'rows' as const,
        at: placeOf(table, at),
        related: [placeOf(table, { row, column: other })],
        unit: null,
        consequences: sumsOutByRow(context, table, row),
        data: { code, name, cell: cellAddress(at), usual: `${usual.code} ${usual.name}` },
      };
    }
  }
}

function finding(
  { snapshot }: CheckContext,
  reason: 'sheets' | 'register' | 'register-code' | 'codes',
  { table, unit }: Named,
  other: string,
  otherSheet: string,
) {
  const at = namedAt(snapshot, table, unit);
  return {
    kind: 'fails' as const,
    reason,
    at: placeOf(table, at),
    related: [],
    unit: unitName(unit),
    data: { code: unit.code ?? '', name: unit.name, cell: cellAddress(at), other, otherSheet },
  };
}

function* againstRegister({ tables, organisation }: CheckContext) {
  if (!organisation) return;
  for (const { table } of registeredPlans(tables, organisation)) {
    for (const unit of codedUnits(table)) {
      const node = nodeByCode(organisation, unit);
      const isKnown = node?.names.some((name) => isSameName(name, unit.name)) ?? true;
      if (!node || isKnown || unit.name === '' || nodeByName(organisation, unit)) continue;
      yield { table, unit, other: node.names[0] ?? node.id, from: organisation.name || node.source.title };
    }
  }
}

/** A code that no unit of the register has, beside the name of one. */
function* miscoded({ tables, organisation }: CheckContext) {
  if (!organisation) return;
  for (const table of tables)
    for (const unit of table.units)
      if (unit.figures.length > 0 && isMiscoded(unit, organisation))
        yield { table, unit, code: nodeByName(organisation, unit)!.code! };
}

type Coded = NamedUnit & { readonly code: string };

const codedIn = kept((table: TableReading): readonly Coded[] =>
  namedUnits(table).filter((named): named is Coded => named.code !== null && named.name !== ''),
);

/** Codes of units of one level; the unit of a form of its own has no level to compare. */
function byCode(tables: readonly TableReading[]): (readonly Coded[])[] {
  const all = tables.flatMap(codedIn);
  const forms = all.filter(({ table }) => table.units.length === 1);
  const levels = groupBy(all, ({ identity }) => identity);
  if (forms.length < 2) return [...levels.values()];
  const listed = groupBy(
    all.filter((one) => !forms.includes(one)),
    ({ code }) => code,
  );
  const across = forms.flatMap((form) => {
    const others = listed.get(form.code) ?? [];
    const isCompared = others.some(({ identity }) => identity === form.identity);
    return others[0] && !isCompared ? [[others[0], form]] : [];
  });
  return [...levels.values(), ...across];
}

/** The first two names of each code; none between tables that call most of their units differently. */
function betweenSheets(tables: readonly TableReading[]): [Named, Named][] {
  const codes = byCode(tables).filter(({ length }) => length > 1);
  const pairs = codes.flatMap((all) => {
    const first = all[0]!;
    const other = all.find(
      ({ unit, table }) => table !== first.table && !isSameName(unit.name, first.unit.name),
    );
    return other ? [[first, other] as [Named, Named]] : [];
  });
  const areFew = (some: readonly [Named, Named][], isShared: (all: readonly Coded[]) => boolean) =>
    some.length * 3 <= Math.max(codes.filter(isShared).length, 3);
  const isAcross = ([first, ...rest]: readonly Coded[]) => rest.some(({ table }) => table !== first!.table);
  if (!areFew(pairs, isAcross)) return [];
  const isForeign = makeForeignTest(codes, tables);
  const holds = (all: readonly Coded[], one: TableReading) => all.some(({ table }) => table === one);
  return pairs.filter(([{ table: one }, { table: other }]) => {
    if (isForeign(one) || isForeign(other)) return false;
    const alike = pairs.filter(([a, b]) => a.table === one && b.table === other);
    return areFew(alike, (all) => holds(all, one) && holds(all, other));
  });
}

/** Several codes, none of which any other sheet has under the same name: running numbers, or those of another list. */
function makeForeignTest(
  codes: readonly (readonly Coded[])[],
  tables: readonly TableReading[],
): (table: TableReading) => boolean {
  const confirmed = new Set<TableReading>();
  for (const [first, ...others] of codes)
    for (const { table, unit } of others)
      if (table !== first!.table && isSameName(unit.name, first!.unit.name))
        confirmed.add(table).add(first!.table);
  const several = new Set(tables.filter((table) => codedUnits(table).length > 1));
  return (table) => several.has(table) && !confirmed.has(table);
}
