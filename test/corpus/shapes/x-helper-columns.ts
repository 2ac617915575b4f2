import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, planTracks, tracksOf } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import { remark } from '../unit-rows.ts';

/** Unit rows with the net over years and a hidden helper column of keys between names and figures. */
export const hiddenHelpers: Shape = {
  id: 'X7',
  title: 'hidden helper columns',
  part: 'scored',
  draw: (random) => {
    const scene = new Scene(random, { placement: 'code name', style: { expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(`KS ${year}`);
    const top = drawTitle(scene, page, 0, { needsScale: scene.style.scale !== 1 });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const header = scene.heads.say('name', year);
    page.text(top, 0, header);
    table.column(0, header, { role: 'name' });
    const tracks = planTracks(scene, 2).filter((item) => item.version);
    const netted = tracksOf(scene, 'margin', tracks, true);
    const placed = placeTracks(table, top, 2, netted);
    const helper = random.pick(['key', 'apu', 'TARK', '']);
    if (helper) page.text(top, 1, helper);
    table.column(1, helper, { role: 'other', alsoRoles: ['text', 'code', 'name'], optional: true });
    page.hiddenColumns.add(1);
    unitsOf(scene.body()).forEach((entity, index) => {
      const row = top + 1 + index;
      page.text(row, 0, scene.heading(entity).text);
      page.text(row, 1, `${entity.code}|${year}|KS`);
      fillLine(scene, table, row, table.unit(scene.heading(entity).spec), entity, 'margin', placed);
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** A comment column beside every amount column. */
export const commentsBetween: Shape = {
  id: 'X8',
  title: 'comments between amount columns',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const units = random.sample(unitsOf(scene.body()), 8);
    const top = drawTitle(scene, page, random.int(0, 2), { needsScale: scene.style.scale !== 1 });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const header = scene.heads.say('name', year);
    page.text(top, 0, header);
    table.column(0, header, { role: 'name' });
    const tracks = planTracks(scene, 2).filter((item) => item.version);
    const netted = tracksOf(scene, 'expense', tracks, true);
    const placed = placeTracks(table, top, 1, netted, {}, () => 1);
    const comment = scene.heads.say('comment', year);
    for (const { column } of placed) {
      page.text(top, column + 1, comment);
      table.column(column + 1, comment, { role: 'text', alsoRoles: ['other'] });
    }
    units.forEach((entity, index) => {
      const row = top + 1 + index;
      page.text(row, 0, scene.heading(entity).text);
      fillLine(scene, table, row, table.unit(scene.heading(entity).spec), entity, 'expense', placed);
      for (const { column } of placed) if (random.chance(0.35)) page.text(row, column + 1, remark(scene));
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
