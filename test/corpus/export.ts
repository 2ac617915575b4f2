import { unitsOf, type Entity } from './city.ts';
import type { Scene } from './scene.ts';
import type { Page } from './sheet.ts';
import { DrawnTable } from './table.ts';
import type { TruthTable } from './truth.ts';
import { accountCodes, accounts, type Line } from './words.ts';

export interface ExportOptions {
  /** A blank cell means the same as above. */
  readonly sparse: boolean;
  readonly lines: 'sums' | 'accounts';
  /** The header row comes again after so many rows, below a print line; 0: never. */
  readonly pageRows: number;
  readonly subtotals: boolean;
}

/** Draws a report printed by an accounting system: body, area, unit, account, text, amount. */
export function drawExport(scene: Scene, page: Page, start: number, options: ExportOptions): TruthTable {
  const { year, random } = scene;
  const body = scene.body();
  const table = new DrawnTable(page, { ...scene.style, formulas: false }, { kind: 'plan', top: start, year });
  const heads = [
    [scene.say('Toimielin', 'Organ'), 'name'],
    [scene.say('Vastuualue', 'Ansvarsområde'), 'name'],
    [scene.heads.say('name', year), 'code'],
    [scene.heads.say('account', year), 'code'],
    [scene.say('Tili(T)', 'Konto(T)'), 'name'],
  ] as const;
  const header = (row: number) => {
    heads.forEach(([text], column) => page.text(row, column, text));
    page.text(row, 5, scene.heads.say('plan', year));
  };
  header(start);
  heads.forEach(([text, role], column) =>
    table.column(column, text, { role, alsoRoles: ['code', 'name', 'text', 'other'] }),
  );
  table.column(5, scene.heads.say('plan', year), { role: 'plan', year });
  const lines: readonly Line[] = options.lines === 'sums' ? ['revenue', 'expense', 'margin'] : accounts;
  const areas = body.children.slice(0, random.int(1, 3));
  let row = start + 1;
  let sincePage = 0;
  const next = () => {
    row++;
    if (options.pageRows > 0 && ++sincePage >= options.pageRows) {
      sincePage = 0;
      page.text(
        row,
        0,
        `${scene.say('Sivu', 'Sida', 'Page')} ${Math.floor(row / options.pageRows) + 1}   ${random.int(1, 28)}.11.${year - 1} ${random.int(8, 16)}:${random.int(10, 59)}`,
      );
      header(row + 1);
      row += 2;
    }
  };
  const short = scene.city.shorts.get(body.id)![scene.tongue === 'sv' ? 1 : 0];
  for (const area of areas)
    for (const unit of unitsOf(area)) {
      const parent = area.code;
      const drawn = table.unit({
        code: unit.code,
        name: scene.name(unit),
        level: 'operatingUnit',
        parent,
        alsoParents: [scene.name(area)],
      });
      const first = row;
      for (const line of lines) {
        const show = !options.sparse || row === first;
        if (show) {
          page.text(row, 0, `${body.code} ${short}`);
          page.text(row, 1, `${area.code} ${scene.name(area)}`);
          page.text(row, 2, `${unit.code} ${scene.name(unit)}`);
        }
        scene.paintCode(page, row, 3, accountCodes[line]);
        const label = scene.labels.line(line);
        page.text(row, 4, line === 'margin' ? `*****${label}` : label);
        table.money(row, 5, drawn, line, scene.ledger.amount(unit, line, { kind: 'plan', year }), {
          label,
          look: { format: '#,##0.00' },
        });
        next();
      }
      if (!options.subtotals) continue;
      page.text(row, 2, `${unit.code} ${scene.say('Summa', 'Summa', 'Total')}`);
      table.money(row, 5, drawn, 'margin', scene.ledger.amount(unit, 'margin', { kind: 'plan', year }), {
        look: { format: '#,##0.00' },
      });
      next();
    }
  const word = scene.say('Kaikki yhteensä', 'Totalsumma', 'Grand Total');
  page.text(row, 0, word, { bold: true });
  const all: Entity[] = areas.flatMap(unitsOf);
  table.money(
    row,
    5,
    table.unit({ name: word, level: 'total' }),
    'margin',
    scene.ledger.amount(all, 'margin', { kind: 'plan', year }),
    { look: { format: '#,##0.00' } },
  );
  for (const area of areas)
    table.unit({ code: area.code, name: scene.name(area), level: 'area', optional: true });
  table.unit({ code: body.code, name: short, level: 'body', optional: true });
  return table.finish();
}
