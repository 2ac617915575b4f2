import { unitsOf } from '../city.ts';
import { drawNotes, drawTitle } from '../chrome.ts';
import { fillLine } from '../lines.ts';
import { placeTracks, planTracks, track } from '../tracks.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { DrawnTable } from '../table.ts';
import { accountCodes, accounts, type Line } from '../words.ts';

/** Accounts with their numbers under unit headings, each unit closed by its net. */
export const accountList: Shape = {
  id: 'X15',
  title: 'per-account list with unit subtotals',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { placement: 'code name', style: { expense: 'negative' } });
    const { year } = scene;
    const page = scene.book.page(random.pick([scene.say('Tileittäin', 'Per konto'), `KS ${year}`]));
    const top = drawTitle(scene, page, random.int(0, 1), { needsScale: scene.style.scale !== 1 });
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    const [code, name] = [scene.heads.say('account', year), scene.say('Selite', 'Förklaring', 'Description')];
    page.text(top, 0, code, { bold: true });
    page.text(top, 1, name, { bold: true });
    table.column(0, code, { role: 'code', alsoRoles: ['other', 'name', 'text'] });
    table.column(1, name, { role: 'name', alsoRoles: ['text'] });
    const placed = placeTracks(
      table,
      top,
      2,
      random.chance(0.5)
        ? planTracks(scene, 2)
        : [track(scene, 'plan', { role: 'plan' }, { kind: 'plan', year })],
      { bold: true },
    );
    let row = top + 1;
    for (const entity of random.sample(unitsOf(scene.body()), 5)) {
      const { text, spec } = scene.heading(entity);
      page.text(row++, 0, text, { bold: true });
      const unit = table.unit(spec);
      const used: readonly Line[] = accounts.filter(
        (line) => scene.ledger.amount(entity, line, { kind: 'plan', year }) !== 0,
      );
      const first = row;
      for (const line of used) {
        scene.paintCode(page, row, 0, accountCodes[line]);
        const label = scene.labels.line(line);
        page.text(row, 1, label);
        fillLine(scene, table, row++, unit, entity, line, placed, { label });
      }
      const label = `${text} ${scene.heads.say('total', year).replace('\n', ' / ').toLowerCase()}`;
      page.text(row, 0, label, { bold: true });
      fillLine(scene, table, row, unit, entity, 'margin', placed, {
        label,
        formulaOf: (column) => {
          const letter = String.fromCharCode(65 + column);
          return `=SUM(${letter}${first + 1}:${letter}${row})`;
        },
      });
      row += random.pick([1, 1, 2]);
    }
    drawNotes(scene, page);
    return scene.finish([table.finish()]);
  },
};
