import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { planTracks } from '../tracks.ts';
import { Scene } from '../scene.ts';
import { fitsSheetName } from '../sheet.ts';
import type { Shape } from '../shape.ts';
import { drawStatement, type NamedIn } from '../statement.ts';
import type { TruthTable } from '../truth.ts';
import { remark } from '../unit-rows.ts';

/** One unit's lines over years: closed years, budget, plan, plan years. */
export const yearColumns: Shape = {
  id: 'A5',
  title: 'multi-year columns',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const detail = random.pick(['three', 'accounts', 'accounts', 'deep'] as const);
    const wanted = random.pick<NamedIn>(['head', 'head', 'row', 'above', 'sheet']);
    const units = random.sample(unitsOf(scene.body()), wanted === 'sheet' ? 1 : random.pick([1, 1, 2, 3]));
    const namedIn = wanted === 'sheet' && !fitsSheetName(scene.heading(units[0]!).text) ? 'above' : wanted;
    const page = scene.book.page(
      namedIn === 'sheet'
        ? scene.heading(units[0]!).text
        : random.pick([`KS ${scene.year}`, 'Taul1', scene.say('Talous', 'Ekonomi')]),
    );
    const tracks = planTracks(scene, random.int(2, 4));
    const spacer = random.chance(0.12) ? () => 1 : () => 0;
    const withComment = random.chance(0.2);
    const shared = {
      namedIn,
      detail,
      sumsFirst: random.chance(0.5),
      indent: random.pick(['format', 'spaces', 'none'] as const),
      spacer,
    };
    const tables: TruthTable[] = [];
    let row = random.int(0, 2);
    for (const unit of units) {
      row = drawTitle(scene, page, row, {
        needsScale: scene.style.scale !== 1 && row < 3,
        lines: namedIn === 'above' ? [scene.heading(unit).text] : [],
        bare: row > 2,
      });
      const comment = {
        header: scene.heads.say('comment', scene.year),
        text: () => (random.chance(0.3) ? remark(scene) : ''),
      };
      tables.push(
        drawStatement(scene, page, row, 0, unit, tracks, withComment ? { ...shared, comment } : shared),
      );
      row = page.bottom + random.int(2, 3);
    }
    drawNotes(scene, page);
    return scene.finish(tables);
  },
};
