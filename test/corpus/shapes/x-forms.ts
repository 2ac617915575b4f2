import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { membersFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import { drawTotalRow, fillUnitRow, quantityColumns, remark } from '../unit-rows.ts';

/** Unit rows with remarks on rows of their own below some of them. */
export const remarkRows: Shape = {
  id: 'X36',
  title: 'remark rows between unit rows',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: random.pick(['code name', 'name (code)'] as const) });
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const top = drawTitle(scene, page, random.int(0, 2), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, 0, {});
    const rows: number[] = [];
    let row = top + 1;
    const units = unitsOf(scene.body());
    for (const entity of units) {
      rows.push(row);
      fillUnitRow(scene, table, row++, columns, entity, {});
      if (random.chance(0.3))
        page.text(row++, columns.name, `${random.pick(['- ', '* ', '   '])}${remark(scene).toLowerCase()}`);
    }
    const word = scene.heads.say('total', year);
    page.text(row, columns.name, word, { bold: true });
    const total = table.unit({ name: word, level: 'total' });
    for (const { line, column } of columns.lines) {
      const formula = scene.style.formulas ? membersFormula(column, rows) : null;
      table.money(row, column, total, line, scene.ledger.amount(units, line, columns.version), { formula });
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** A small box beside the table compares its net with the frame. */
export const frameBox: Shape = {
  id: 'X37',
  title: 'frame box beside the table',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { style: { scale: 1, expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(`KS ${year}`);
    const body = scene.body(4);
    const top = drawTitle(scene, page, random.int(0, 1), { needsYear: true, lines: [scene.name(body)] });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, 0, {});
    const units = unitsOf(body);
    units.forEach((entity, index) => fillUnitRow(scene, table, top + 1 + index, columns, entity, {}));
    drawTotalRow(scene, table, top + 1 + units.length, columns, body, units, {
      top: top + 1,
      bottom: top + units.length,
    });
    const net = scene.ledger.amount(units, 'margin', columns.version) / 100;
    const frame = Math.round(net / 10_000) * 10_000;
    const left = columns.lines.at(-1)!.column + random.int(2, 3);
    const lines = [
      [scene.heads.say('frame', year), frame],
      [scene.say('Esitys', 'Förslag', 'Proposal'), net],
      [scene.say('Ero raamiin', 'Skillnad', 'Difference'), Number((net - frame).toFixed(2))],
    ] as const;
    lines.forEach(([text, amount], index) => {
      page.text(top + 1 + index, left, text);
      page.number(top + 1 + index, left + 1, amount, { format: scene.style.format });
    });
    return scene.finish([table.finish()]);
  },
};

/** A form to fill in: instructions over the header, some units still without figures. */
export const halfFilled: Shape = {
  id: 'X39',
  title: 'form with instructions, some units not filled in',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name', style: { blankZero: false } });
    const { year } = scene;
    const page = scene.book.page(random.pick([scene.say('Lomake', 'Blankett', 'Form'), `KS ${year}`]));
    const lines = [
      scene.say(
        'Täytä valkoiset solut ja palauta lomake talouspalveluihin.',
        'Fyll i de vita cellerna och returnera blanketten.',
      ),
      scene.say('Luvut täysinä satasina.', 'Siffrorna i jämna hundratal.'),
    ];
    const top = drawTitle(scene, page, 0, { needsYear: true, lines, needsScale: scene.style.scale !== 1 });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, 0, { comment: random.chance(0.5) });
    const units = unitsOf(scene.body(4));
    units.forEach((entity, index) => {
      const row = top + 1 + index;
      const waiting = index > 0 && index < units.length - 1 && random.chance(0.3);
      if (!waiting) {
        fillUnitRow(scene, table, row, columns, entity, {});
        return;
      }
      const { text, spec } = scene.heading(entity);
      if (columns.code !== null) scene.paintCode(page, row, columns.code, entity.code);
      page.text(row, columns.name, columns.code === null ? text : scene.name(entity));
      table.unit({ ...spec, ...(columns.code === null ? {} : { code: entity.code }), optional: true });
    });
    return scene.finish([table.finish()]);
  },
};
