import type { Entity } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { addFormula } from '../formulas.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, planTracks, track, tracksOf, type PlacedTrack } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';

/** Totals above their parts, levels told by indent, leading spaces or bold. The net only, in one or several columns. */
export const totalsAbove: Shape = {
  id: 'A13',
  title: 'totals above, levels by indent',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { style: { expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1', scene.say('Rakenne', 'Struktur')]));
    const start = drawTitle(scene, page, random.int(0, 2), {
      needsScale: scene.style.scale !== 1,
      needsYear: true,
    });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top: start, year });
    const corner = random.pick([
      '',
      scene.say('Toimielin / vastuualue / yksikkö', 'Organ / ansvarsområde / enhet'),
      scene.labels.line('margin'),
    ]);
    if (corner) page.text(start, 0, corner);
    table.column(0, corner, { role: 'name', optional: true });
    const base = random.chance(0.5)
      ? [track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year })]
      : planTracks(scene, 3);
    const tracks = placeTracks(
      table,
      start,
      1,
      tracksOf(scene, 'margin', base, corner !== scene.labels.line('margin')),
      { bold: random.chance(0.7) },
    );
    const indent = random.pick(['format', 'format', 'spaces', 'spaces'] as const);
    const areaTail = random.pick(['', '', scene.say(' -vastuualue', ' -ansvarsområde', ' area')]);
    let row = start + 1;
    const draw = (entity: Entity, depth: number, parent: string | null): void => {
      const at = row++;
      const word =
        depth === 0 && random.chance(0.5) ? ` ${scene.heads.say('total', year).replace('\n', ' / ')}` : '';
      const isUnit = entity.level === 'operatingUnit';
      const name = scene.name(entity) + (entity.level === 'area' ? areaTail : '');
      const { text, spec } = isUnit
        ? scene.heading(entity)
        : { text: name, spec: { name, alsoNames: [scene.name(entity)], level: entity.level } };
      const look = { bold: !isUnit, indent: indent === 'format' ? depth : 0 };
      page.text(at, 0, (indent === 'spaces' ? '  '.repeat(depth) : '') + text + word, look);
      const unit = table.unit({ ...spec, parent });
      const rows: number[] = [];
      if (!isUnit)
        for (const child of entity.children) {
          rows.push(row);
          draw(child, depth + 1, unit.code ?? unit.name);
        }
      fillNet(scene, table, at, unit, entity, tracks, rows);
    };
    for (const body of random.chance(0.3) ? scene.city.bodies.slice(0, 2) : [scene.body()])
      draw(body, 0, null);
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

function fillNet(
  scene: Scene,
  table: DrawnTable,
  row: number,
  unit: ReturnType<DrawnTable['unit']>,
  entity: Entity,
  tracks: readonly PlacedTrack[],
  rows: readonly number[],
): void {
  const formulaOf = (column: number) => (rows.length > 0 ? addFormula(column, rows) : null);
  fillLine(scene, table, row, unit, entity, 'margin', tracks, { formulaOf });
}
