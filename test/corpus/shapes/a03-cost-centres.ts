import { unitsOf, type Entity } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { addFormula, sumFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { itemOf } from '../style.ts';
import { DrawnTable } from '../table.ts';
import { fillQuantities } from '../unit-rows.ts';
import type { Line } from '../words.ts';

/** Cost centres one per row, the unit's subtotal below its own. */
export const costCentreRows: Shape = {
  id: 'A3',
  title: 'cost centre rows with unit subtotals below',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name' });
    const page = scene.book.page(
      random.pick([`KS${scene.year}`, scene.say('Kustannuspaikat', 'Kostnadsställen'), 'Taul1']),
    );
    const { year } = scene;
    const body = scene.body();
    const top = drawTitle(scene, page, random.int(0, 1), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const repeatUnit = random.chance(0.7);
    const withUnit = repeatUnit || random.chance(0.5);
    let column = 0;
    const head = (header: string, role: 'code' | 'name') => {
      page.text(top, column, header, { bold: true });
      table.column(column, header, { role, alsoRoles: role === 'code' ? ['name'] : [] });
      return column++;
    };
    const unitColumn = withUnit ? head(scene.heads.say('name', year), 'code') : -1;
    const codeColumn = head(scene.heads.say('centreCode', year), 'code');
    const nameColumn = head(scene.heads.say('centreName', year), 'name');
    const lines = (['revenue', 'expense', 'margin'] as const).map((line) => {
      const header =
        scene.labels.line(line) +
        (line === 'margin' && random.chance(0.3) ? ` ${scene.heads.say('plan', year)}` : '');
      page.text(top, column, header, { bold: true });
      table.column(column, header, { role: 'plan', year, item: itemOf(line) });
      return { line, column: column++ };
    });
    const columns = {
      code: codeColumn,
      name: nameColumn,
      lines,
      comment: null,
      version: { kind: 'plan', year } as const,
    };
    const units = random.sample(unitsOf(body), 6);
    const subtotals: number[] = [];
    let row = top + 1;
    const word = scene.heads.say('total', year);
    for (const unit of units) {
      const first = row;
      for (const centre of unit.children) {
        if (repeatUnit || (withUnit && row === first)) scene.paintCode(page, row, unitColumn, unit.code);
        row = drawCentre(scene, table, row, columns, centre, unit);
      }
      const name = scene.name(unit);
      page.text(row, withUnit ? unitColumn : nameColumn, `${unit.code} ${name} ${word}`, { bold: true });
      const drawn = table.unit({ code: unit.code, name, level: 'operatingUnit' });
      fillQuantities(scene, table, row, columns, drawn, unit, (at) => sumFormula(at, first, row - 1));
      subtotals.push(row);
      row += 1 + (random.chance(0.2) ? 1 : 0);
    }
    if (random.chance(0.8)) {
      const named = random.chance(0.5);
      const name = named ? scene.name(body) : word;
      page.text(row, withUnit ? unitColumn : nameColumn, named ? `${name} ${word}` : name, { bold: true });
      const total = table.unit({ name, level: named ? 'body' : 'total' });
      if (named) table.adopt(total);
      fillQuantities(scene, table, row, columns, total, units, (at) => addFormula(at, subtotals));
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

type Columns = {
  code: number;
  name: number;
  lines: { line: Line; column: number }[];
  comment: null;
  version: { kind: 'plan'; year: number };
};

function drawCentre(
  scene: Scene,
  table: DrawnTable,
  row: number,
  columns: Columns,
  centre: Entity,
  unit: Entity,
): number {
  scene.paintCode(table.page, row, columns.code, centre.code);
  table.page.text(row, columns.name, scene.name(centre));
  const drawn = table.unit({
    code: centre.code,
    name: scene.name(centre),
    level: 'costCentre',
    parent: unit.code,
  });
  fillQuantities(scene, table, row, columns, drawn, centre, () => null);
  return row + 1;
}
