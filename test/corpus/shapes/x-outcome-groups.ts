import { unitsOf, type Entity } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillGroups, placeGroups, type ColumnGroup } from '../groups.ts';
import { fillLine } from '../lines.ts';
import { sumFormula } from '../formulas.ts';
import { placeTracks, planTracks, tracksOf } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';

/** Revenue, expense and margin, each as plan and outcome, units in rows. */
export const outcomeByQuantity: Shape = {
  id: 'X35',
  title: 'outcome in two-level headers by unit rows',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random);
    const { year, months } = scene;
    const page = scene.book.page(scene.say('Toteuma', 'Utfall', 'Outcome'));
    const start = drawTitle(scene, page, random.int(0, 1), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'outcome', top: start, year });
    const header = scene.heads.say('name', year);
    page.text(start + 1, 0, header, { bold: true });
    table.column(0, header, { role: 'name' });
    const groups: ColumnGroup[] = [
      {
        header: scene.heads.say('plan', year),
        spec: { role: 'plan', year },
        version: { kind: 'plan', year },
      },
      {
        header: scene.heads.say('actual', year, months),
        spec: { role: 'actual', year },
        version: { kind: 'actual', year, of: 'plan' },
      },
    ];
    const columns = placeGroups(scene, table, start, 1, groups, ['revenue', 'expense', 'margin'], {
      merged: random.chance(0.7),
      repeated: false,
      quantitiesOutside: random.chance(0.7),
    });
    const units = unitsOf(scene.body());
    units.forEach((entity, index) => {
      const { text, spec } = scene.heading(entity);
      page.text(start + 2 + index, 0, text);
      fillGroups(scene, table, start + 2 + index, columns, table.unit(spec), entity);
    });
    const row = start + 2 + units.length;
    const word = scene.heads.say('total', year);
    page.text(row, 0, word, { bold: true });
    const sum = (column: number) => sumFormula(column, start + 2, row - 1);
    fillGroups(scene, table, row, columns, table.unit({ name: word, level: 'total' }), units, sum);
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** Every unit above its own cost centres, one quantity over years. */
export const centresBelow: Shape = {
  id: 'X38',
  title: 'units above their cost centres, one quantity over years',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name', style: { expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(scene.say('Kustannuspaikat', 'Kostnadsställen', 'Cost centres'));
    const line = random.pick(['margin', 'expense'] as const);
    const top = drawTitle(scene, page, random.int(0, 1), {
      needsScale: scene.style.scale !== 1,
      lines: [scene.labels.line(line)],
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const header = scene.say(
      'Toimintayksikkö / kustannuspaikka',
      'Verksamhetsenhet / kostnadsställe',
      'Unit / cost centre',
    );
    page.text(top, 0, header, { bold: true });
    table.column(0, header, { role: 'name' });
    const placed = placeTracks(table, top, 1, tracksOf(scene, line, planTracks(scene, 3), false), {
      bold: true,
    });
    let row = top + 1;
    const draw = (entity: Entity, parent: string | null, formulaOf: (column: number) => string | null) => {
      page.text(row, 0, `${entity.code} ${scene.name(entity)}`, {
        bold: parent === null,
        indent: parent === null ? 0 : 1,
      });
      const unit = table.unit({ code: entity.code, name: scene.name(entity), level: entity.level, parent });
      fillLine(scene, table, row++, unit, entity, line, placed, { formulaOf });
    };
    for (const unit of random.sample(unitsOf(scene.body()), 5)) {
      const below = row + 1;
      draw(unit, null, (column) => sumFormula(column, below, below + unit.children.length - 1));
      for (const centre of unit.children) draw(centre, unit.code, () => null);
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
