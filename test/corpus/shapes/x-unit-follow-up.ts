import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, track, tracksOf, type Track } from '../tracks.ts';
import { sumFormula } from '../formulas.ts';
import type { Random } from '../random.ts';
import { Scene, type Drawn } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import { remark } from '../unit-rows.ts';
import { followUpTracks } from './a08-follow-up.ts';

/** One quantity of every unit followed up over columns. */
export const unitFollowUp: Shape = {
  id: 'X33',
  title: 'outcome by unit rows, one quantity',
  part: 'both',
  draw: (random) =>
    drawUnits(random, 'outcome', (scene) => {
      const { tracks, amended } = followUpTracks(scene, random.pick(['plan', 'budget'] as const));
      return { tracks, also: amended };
    }),
};

/** Plan, change and new plan of every unit in rows, with a reason. */
export const unitAmendments: Shape = {
  id: 'X34',
  title: 'amendments by unit rows',
  part: 'scored',
  draw: (random) =>
    drawUnits(random, 'amendment', (scene) => {
      const { year } = scene;
      const of = 'plan' as const;
      return {
        tracks: [
          track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year }),
          track(scene, 'amendment', { role: 'amendment' }, { kind: 'amendment', year, of }),
          track(scene, 'newPlan', { role: 'amendedBudget' }, { kind: 'amended', year, of }),
        ],
        also: false,
      };
    }),
};

function drawUnits(
  random: Random,
  kind: 'outcome' | 'amendment',
  choose: (scene: Scene) => { tracks: Track[]; also: boolean },
): Drawn {
  const scene = new Scene(random, { style: { expense: 'negative' } });
  const { year } = scene;
  const page = scene.book.page(
    kind === 'outcome'
      ? scene.say('Toteuma', 'Utfall', 'Outcome')
      : scene.say('Muutokset', 'Ändringar', 'Changes'),
  );
  const line = random.pick(['margin', 'margin', 'expense'] as const);
  const inHeads = random.chance(0.4);
  const report = scene.say('Toteumaraportti', 'Utfallsrapport', 'Outcome report');
  const change = scene.say(
    'Käyttösuunnitelman muutokset',
    'Ändringar i dispositionsplanen',
    'Plan amendments',
  );
  const top = drawTitle(scene, page, random.int(0, 1), {
    title: `${kind === 'outcome' ? report : change} ${year}`,
    needsYear: true,
    needsScale: scene.style.scale !== 1,
    lines: inHeads ? [] : [scene.labels.line(line)],
  });
  const { tracks, also } = choose(scene);
  const table = new DrawnTable(page, scene.style, { kind, top, year, alsoKinds: also ? ['amendment'] : [] });
  const header = scene.heads.say('name', year);
  page.text(top, 0, header, { bold: true });
  table.column(0, header, { role: 'name' });
  const placed = placeTracks(table, top, 1, tracksOf(scene, line, tracks, inHeads), { bold: true });
  const comment = random.chance(0.4) ? placed.at(-1)!.column + 1 : null;
  if (comment !== null) {
    page.text(top, comment, scene.heads.say('comment', year));
    table.column(comment, scene.heads.say('comment', year), { role: 'text', alsoRoles: ['other'] });
  }
  const units = unitsOf(scene.body());
  units.forEach((entity, index) => {
    const row = top + 1 + index;
    page.text(row, 0, scene.heading(entity).text);
    fillLine(scene, table, row, table.unit(scene.heading(entity).spec), entity, line, placed);
    if (comment !== null && random.chance(0.3)) page.text(row, comment, remark(scene));
  });
  const row = top + 1 + units.length;
  const word = scene.heads.say('total', year).replace('\n', ' / ');
  page.text(row, 0, word, { bold: true });
  fillLine(scene, table, row, table.unit({ name: word, level: 'total' }), units, line, placed, {
    formulaOf: (column) => sumFormula(column, top + 1, row - 1),
  });
  drawNotes(scene, page);
  return scene.finish([table.finish()]);
}
