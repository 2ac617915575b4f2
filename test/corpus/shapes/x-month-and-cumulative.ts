import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { derived, track, type Track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';

/** The latest month and the months so far beside the plan. */
export const monthAndCumulative: Shape = {
  id: 'X3',
  title: 'one month and cumulative outcome side by side',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const unit = random.pick(unitsOf(scene.body()));
    const page = scene.book.page(scene.say('Kuukausiraportti', 'Månadsrapport', 'Monthly report'));
    const month = random.int(2, 11);
    const top = drawTitle(scene, page, random.int(0, 1), {
      title: scene.say(
        `Kuukausiraportti ${month}/${year}`,
        `Månadsrapport ${month}/${year}`,
        `Monthly report ${month}/${year}`,
      ),
      needsYear: true,
      needsScale: scene.style.scale !== 1,
    });
    const actual = { kind: 'actual', year, of: 'plan' } as const;
    const plan = { kind: 'plan', year } as const;
    const word = scene.say(random.pick(['Toteuma', 'Toteutuma']), 'Utfall', 'Actual');
    const tracks: Track[] = [
      {
        header: `${word} ${month}/${year}`,
        spec: { role: 'month', year, alsoRoles: ['actual'] },
        version: { ...actual, month },
      },
      { header: `${word} 1-${month}/${year}`, spec: { role: 'actual', year }, version: actual },
      track(scene, 'plan', { role: 'plan' }, plan),
      derived(scene, 'usedPercent', actual, plan),
      ...(random.chance(0.5)
        ? [
            {
              header: `${word} 1-${month}/${year - 1}`,
              spec: { role: 'priorActual', year: year - 1, alsoRoles: ['actual'] } as const,
              version: { kind: 'priorActual', year: year - 1 } as const,
            },
          ]
        : []),
    ];
    const table = drawStatement(scene, page, top, 0, unit, tracks, {
      kind: 'outcome',
      namedIn: random.pick(['head', 'row']),
      detail: random.pick(['three', 'accounts']),
    });
    drawNotes(scene, page);
    return scene.finish([table]);
  },
};
