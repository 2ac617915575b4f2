import { cellAddress } from '../../../src/model/address.ts';
import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { addFormula, marginFormula } from '../formulas.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, planTracks, track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import type { Line } from '../words.ts';

/** Three rows per unit, its name in the first of them or merged over all, the line's label in a column of its own. */
export const lineRows: Shape = {
  id: 'X24',
  title: 'three rows per unit, label in its own column',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name' });
    const { year, style } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const body = scene.body();
    const top = drawTitle(scene, page, random.int(0, 2), { needsScale: style.scale !== 1 });
    const table = new DrawnTable(page, style, { kind: 'plan', top, year });
    const separate = random.chance(0.6);
    const repeat = random.chance(0.3);
    const merged = !repeat && random.chance(0.4);
    let column = 0;
    const head = (text: string, role: 'code' | 'name' | 'text') => {
      if (text) page.text(top, column, text, { bold: true });
      table.column(column, text, {
        role,
        ...(role === 'text' ? { alsoRoles: ['name', 'other'], optional: true } : {}),
      });
      return column++;
    };
    const code = separate ? head(scene.heads.say('code', year), 'code') : null;
    const name = head(scene.heads.say('name', year), 'name');
    const label = head(random.pick(['', scene.say('Erä', 'Post', 'Item')]), 'text');
    const tracks = random.chance(0.3)
      ? [track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year })]
      : planTracks(scene, random.int(2, 3));
    const placed = placeTracks(table, top, column, tracks, { bold: true });
    const lines = ['revenue', 'expense', 'margin'] as const;
    let row = top + 1;
    const rows: number[] = [];
    const units = unitsOf(body);
    const draw = (
      text: string,
      codeText: string | null,
      unit: ReturnType<DrawnTable['unit']>,
      of: typeof units,
      total: boolean,
    ) => {
      const first = row;
      rows.push(first);
      for (const line of lines) {
        if (row === first || repeat) {
          if (code !== null && codeText) scene.paintCode(page, row, code, codeText);
          page.text(row, name, text, { bold: total });
        }
        page.text(row, label, scene.labels.line(line));
        const formulaOf = (at: number) => {
          const cell = (part: Line) =>
            cellAddress({ row: first + lines.indexOf(part as 'revenue'), column: at });
          if (line === 'margin') return marginFormula(scene, cell('revenue'), cell('expense'));
          return total
            ? addFormula(
                at,
                rows.slice(0, -1).map((start) => start + lines.indexOf(line)),
              )
            : null;
        };
        fillLine(scene, table, row, unit, of, line, placed, { label: scene.labels.line(line), formulaOf });
        row++;
      }
      if (merged && !total) page.merge(first, name, row - 1, name);
    };
    for (const entity of units) {
      const { text, spec } = scene.heading(entity);
      draw(code === null ? text : scene.name(entity), entity.code, table.unit(spec), [entity], false);
    }
    if (random.chance(0.8)) {
      const word = scene.heads.say('total', year).replace('\n', ' / ');
      draw(word, null, table.unit({ name: word, level: 'total' }), units, true);
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** A section per quantity, the units listed in each. */
export const sectionPerLine: Shape = {
  id: 'X25',
  title: 'revenue section, then expense section, units in each',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { placement: random.pick(['code name', 'name'] as const) });
    const { year, style } = scene;
    const page = scene.book.page(`KS ${year}`);
    const body = scene.body();
    const top = drawTitle(scene, page, random.int(0, 1), { needsScale: style.scale !== 1 });
    const table = new DrawnTable(page, style, { kind: 'plan', top, year });
    const header = scene.heads.say('name', year);
    page.text(top, 0, header, { bold: true });
    table.column(0, header, { role: 'name' });
    const placed = placeTracks(table, top, 1, planTracks(scene, 2), { bold: true });
    const units = unitsOf(body);
    const drawn = units.map((entity) => table.unit(scene.heading(entity).spec));
    let row = top + 1;
    for (const line of ['revenue', 'expense', 'margin'] as const) {
      page.text(row++, 0, scene.labels.line(line), { bold: true });
      units.forEach((entity, index) => {
        page.text(row, 0, scene.heading(entity).text, { indent: 1 });
        fillLine(scene, table, row++, drawn[index]!, entity, line, placed, {
          label: scene.labels.line(line),
        });
      });
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
