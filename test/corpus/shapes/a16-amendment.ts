import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { derived, track, type Track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement, type NamedIn } from '../statement.ts';
import type { TruthTable } from '../truth.ts';

/** Plan, change, new plan, perhaps the books so far, and the decision behind the change. */
export const amendmentSheet: Shape = {
  id: 'A16',
  title: 'amendment of the plan',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const page = scene.book.page(
      random.pick([scene.say('KS muutos', 'DP ändring'), scene.say('Muutokset', 'Ändringar'), 'Taul1']),
    );
    const of = 'plan' as const;
    const changed = { kind: 'amended', year, of } as const;
    const actual = { kind: 'actual', year, of } as const;
    const tracks: Track[] = [
      track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year }),
      track(scene, 'amendment', { role: 'amendment' }, { kind: 'amendment', year, of }),
      track(scene, 'newPlan', { role: 'amendedBudget' }, changed),
    ];
    const books = random.chance(0.45);
    if (books)
      tracks.push(
        track(scene, 'actual', { role: 'actual' }, actual),
        derived(scene, 'remaining', actual, changed),
        derived(scene, 'usedPercent', actual, changed),
      );
    const namedIn = random.pick<NamedIn>(['head', 'head', 'row', 'above']);
    const header = scene.heads.say('decision', year);
    const text = () =>
      random.chance(0.4)
        ? `${scene.say('Kh', 'Stst')} ${random.int(1, 28)}.${random.int(2, 11)}.${year} § ${random.int(4, 210)}`
        : '';
    const tables: TruthTable[] = [];
    let row = random.int(0, 2);
    for (const unit of random.sample(unitsOf(scene.body()), random.pick([1, 2, 3]))) {
      row = drawTitle(scene, page, row, {
        title: scene.say(
          `Käyttösuunnitelman muutos ${year}`,
          `Ändring av dispositionsplanen ${year}`,
          `Plan amendment ${year}`,
        ),
        needsYear: row < 3,
        needsScale: scene.style.scale !== 1 && row < 3,
        bare: row > 2,
        lines: namedIn === 'above' ? [scene.heading(unit).text] : [],
      });
      const options = {
        kind: 'amendment' as const,
        alsoKinds: books ? (['outcome'] as const) : [],
        namedIn,
        detail: random.pick(['three', 'accounts'] as const),
      };
      tables.push(
        drawStatement(
          scene,
          page,
          row,
          0,
          unit,
          tracks,
          random.chance(0.6) ? { ...options, comment: { header, text } } : options,
        ),
      );
      row = page.bottom + random.int(2, 3);
    }
    drawNotes(scene, page);
    return scene.finish(tables);
  },
};
