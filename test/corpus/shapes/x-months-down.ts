import { cellAddress, columnName } from '../../../src/model/address.ts';
import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillBlock, linePlan } from '../lines.ts';
import { marginFormula, sumFormula } from '../formulas.ts';
import type { PlacedTrack } from '../tracks.ts';
import { monthHeading } from '../months.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { itemOf } from '../style.ts';
import { DrawnTable } from '../table.ts';

/** Months down, quantities across, the unit in the title. */
export const monthsDown: Shape = {
  id: 'X17',
  title: 'months as rows, quantities as columns',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { tongue: random.pick(['fi', 'sv']) });
    const { year, style } = scene;
    const page = scene.book.page(scene.say('Kuukaudet', 'Månader', 'Months'));
    const entity = random.pick(unitsOf(scene.body()));
    const { text, spec } = scene.heading(entity);
    const top = drawTitle(scene, page, 0, { needsYear: true, lines: [text], needsScale: style.scale !== 1 });
    const table = new DrawnTable(page, style, { kind: 'plan', top, year });
    const first = scene.say('Kuukausi', 'Månad', 'Month');
    page.text(top, 0, first, { bold: true });
    table.column(0, first, { role: 'text', alsoRoles: ['name', 'other'], optional: true });
    const lines = ['revenue', 'expense', 'margin'] as const;
    lines.forEach((line, index) => {
      page.text(top, 1 + index, scene.labels.line(line), { bold: true });
      table.column(1 + index, scene.labels.line(line), {
        role: 'plan',
        alsoRoles: ['month', 'total'],
        year,
        item: itemOf(line),
      });
    });
    const unit = table.unit(spec);
    const heading = monthHeading(scene, random.fork('months'));
    const fill = (
      row: number,
      version: { kind: 'plan'; year: number; month?: number },
      role: 'month' | 'total',
    ) =>
      lines.forEach((line, index) => {
        const column = 1 + index;
        const across = marginFormula(scene, cellAddress({ row, column: 1 }), cellAddress({ row, column: 2 }));
        const formula = !style.formulas
          ? null
          : line === 'margin'
            ? across
            : role === 'total'
              ? sumFormula(column, top + 1, row - 1)
              : null;
        table.money(row, column, unit, line, scene.ledger.amount(entity, line, version), {
          role,
          alsoRoles: ['plan', 'month', 'total'],
          formula,
        });
      });
    for (let month = 1; month <= 12; month++) {
      heading(page, top + month, 0, month);
      fill(top + month, { kind: 'plan', year, month }, 'month');
    }
    page.text(top + 13, 0, scene.heads.say('yearTotal', year), { bold: true });
    fill(top + 13, { kind: 'plan', year }, 'total');
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** Four quarters and the year. */
export const quarterColumns: Shape = {
  id: 'X18',
  title: 'quarter columns',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random);
    const { year, style } = scene;
    const page = scene.book.page(`KS ${year}`);
    const entity = random.pick(unitsOf(scene.body()));
    const top = drawTitle(scene, page, random.int(0, 1), { needsYear: true, needsScale: style.scale !== 1 });
    const table = new DrawnTable(page, style, { kind: 'plan', top, year });
    const { text, spec } = scene.heading(entity);
    page.text(top, 0, text, { bold: true });
    table.column(0, text, { role: 'name', optional: true });
    const word = random.pick([
      (n: number) => `Q${n}`,
      (n: number) => `${n * 3 - 2}-${n * 3}/${year}`,
      (n: number) => scene.say(`${n}. neljännes`, `Kvartal ${n}`),
      (n: number) => `${'I'.repeat(n).replace('IIII', 'IV')}/${year}`,
    ]);
    const tracks: PlacedTrack[] = [1, 2, 3, 4].map((quarter) => {
      page.text(top, quarter, word(quarter));
      table.column(quarter, word(quarter), { role: 'month', year });
      return {
        header: word(quarter),
        spec: { role: 'month' },
        column: quarter,
        version: { kind: 'plan', year, month: quarter, step: 'quarters' },
      };
    });
    const total = scene.heads.say('yearTotal', year);
    page.text(top, 5, total);
    table.column(5, total, { role: 'total', year, alsoRoles: ['plan'] });
    tracks.push({
      header: total,
      spec: { role: 'total' },
      column: 5,
      version: { kind: 'plan', year, step: 'quarters' },
    });
    const lines = linePlan(scene, random.pick(['three', 'accounts']), random.chance(0.5));
    fillBlock(scene, table, top + 1, 0, table.unit(spec), entity, lines, tracks, {
      formulaOf: (line, column) => {
        const row = top + 2 + lines.findIndex((plan) => plan.line === line);
        return column === 5 ? `=SUM(${columnName(1)}${row}:${columnName(4)}${row})` : null;
      },
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
