import { cellAddress } from '../../model/address.ts';
import { cellAt } from '../../model/cells.ts';
import { kept } from '../../model/kept.ts';
import { foldCode } from '../../model/names.ts';
import type { CheckContext, Place } from '../../model/outcome.ts';
import { unitTitle, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { placeOf, unitName } from '../support/figures.ts';

/** A cost centre stands on a row that says its unit, and the unit is one of those there are. */
export const costcentreUnmapped = defineRule({
  id: 'costcentre-unmapped',
  area: 'ROL',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'iisalmi-plan',
  reasons: ['no-unit', 'unknown-unit'],
  *check(context) {
    let known: ReadonlySet<string> | undefined;
    const units = () => (known ??= knownUnits(context));
    for (const table of context.tables) {
      for (const group of tellOnce(unmapped(context, table, units), ({ printed }) => printed)) {
        const { unit, printed, at } = group.first;
        yield {
          kind: 'fails',
          reason: printed === '' ? 'no-unit' : 'unknown-unit',
          at,
          related: relatedTo(group, (other) => other.at),
          unit: unitName(unit),
          data: { ...group.data, unit: unitTitle(unit), printed, cell: cellAddress(at.cell) },
        };
      }
    }
  },
});

interface CostCentre {
  readonly unit: UnitReading;
  /** The code of its unit on its row; empty where the cell is. */
  readonly printed: string;
  readonly at: Place;
}

/** Codes of the units that have a row of their own, and those of the register. */
function knownUnits({ tables, organisation }: CheckContext): ReadonlySet<string> {
  const registered = (organisation?.nodes ?? []).flatMap(({ code }) => (code === null ? [] : foldCode(code)));
  return new Set([...tables.flatMap(unitCodes), ...registered]);
}

const unitCodes = kept(({ units }: TableReading): readonly string[] =>
  units.flatMap(({ level, code }) => (level === 'operatingUnit' && code !== null ? foldCode(code) : [])),
);

const fewest = 3;

/** Only where nearly all cost centres say a unit that is known; blanks may stand for the unit above, unless there is one only. */
function unmapped(
  context: CheckContext,
  table: TableReading,
  units: () => ReadonlySet<string>,
): CostCentre[] {
  const centres = costCentresOf(context, table);
  const isMapped = ({ printed }: CostCentre) => units().has(printed);
  const others = centres.filter((centre) => !isMapped(centre));
  const mapped = centres.length - others.length;
  if (mapped < fewest || others.length * 3 > centres.length) return [];
  const blank = others.filter(({ printed }) => printed === '');
  return others.filter(({ printed }) => printed !== '' || blank.length === 1);
}

function costCentresOf({ snapshot }: CheckContext, table: TableReading): CostCentre[] {
  const [column, own] = table.columns.filter(({ role }) => role === 'code');
  const cells = snapshot.sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells || !column || !own) return [];
  return table.units.flatMap((unit) => {
    if (unit.level !== 'costCentre' || unit.members !== null || unit.figures.length === 0) return [];
    const cell = { row: unit.heading.row, column: column.column };
    const value = cellAt(cells, cell.row, cell.column)?.value;
    const text = value?.kind === 'number' ? String(value.number) : value?.kind === 'text' ? value.text : '';
    return [{ unit, printed: foldCode(text), at: placeOf(table, cell) }];
  });
}
