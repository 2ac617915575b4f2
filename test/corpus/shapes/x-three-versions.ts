import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, track, type Track } from '../tracks.ts';
import { sumFormula } from '../formulas.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { drawStatement } from '../statement.ts';
import { DrawnTable } from '../table.ts';

/** The same year as the committee, the board and the council decided it. */
export const threeVersions: Shape = {
  id: 'X19',
  title: 'versions of committee, board and council side by side',
  part: 'both',
  draw(random) {
    const scene = new Scene(random);
    const { year } = scene;
    const page = scene.book.page(random.pick([scene.say('Versiot', 'Versioner', 'Versions'), `TA ${year}`]));
    const top = drawTitle(scene, page, random.int(0, 1), { needsScale: scene.style.scale !== 1 });
    const steps = [
      [
        scene.say(
          random.pick(['Ltk esitys', 'Lautakunnan esitys', 'LTK']),
          'Nämndens förslag',
          'Committee proposal',
        ),
        'committee',
      ],
      [
        scene.say(
          random.pick(['KH esitys', 'Kaupunginhallituksen esitys', 'KH']),
          'Styrelsens förslag',
          'Board proposal',
        ),
        'board',
      ],
      [
        scene.say(
          random.pick(['KV päätös', 'Valtuuston hyväksymä', 'KV']),
          'Fullmäktiges beslut',
          'Council decision',
        ),
        'council',
      ],
    ] as const;
    const tracks: Track[] = [
      ...(random.chance(0.6)
        ? [track(scene, 'budget', { role: 'budget' }, { kind: 'budget', year: year - 1 })]
        : []),
      ...steps.map(([text, step]): Track => ({
        header: `${text} ${year}`,
        spec: { role: 'plan', year, alsoRoles: ['budget'] },
        version: { kind: 'plan', year, step },
      })),
    ];
    const detail = random.pick(['three', 'accounts'] as const);
    const table = drawStatement(scene, page, top, 0, random.pick(unitsOf(scene.body())), tracks, {
      namedIn: random.pick(['head', 'row']),
      detail,
    });
    drawNotes(scene, page);
    return scene.finish([table]);
  },
};

/** A share of the total beside every amount. */
export const percentsBetween: Shape = {
  id: 'X20',
  title: 'percent columns between amounts',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { style: { expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(`KS ${year}`);
    const body = scene.body();
    const top = drawTitle(scene, page, random.int(0, 1), { needsScale: scene.style.scale !== 1 });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const header = scene.heads.say('name', year);
    page.text(top, 0, header);
    table.column(0, header, { role: 'name' });
    const expense = scene.labels.line('expense');
    const budget = { kind: 'budget', year: year - 1 } as const;
    const plan = { kind: 'plan', year } as const;
    const heads = [
      track(scene, 'budget', { role: 'budget', item: 'expense' }, budget),
      track(scene, 'plan', { role: 'plan', item: 'expense' }, plan),
    ];
    const placed = placeTracks(
      table,
      top,
      1,
      heads.map((item) => ({ ...item, header: `${expense} ${item.header}` })),
      {},
      () => 1,
    );
    const share = scene.say('% kok.', '% av tot.', '% of total');
    for (const { column } of placed) {
      page.text(top, column + 1, share);
      table.column(column + 1, share, {
        role: 'other',
        alsoRoles: ['usedPercent', 'changePercent', 'text'],
        anyYear: true,
      });
    }
    const units = unitsOf(body);
    const sums = new Map(
      placed.map(({ column, version }) => [column, scene.ledger.amount(units, 'expense', version!)]),
    );
    const fill = (
      row: number,
      unit: ReturnType<DrawnTable['unit']>,
      of: typeof units,
      formulaOf: (column: number) => string | null,
    ) => {
      fillLine(scene, table, row, unit, of, 'expense', placed, { formulaOf });
      for (const { column, version } of placed)
        table.figure(
          row,
          column + 1,
          Number((scene.ledger.amount(of, 'expense', version!) / sums.get(column)!).toFixed(4)),
          '0.0%',
        );
    };
    units.forEach((entity, index) => {
      page.text(top + 1 + index, 0, scene.heading(entity).text);
      fill(top + 1 + index, table.unit(scene.heading(entity).spec), [entity], () => null);
    });
    const row = top + 1 + units.length;
    const word = scene.heads.say('total', year);
    page.text(row, 0, word, { bold: true });
    fill(row, table.unit({ name: word, level: 'total' }), units, (column) =>
      sumFormula(column, top + 1, row - 1),
    );
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
