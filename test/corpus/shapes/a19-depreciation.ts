import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { planTracks, track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement, type NamedIn } from '../statement.ts';

/** A unit with depreciation and a result below the margin, and a column telling what binds. */
export const depreciationUnit: Shape = {
  id: 'A19',
  title: 'enterprise or unit with depreciation',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const unit = random.pick(unitsOf(scene.body()));
    const page = scene.book.page(
      random.pick([`KS ${year}`, scene.say('Taseyksikkö', 'Balansenhet'), 'Taul1']),
    );
    const namedIn = random.pick<NamedIn>(['head', 'row', 'above']);
    const top = drawTitle(scene, page, random.int(0, 2), {
      needsScale: scene.style.scale !== 1,
      lines: namedIn === 'above' ? [scene.heading(unit).text] : [],
    });
    const tracks = random.chance(0.5)
      ? [track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year })]
      : planTracks(scene, 3);
    const bound = scene.say(random.pick(['kv', 'kh', 'ltk']), random.pick(['fge', 'stst']));
    const comment = {
      header: scene.say(random.pick(['Sitova', 'Sitovuus']), 'Bindande', 'Binding'),
      text: (line: string) => (['revenue', 'expense', 'depreciation'].includes(line) ? bound : ''),
    };
    const options = {
      namedIn,
      detail: random.pick(['three', 'three', 'accounts'] as const),
      below: ['depreciation', 'result'] as const,
    };
    const table = drawStatement(
      scene,
      page,
      top,
      0,
      unit,
      tracks,
      random.chance(0.6) ? { ...options, comment } : options,
    );
    drawNotes(scene, page);
    return scene.finish([table]);
  },
};
