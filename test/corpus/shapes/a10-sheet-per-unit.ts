import { sheetAddress } from '../../../src/model/address.ts';
import { unitsOf } from '../city.ts';
import { drawTitle } from '../chrome.ts';
import { drawGoals } from '../goals.ts';
import { planTracks, track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import { DrawnTable } from '../table.ts';
import type { TruthTable } from '../truth.ts';
import { drawTotalRow, quantityColumns } from '../unit-rows.ts';

/** A sheet per unit and a summary whose figures link to them; often goals on a sheet of their own. */
export const sheetPerUnit: Shape = {
  id: 'A10',
  title: 'one sheet per unit and a linked summary',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: random.pick(['code name', 'code name', 'name'] as const) });
    const { year } = scene;
    const body = scene.body();
    const units = random.sample(unitsOf(body), random.int(2, 5));
    const short = scene.city.shorts.get(body.id)![scene.tongue === 'sv' ? 1 : 0];
    const summaryFirst = random.chance(0.7);
    const openSummary = () => scene.book.page(scene.say('Yhteenveto', 'Sammandrag', 'Summary').slice(0, 25));
    const early = summaryFirst ? openSummary() : null;
    const single = random.chance(0.5);
    const tracks = single
      ? [track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year })]
      : planTracks(scene, 3);
    const intro =
      scene.placement === 'name'
        ? `${scene.say('Yksikkö', 'Enhet', 'Unit')}: `
        : random.pick([
            scene.say('Toimintayksikkö', 'Verksamhetsenhet', 'Unit') + ': ',
            '',
            scene.say('Yksikkö', 'Enhet') + ' ',
          ]);
    const detail = random.pick(['three', 'accounts'] as const);
    const tables: TruthTable[] = [];
    for (const unit of units) {
      const page = scene.book.page(
        random.pick([`${short} ${unit.code}`, `${short} ${unit.code}`, scene.name(unit)]),
      );
      const line = intro + scene.heading(unit).text;
      const top = drawTitle(scene, page, random.int(0, 1), {
        lines: [line],
        column: random.pick([0, 0, 1]),
        needsScale: scene.style.scale !== 1,
      });
      tables.push(
        drawStatement(scene, page, top, 0, unit, tracks, { namedIn: 'above', detail, sumsFirst: true }),
      );
    }
    const page = early ?? openSummary();
    const top = drawTitle(scene, page, 0, {
      needsYear: true,
      lines: [scene.name(body)],
      needsScale: scene.style.scale !== 1,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const columns = quantityColumns(scene, table, top, 0, {});
    units.forEach((entity, index) => {
      const row = top + 1 + index;
      const { text, spec } = scene.heading(entity);
      if (columns.code !== null) scene.paintCode(page, row, columns.code, entity.code);
      page.text(row, columns.name, columns.code === null ? text : scene.name(entity));
      const unit = table.unit(columns.code === null ? spec : { ...spec, code: entity.code });
      for (const { line, column } of columns.lines) {
        const source = tables[index]!.units[0]!.amounts.find(
          (amount) => amount.role === 'plan' && amount.label === scene.labels.line(line),
        );
        const formula =
          scene.style.formulas && source ? `=${sheetAddress(tables[index]!.sheet, source.cell)}` : null;
        table.money(row, column, unit, line, scene.ledger.amount(entity, line, columns.version), { formula });
      }
    });
    drawTotalRow(scene, table, top + 1 + units.length, columns, body, units, {
      top: top + 1,
      bottom: top + units.length,
    });
    const truth = summaryFirst ? [table.finish(), ...tables] : [...tables, table.finish()];
    if (random.chance(0.4))
      truth.push(drawGoals(scene, scene.book.page(scene.say('Tavoitteet', 'Mål', 'Goals')), 'iisalmi', 1));
    return scene.finish(truth);
  },
};
