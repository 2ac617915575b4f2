import { columnName } from '../../../src/model/address.ts';
import { unitsOf, type Entity } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { linePlan } from '../lines.ts';
import { marginFormula, membersFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import type { UnitSpec } from '../specs.ts';
import type { Line } from '../words.ts';

/** Account rows, one column per unit, a total column at either end. */
export const unitsAsColumns: Shape = {
  id: 'A4',
  title: 'account rows × unit columns',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year, style } = scene;
    const page = scene.book.page(
      random.pick([`KS ${year}`, 'Taul1', scene.say('Tuloslaskelma', 'Resultaträkning')]),
    );
    const area = random.pick(scene.body().children);
    const units = random.sample(unitsOf(area), 5);
    const start = drawTitle(scene, page, random.int(0, 2), {
      needsYear: true,
      needsScale: style.scale !== 1,
      lines: random.chance(0.4) ? [scene.name(area)] : [],
    });
    const codeRow = scene.placement !== 'name' && random.chance(0.25);
    const table = new DrawnTable(page, style, { kind: 'plan', top: start, year });
    const header = codeRow ? start + 1 : start;
    const corner = random.pick(['', scene.say('Tili', 'Konto', 'Account'), scene.heads.say('plan', year)]);
    if (corner) page.text(header, 0, corner);
    table.column(0, corner, { role: 'name', optional: true });
    const totalFirst = random.chance(0.15);
    const firstUnit = totalFirst ? 2 : 1;
    const totalColumn = totalFirst ? 1 : 1 + units.length + (random.chance(0.1) ? 1 : 0);
    const specs = units.map((unit): UnitSpec => {
      const column = firstUnit + units.indexOf(unit);
      const { text, spec } = scene.heading(unit);
      if (codeRow) scene.paintCode(page, start, column, unit.code);
      const shown = codeRow ? scene.name(unit) : text;
      page.text(header, column, shown, { bold: true });
      table.column(column, codeRow ? `${unit.code} ${shown}` : shown, { role: 'plan', year });
      return codeRow ? { code: unit.code, name: scene.name(unit), level: 'operatingUnit' } : spec;
    });
    const drawn: { unit: ReturnType<DrawnTable['unit']>; entities: readonly Entity[]; column: number }[] = [];
    if (random.chance(0.85)) {
      const word = scene.heads.say('total', year);
      const named = random.chance(0.2);
      const text = named ? `${scene.name(area)} ${word.toLowerCase()}` : word;
      page.text(header, totalColumn, text, { bold: true });
      table.column(totalColumn, text, { role: 'total', year, alsoRoles: ['plan'] });
      const total = table.unit(
        named
          ? { name: scene.name(area), level: 'area', alsoLevels: ['total'] }
          : { name: word, level: 'total' },
      );
      specs.forEach((spec, index) =>
        drawn.push({
          unit: table.unit(named ? { ...spec, parent: total.name } : spec),
          entities: [units[index]!],
          column: firstUnit + index,
        }),
      );
      drawn.push({ unit: total, entities: units, column: totalColumn });
    } else
      specs.forEach((spec, index) =>
        drawn.push({ unit: table.unit(spec), entities: [units[index]!], column: firstUnit + index }),
      );
    const lines = linePlan(scene, random.pick(['accounts', 'accounts', 'deep']), random.chance(0.5));
    const first = header + 1 + (random.chance(0.1) ? 1 : 0);
    const rowOf = new Map<Line, number>(lines.map(({ line }, index) => [line, first + index]));
    const indent = random.chance(0.3);
    for (const { line, bold, parts, indent: depth } of lines) {
      const row = rowOf.get(line)!;
      const label = scene.labels.line(line);
      page.text(row, 0, label, { bold, indent: indent ? depth : 0 });
      for (const { unit, entities, column } of drawn) {
        const rows = parts.map((part) => rowOf.get(part)!);
        const across =
          column === totalColumn &&
          `=SUM(${columnName(firstUnit)}${row + 1}:${columnName(firstUnit + units.length - 1)}${row + 1})`;
        const cell = (part: Line) => `${columnName(column)}${rowOf.get(part)! + 1}`;
        const own =
          line === 'margin'
            ? marginFormula(scene, cell('revenue'), cell('expense'))
            : membersFormula(column, rows);
        const formula = style.formulas ? across || own : null;
        table.money(row, column, unit, line, scene.ledger.amount(entities, line, { kind: 'plan', year }), {
          label,
          formula,
        });
      }
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
