import { drawNotes, drawTitle } from '../chrome.ts';
import { derived, placeTracks, track } from '../tracks.ts';
import { fillBlock, fillLine, linePlan } from '../lines.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';

/** An area's accounts: budget, outcome, used %, last year's outcome, change %; memo rows of internal items below the margin. */
export const accountFollowUp: Shape = {
  id: 'A9',
  title: 'account-level follow-up with memo rows',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: random.pick(['name', 'code name'] as const) });
    const { year, style } = scene;
    const body = scene.body();
    const area = random.pick(body.children);
    const [entity, level] = random.chance(0.7) ? [area, 'area' as const] : [body, 'body' as const];
    const named =
      scene.name(entity) +
      (level === 'area' && random.chance(0.5) ? scene.say(' -vastuualue', ', ansvarsområde', '') : '');
    const page = scene.book.page(random.pick([scene.say('Toteutuminen', 'Utfall'), 'Taul1']));
    const start = drawTitle(scene, page, random.int(0, 1), {
      title: scene.say('Talousarvion toteutuminen', 'Budgetutfall', 'Budget outcome'),
      lines: [named],
      needsScale: style.scale !== 1,
    });
    const of = random.pick(['budget', 'plan'] as const);
    const base = { kind: of, year } as const;
    const actual = { kind: 'actual', year, of } as const;
    const before = { kind: 'priorActual', year: year - 1 } as const;
    const table = new DrawnTable(page, style, { kind: 'outcome', top: start, year });
    const corner = random.pick([
      '',
      scene.say('(sis ja ulk erät)', '(int. och ext. poster)'),
      scene.say('Tili', 'Konto'),
    ]);
    if (corner) page.text(start, 0, corner);
    table.column(0, corner, { role: 'name', optional: true });
    const token = scene.say('TOT', 'Utfall', 'Actual');
    const header = (of: number) =>
      random.chance(0.5) ? `${token} ${of}` : `${scene.say('Toteuma', 'Utfall', 'Outcome')} ${of}`;
    const tracks = placeTracks(table, start, 1, [
      track(scene, of, { role: of }, base),
      { header: header(year), spec: { role: 'actual', year }, version: actual },
      derived(scene, 'usedPercent', actual, base),
      ...(random.chance(0.7)
        ? [
            {
              header: header(year - 1),
              spec: { role: 'priorActual', year: year - 1 } as const,
              version: before,
            },
          ]
        : []),
      ...(random.chance(0.5) ? [derived(scene, 'changePercent', actual, before)] : []),
    ]);
    const unit = table.unit({
      name: scene.name(entity),
      alsoNames: [named],
      level,
      ...(level === 'area' ? { alsoLevels: ['operatingUnit'] } : {}),
    });
    const lines = linePlan(scene, random.pick(['accounts', 'deep']), random.chance(0.7));
    fillBlock(scene, table, start + 1, 0, unit, entity, lines, tracks, {
      indent: random.pick(['format', 'spaces', 'none']),
    });
    let row = start + 1 + lines.length;
    if (random.chance(0.6)) {
      for (const [label, line] of [
        [scene.say('Sisäiset tuotot', 'Interna intäkter', 'Internal revenue'), 'sales'],
        [scene.say('Sisäiset kulut', 'Interna kostnader', 'Internal expenses'), 'services'],
      ] as const) {
        page.text(row, 0, label);
        fillLine(scene, table, row, unit, entity, line, tracks, { label, optional: true });
        row++;
      }
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
