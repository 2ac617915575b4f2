import { unitsOf, type Entity } from '../city.ts';
import { drawNotes, drawTitle, planTitle } from '../chrome.ts';
import { addFormula } from '../formulas.ts';
import { fillBlock, linePlan } from '../lines.ts';
import { placeTracks, track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import type { TruthTable } from '../truth.ts';
import type { Line } from '../words.ts';

/** Unit heading rows, each followed by its three figures, one amount column. */
export const stackedBlocks: Shape = {
  id: 'A1',
  title: 'stacked unit blocks, one amount column',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, random.chance(0.7) ? { placement: 'code name' } : {});
    const page = scene.book.page(
      random.pick([`KS ${scene.year}`, 'Taul1', 'Sheet1', scene.say('Luvut', 'Siffror')]),
    );
    const left = random.pick([0, 0, 0, 1]);
    const amounts = left + random.pick([1, 1, 1, 2]);
    const bodies = random.chance(0.3) ? random.sample(scene.city.bodies, 2) : [scene.body()];
    const tables: TruthTable[] = [];
    let row = random.int(0, 2);
    for (const body of bodies) {
      row = drawTitle(scene, page, row, {
        column: left,
        needsScale: scene.style.scale !== 1,
        lines: random.chance(0.7) ? [scene.name(body)] : [],
        bare: row > 3,
      });
      tables.push(drawBody(scene, page, row, left, amounts, body));
      row = page.bottom + random.int(2, 3);
    }
    drawNotes(scene, page, left);
    return scene.finish(tables);
  },
};

function drawBody(
  scene: Scene,
  page: ReturnType<Scene['book']['page']>,
  top: number,
  left: number,
  amounts: number,
  body: Entity,
) {
  const { random, year } = scene;
  const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
  const heading = random.chance(0.5) ? planTitle(scene).replace(/ ?\d{4}/, '') : '';
  if (heading) page.text(top, left, heading, { bold: true });
  table.column(left, heading, { role: 'name', optional: true });
  const tracks = placeTracks(
    table,
    top,
    amounts,
    [track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year })],
    { bold: true },
  );
  const lines = linePlan(scene, 'three', false);
  const units = unitsOf(body);
  const gap = random.pick([0, 0, 1]);
  const indent = random.pick(['none', 'none', 'format'] as const);
  const blocks: Map<Line, number>[] = [];
  let row = top + 1 + random.int(0, 1);
  for (const entity of units) {
    const { text, spec } = scene.heading(entity);
    page.text(row, left, text, { bold: random.chance(0.9) });
    blocks.push(fillBlock(scene, table, row + 1, left, table.unit(spec), entity, lines, tracks, { indent }));
    row += 1 + lines.length + gap;
  }
  if (random.chance(0.85)) {
    const named = random.chance(0.5);
    const word = scene.heads.say('total', year);
    const name = named ? scene.name(body) : scene.say('Raportti', 'Rapport', 'Report').toUpperCase();
    page.text(row, left, `${name} ${word}`, { bold: true });
    const unit = table.unit({ name: named ? name : `${name} ${word}`, level: named ? 'body' : 'total' });
    if (named) table.adopt(unit);
    const formulaOf = (line: Line, column: number) =>
      line === 'margin'
        ? null
        : addFormula(
            column,
            blocks.map((block) => block.get(line)!),
          );
    fillBlock(scene, table, row + 1, left, unit, units, lines, tracks, { indent, formulaOf });
  }
  return table.finish();
}
