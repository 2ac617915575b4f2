import { kept } from '../../../model/kept.ts';
import type { Figure, TableReading, UnitReading } from '../../../model/table.ts';
import { isAdditive, isNumber, isUnusable } from '../figures.ts';
import { asTerm, holding, makeRelation, type Relation } from './relation.ts';
import { columnsOf } from './rows.ts';

const sumWord = /(?:^|\s)(?:yht\.?|yhteensä|summa|sammanlagt|totalt|total)$/iu;
const fewest = 2;
const mostPart = 0.75;

/** "Henkilöstökulut yhteensä" below its accounts: what stands between it and the sum before it, where nearly all such lines show it. */
export const accountGroups = kept((table: TableReading): readonly Relation[] => {
  const groups = table.units.flatMap((unit) =>
    unit.figures.some(isGroup)
      ? columnsOf(unit.figures.filter(isAdditive)).flatMap(inColumn(table, unit))
      : [],
  );
  const right = holding(groups);
  return right >= fewest && right >= groups.length * mostPart ? groups : [];
});

function inColumn(table: TableReading, unit: UnitReading): (column: readonly Figure[]) => Relation[] {
  return (column) => {
    const found: Relation[] = [];
    let open: Figure[] = [];
    for (const figure of column.toSorted((a, b) => a.cell.row - b.cell.row)) {
      if (isLine(figure) && !isGroup(figure)) {
        open.push(figure);
        continue;
      }
      if (isGroup(figure) && isNumber(figure) && open.length > 1 && !open.some(isUnusable)) {
        const terms = open.filter(isNumber).map(asTerm);
        found.push(
          makeRelation(table, { kind: 'accounts', name: nameOf(figure), unit, result: figure, terms }),
        );
      }
      open = [];
    }
    return found;
  };
}

function isLine({ item }: Figure): boolean {
  return item === 'account' || item === 'personnel' || item === 'grants';
}

function isGroup(figure: Figure): boolean {
  return isLine(figure) && sumWord.test(figure.label.trim());
}

/** The rule it is told by. */
function nameOf({ cents, item }: Figure & { readonly cents: number }): string {
  if (item === 'personnel') return 'personnel';
  return cents > 0 ? 'revenue' : 'expense';
}
