import type { ColumnReading, TableReading } from '../../../model/table.ts';
import { isTotalUnit } from '../formulas/calculated.ts';
import { isNumber } from '../figures.ts';
import { groupBy } from '../group.ts';
import type { Pot } from './pot.ts';

const given = /määräraha|hankeraha|anslag|appropriation/iu;
const reserved =
  /(?<!\p{L})(varattu|varaukset|sidottu|myönnetty|myönnetyt|beviljat|beviljade|granted|reserverat|reserveringar|bundet|reserved|committed)(?!\p{L})/iu;

/** "Määräraha | Varattu | Vapaana": every row is a pot of its own. */
export function rowPotsOf(table: TableReading): Pot[] {
  const whole = soleColumn(table, given);
  const taken = soleColumn(table, reserved);
  if (!whole || !taken || whole === taken) return [];
  return table.units
    .filter((unit) => !isTotalUnit(unit))
    .flatMap(({ figures }) =>
      [...groupBy(figures.filter(isNumber), ({ cell }) => cell.row).values()].flatMap((row): Pot[] => {
        const [own, used] = [whole, taken].map(({ column }) =>
          row.find(({ cell }) => cell.column === column),
        );
        if (!own || !used) return [];
        return [
          {
            table,
            whole: { cents: Math.abs(own.cents), cell: own.cell },
            reserved: { cents: Math.abs(used.cents), cells: [used.cell] },
            printedSum: null,
            uncommitted: [],
          },
        ];
      }),
    );
}

function soleColumn({ columns }: TableReading, words: RegExp): ColumnReading | null {
  const [only, ...others] = columns.filter(
    ({ role, header }) => (role === 'plan' || role === 'budget') && words.test(header),
  );
  return only && others.length === 0 ? only : null;
}
