import { unitsOf, type Entity } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillLine } from '../lines.ts';
import { marginFormula, sumFormula } from '../formulas.ts';
import { placeTracks, planTracks, tracksOf, type PlacedTrack } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Page } from '../sheet.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import type { UnitSpec } from '../specs.ts';
import type { Line } from '../words.ts';

type Placement = (scene: Scene, page: Page, row: number, left: number, entity: Entity) => UnitSpec;

const level = 'operatingUnit';
/** Own cells for code and name, and stranger places; what a reader should call the unit. */
const placements: Record<string, { readonly columns: 1 | 2; readonly paint: Placement }> = {
  grouped: {
    columns: 2,
    paint: (scene, page, row, left, { code, ...entity }) => {
      page.number(row, left, Number(code), { format: '#,##0' });
      page.text(row, left + 1, scene.name({ code, ...entity }));
      return { code: String(Number(code)), name: scene.name({ code, ...entity }), level };
    },
  },
  padded: {
    columns: 2,
    paint: (scene, page, row, left, entity) => {
      page.text(row, left, `00${entity.code}`);
      page.text(row, left + 1, scene.name(entity));
      return { code: `00${entity.code}`, alsoCodes: [entity.code], name: scene.name(entity), level };
    },
  },
  nameFirst: {
    columns: 2,
    paint: (scene, page, row, left, entity) => {
      page.text(row, left, scene.name(entity));
      scene.paintCode(page, row, left + 1, entity.code);
      return { code: entity.code, name: scene.name(entity), level };
    },
  },
  bracketed: {
    columns: 1,
    paint: (scene, page, row, left, entity) => {
      page.text(row, left, `${scene.name(entity)} (${entity.code})`);
      return { code: entity.code, name: scene.name(entity), level };
    },
  },
  colon: {
    columns: 1,
    paint: (scene, page, row, left, entity) => {
      page.text(row, left, `${entity.code}: ${scene.name(entity)}`);
      return { code: entity.code, name: scene.name(entity), level };
    },
  },
  tail: {
    columns: 1,
    paint: (scene, page, row, left, entity) => {
      page.text(row, left, `${scene.name(entity)} ${entity.code}`);
      return { code: entity.code, name: scene.name(entity), level };
    },
  },
};

/** Rows of units whose codes stand in uncommon places, with plan years as columns and the net only, or quantities. */
export const oddCodes: Shape = {
  id: 'A11',
  title: 'codes and names in uncommon places',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name', style: { expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const left = random.int(0, 1);
    const body = scene.body();
    const top = drawTitle(scene, page, random.int(0, 2), {
      needsYear: true,
      needsScale: scene.style.scale !== 1,
    });
    const key = random.pick(Object.keys(placements));
    const { columns, paint } = placements[key]!;
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const [code, name] =
      key === 'nameFirst' ? [left + 1, left] : columns === 2 ? [left, left + 1] : [null, left];
    if (code !== null) {
      page.text(top, code, scene.heads.say('code', year));
      table.column(code, scene.heads.say('code', year), { role: 'code' });
    }
    page.text(top, name, scene.heads.say('name', year));
    table.column(name, scene.heads.say('name', year), { role: 'name' });
    const units = unitsOf(body);
    const net = random.chance(0.4);
    const { columnsOf, lines } = net
      ? netOverYears(scene, table, top, left + columns)
      : quantities(scene, table, top, left + columns);
    units.forEach((entity, index) => {
      const row = top + 1 + index;
      const unit = table.unit(paint(scene, page, row, left, entity));
      for (const line of lines) {
        const across = (column: number) =>
          line === 'margin' && !net
            ? marginFormula(scene, cellOf(column - 2, row), cellOf(column - 1, row))
            : null;
        fillLine(scene, table, row, unit, entity, line, columnsOf(line), { formulaOf: across });
      }
    });
    if (random.chance(0.8)) {
      const row = top + 1 + units.length;
      const word = scene.heads.say('total', year);
      page.text(row, name, word, { bold: true });
      const total = table.unit({ name: word, level: 'total' });
      const formulaOf = (column: number) => sumFormula(column, top + 1, row - 1);
      for (const line of lines)
        fillLine(scene, table, row, total, units, line, columnsOf(line), { formulaOf });
    }
    drawNotes(scene, page, left);
    return scene.finish([table.finish()]);
  },
};

function cellOf(column: number, row: number): string {
  return String.fromCharCode(65 + column) + (row + 1);
}

type Columns = { columnsOf: (line: Line) => PlacedTrack[]; lines: readonly Line[] };

function netOverYears(scene: Scene, table: DrawnTable, top: number, left: number): Columns {
  const tracks = tracksOf(scene, 'margin', planTracks(scene, 3), true);
  const placed = placeTracks(table, top, left, tracks, { bold: true });
  return { columnsOf: () => placed, lines: ['margin'] };
}

function quantities(scene: Scene, table: DrawnTable, top: number, left: number): Columns {
  const lines = ['revenue', 'expense', 'margin'] as const;
  const version = { kind: 'plan', year: scene.year } as const;
  const placed = lines.map((line, index): PlacedTrack => {
    const header = scene.labels.line(line);
    table.page.text(top, left + index, header, { bold: true });
    const spec = { role: 'plan', year: scene.year, item: line } as const;
    table.column(left + index, header, spec);
    return { header, spec, version, column: left + index };
  });
  return { columnsOf: (line) => [placed[lines.indexOf(line as 'revenue')]!], lines };
}
