import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { derived, track, type Track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement, type NamedIn } from '../statement.ts';
import type { TruthTable } from '../truth.ts';

/** Follow-up of one unit: budget or plan, changes, outcome so far, used share, what remains, forecast. */
export const followUp: Shape = {
  id: 'A8',
  title: 'follow-up with budget, amendments, outcome, used %',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const namedIn = random.pick<NamedIn>(['head', 'head', 'row', 'above']);
    const units = random.sample(unitsOf(scene.body()), random.pick([1, 1, 2, 4]));
    const page = scene.book.page(
      random.pick([
        scene.say('Toteuma', 'Utfall', 'Outcome'),
        scene.say('Osavuosikatsaus', 'Delårsrapport'),
        'Taul1',
      ]),
    );
    const of = random.pick(['plan', 'budget'] as const);
    const { tracks, amended } = followUpTracks(scene, of);
    const tables: TruthTable[] = [];
    const shared = {
      kind: 'outcome' as const,
      alsoKinds: amended ? (['amendment'] as const) : [],
      namedIn,
      detail: random.pick(['three', 'three', 'accounts'] as const),
      sumsFirst: random.chance(0.5),
    };
    let row = random.int(0, 2);
    for (const unit of units) {
      row = drawTitle(scene, page, row, {
        title: scene.say(
          `Toteumaraportti ${scene.year}`,
          `Utfallsrapport ${scene.year}`,
          `Outcome report ${scene.year}`,
        ),
        needsYear: row < 3,
        needsScale: scene.style.scale !== 1 && row < 3,
        lines: namedIn === 'above' ? [scene.heading(unit).text] : [],
        bare: row > 2,
      });
      tables.push(drawStatement(scene, page, row, 0, unit, tracks, shared));
      row = page.bottom + random.int(2, 3);
    }
    drawNotes(scene, page);
    return scene.finish(tables);
  },
};

export function followUpTracks(scene: Scene, of: 'plan' | 'budget'): { tracks: Track[]; amended: boolean } {
  const { random, year } = scene;
  const base = { kind: of, year } as const;
  const changed = { kind: 'amended', year, of } as const;
  const actual = { kind: 'actual', year, of } as const;
  const amended = random.chance(0.6);
  const limit = amended ? changed : base;
  const tracks: Track[] = [];
  if (random.chance(0.25))
    tracks.push(
      track(scene, 'priorActual', { role: 'priorActual' }, { kind: 'priorActual', year: year - 1 }),
    );
  tracks.push(track(scene, of, { role: of }, base));
  if (amended) {
    tracks.push(track(scene, 'amendment', { role: 'amendment' }, { kind: 'amendment', year, of }));
    tracks.push(track(scene, of === 'plan' ? 'newPlan' : 'amended', { role: 'amendedBudget' }, changed));
  }
  tracks.push(track(scene, 'actual', { role: 'actual' }, actual));
  if (random.chance(0.8)) tracks.push(derived(scene, 'usedPercent', actual, limit));
  const rest = random.pick(['remaining', 'variance', null] as const);
  if (rest) tracks.push(derived(scene, rest, actual, limit));
  if (random.chance(0.5))
    tracks.push(track(scene, 'forecast', { role: 'forecast' }, { kind: 'forecast', year, of }));
  return { tracks, amended };
}
