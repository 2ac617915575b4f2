import { cellAddress } from '../../../src/model/address.ts';
import { unitsOf } from '../city.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { itemOf } from '../style.ts';
import { amountText } from '../amount-text.ts';
import { DrawnTable } from '../table.ts';
import { planTitle } from '../chrome.ts';

/** Pasted from a document: label and amount in one cell. */
export const pastedText: Shape = {
  id: 'A23',
  title: 'text pasted from a document, all in one column',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, {
      tongue: random.pick(['fi', 'fi', 'sv']),
      style: { expense: 'negative', scale: 1, formulas: false },
      placement: 'code name',
      step: random.pick([10_000, 100_000]),
    });
    const { year, labels } = scene;
    const page = scene.book.page(random.pick(['Taul1', `KS ${year}`, 'Sheet1']));
    const body = scene.body();
    let row = 0;
    if (random.chance(0.7)) page.text(row++, 0, scene.name(body).toUpperCase());
    const top = row;
    page.text(
      row++,
      0,
      `${planTitle(scene).replace(/ ?\d{4}/, '')} ${scene.heads.say('plan', year).replace('\n', ' ')}`,
    );
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top, year });
    table.column(0, '', { role: 'plan', year, alsoRoles: ['text', 'name', 'other'], optional: true });
    const group = random.pick([' ', ' ', '\u00a0', '\u202f']);
    const minus = random.pick(['-', '-', '−', '–']);
    const units = random.sample(unitsOf(body), 8);
    const draw = (heading: string, unit: ReturnType<DrawnTable['unit']>, of: typeof units) => {
      page.text(row++, 0, heading);
      for (const line of ['revenue', 'expense', 'margin'] as const) {
        const cents = scene.ledger.amount(of, line, { kind: 'plan', year });
        const label = labels.line(line);
        page.text(
          row,
          0,
          `${label} ${amountText(cents / 100, group, minus)}${random.chance(0.1) ? '  ' : ''}`,
        );
        unit.amounts.push({
          item: itemOf(line),
          label,
          role: 'plan',
          year,
          split: null,
          cell: cellAddress({ row, column: 0 }),
          euros: cents / 100,
          alsoItems: [],
          alsoRoles: [],
          anyYear: false,
          anySign: false,
          optional: false,
        });
        table.reach(row++);
      }
    };
    for (const entity of units)
      draw(scene.heading(entity).text, table.unit(scene.heading(entity).spec), [entity]);
    if (random.chance(0.6)) {
      const name = `${scene.say('RAPORTTI', 'RAPPORT')} ${scene.say('YHTEENSÄ', 'TOTALT')}`;
      draw(name, table.unit({ name, level: 'total' }), units);
    }
    return scene.finish([table.finish()]);
  },
};
