import { drawNotes, drawTitle } from '../chrome.ts';
import { addFormula, marginFormula } from '../formulas.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, planTracks, track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import type { Version } from '../ledger.ts';
import { cellAddress } from '../../../src/model/address.ts';

/** The whole municipality's income statement with taxes, state shares and the annual margin, in thousands or millions. */
export const municipalityStatement: Shape = {
  id: 'X26',
  title: 'income statement of the whole municipality',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, {
      style: { scale: random.pick([1, 1000, 1000, 1000000] as const), expense: 'negative' },
    });
    const { year, style, city } = scene;
    const page = scene.book.page(scene.say('Tuloslaskelma', 'Resultaträkning', 'Income statement'));
    const name = scene.say(...city.title);
    const top = drawTitle(scene, page, random.int(0, 1), {
      bare: true,
      title: scene.say('Tuloslaskelma', 'Resultaträkning', 'Income statement'),
      needsYear: true,
      lines: [name],
      needsScale: style.scale !== 1,
    });
    const table = new DrawnTable(page, style, { kind: 'plan', top, year });
    table.column(0, '', { role: 'name', optional: true });
    const tracks = placeTracks(
      table,
      top,
      1,
      planTracks(scene, 3).filter((item) => item.version),
      { bold: true },
    );
    const unit = table.unit({
      name,
      alsoNames: [scene.say(...city.name)],
      level: 'municipality',
      alsoLevels: ['body', 'total'],
    });
    const fill = (row: number, line: 'revenue' | 'expense' | 'margin', label: string) => {
      page.text(row, 0, label, { bold: line === 'margin' });
      const formulaOf = (column: number) =>
        line === 'margin'
          ? marginFormula(scene, cellAddress({ row: row - 2, column }), cellAddress({ row: row - 1, column }))
          : null;
      fillLine(scene, table, row, unit, city.bodies, line, tracks, { label, formulaOf });
    };
    fill(top + 1, 'revenue', scene.labels.line('revenue'));
    fill(top + 2, 'expense', scene.labels.line('expense'));
    fill(top + 3, 'margin', scene.labels.line('margin'));
    const marginOf = (version: Version) => scene.ledger.amount(city.bodies, 'margin', version);
    const share = (part: number) => (version: Version) =>
      Math.round((-marginOf(version) * part) / 100_000_000) * 100_000_000;
    const taxes = share(0.7);
    const state = share(0.4);
    const rows: readonly [string, (version: Version) => number][] = [
      [scene.say('Verotulot', 'Skatteinkomster', 'Tax revenue'), taxes],
      [scene.say('Valtionosuudet', 'Statsandelar', 'State shares'), state],
      [
        scene.say('Vuosikate', 'Årsbidrag', 'Annual margin'),
        (version) => marginOf(version) + taxes(version) + state(version),
      ],
    ];
    rows.forEach(([label, of], index) => {
      const row = top + 4 + index;
      page.text(row, 0, label, { bold: index === 2 });
      for (const { column, version } of tracks)
        table.money(row, column, unit, 'result', of(version!), {
          label,
          formula: index === 2 && style.formulas ? addFormula(column, [row - 3, row - 2, row - 1]) : null,
        });
    });
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};

/** The version and the year of a heading on two rows. */
export const headerOnTwoRows: Shape = {
  id: 'X27',
  title: 'version and year on two header rows',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, {
      tongue: random.pick(['fi', 'fi', 'sv']),
      placement: random.pick(['code name', 'name'] as const),
    });
    const { year } = scene;
    const page = scene.book.page(random.pick([`KS ${year}`, 'Taul1']));
    const top = drawTitle(scene, page, random.int(0, 2), { needsScale: scene.style.scale !== 1 });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    table.column(0, '', { role: 'name', optional: true });
    const yearsOnTop = random.chance(0.2);
    const asNumber = random.chance(0.5);
    const tracks = [
      ['TP', 'BS', { role: 'priorActual' }, { kind: 'priorActual', year: year - 2 }],
      ['TA', 'BU', { role: 'budget' }, { kind: 'budget', year: year - 1 }],
      ['KS', 'DP', { role: 'plan' }, { kind: 'plan', year }],
      ['TS', 'EP', { role: 'planYear' }, { kind: 'planYear', year: year + 1 }],
    ] as const;
    const placed = tracks.map(([fi, sv, spec, version], index) => {
      const column = 1 + index;
      const token = scene.say(fi, sv);
      page.text(top + (yearsOnTop ? 1 : 0), column, token, { bold: true });
      const at = top + (yearsOnTop ? 0 : 1);
      if (asNumber) page.number(at, column, version.year);
      else page.text(at, column, String(version.year), { bold: true });
      const header = yearsOnTop ? `${version.year} ${token}` : `${token} ${version.year}`;
      table.column(column, header, { ...spec, year: version.year });
      return { ...track(scene, 'plan', spec, version), column };
    });
    let row = top + 2;
    for (const entity of scene.body().children.slice(0, 3)) {
      const name = scene.name(entity) + scene.say(random.pick([' -vastuualue', '']), '');
      page.text(row++, 0, name, { bold: true });
      const unit = table.unit({
        name,
        alsoNames: [scene.name(entity)],
        level: 'area',
        ...(name === scene.name(entity) ? { alsoLevels: ['operatingUnit'] } : {}),
      });
      for (const line of ['revenue', 'expense', 'margin'] as const) {
        const label = scene.labels.line(line);
        page.text(row, 0, label);
        const at = row;
        fillLine(scene, table, row++, unit, entity, line, placed, {
          label,
          formulaOf: (column) =>
            line === 'margin'
              ? marginFormula(
                  scene,
                  cellAddress({ row: at - 2, column }),
                  cellAddress({ row: at - 1, column }),
                )
              : null,
        });
      }
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
