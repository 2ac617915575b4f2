import { unitsOf } from '../city.ts';
import { Scene } from '../scene.ts';
import type { Shape } from '../shape.ts';
import { itemOf } from '../style.ts';
import { DrawnTable } from '../table.ts';
import { accountCodes, accounts } from '../words.ts';

/** One amount per row: year, version, body, unit, cost centre, account, external or internal, sum. */
export const flatList: Shape = {
  id: 'A15',
  title: 'flat data list',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { style: { formulas: false, scale: 1 } });
    const { year } = scene;
    const page = scene.book.page(random.pick(['Data', 'Taul1', scene.say('Aineisto', 'Material')]));
    const body = scene.body();
    const table = new DrawnTable(page, scene.style, { kind: 'plan', top: 0, year });
    const mixed = random.chance(0.4);
    const withName = random.chance(0.6);
    const withCentre = random.chance(0.6);
    const words: [string, 'code' | 'name' | 'other' | 'text'][] = [
      [scene.say('Vuosi', 'År', 'Year'), 'other'],
      [scene.say('Versio', 'Version', 'Version'), 'other'],
      [scene.say('Toimielin', 'Organ', 'Body'), 'name'],
      [scene.heads.say('name', year), 'code'],
      ...(withCentre ? ([[scene.heads.say('centreCode', year), 'code']] as [string, 'code'][]) : []),
      [scene.heads.say('account', year), 'code'],
      ...(withName
        ? ([[scene.say('Tilin nimi', 'Kontonamn', 'Account name'), 'name']] as [string, 'name'][])
        : []),
    ];
    words.forEach(([text, role], column) => {
      page.text(0, column, text, { bold: true });
      table.column(column, text, { role, alsoRoles: ['code', 'name', 'text', 'other'] });
    });
    const sum = words.length;
    const header = scene.say(random.pick(['Summa', 'Euroa', 'Määrä €']), 'Summa', 'Amount');
    page.text(0, sum, header, { bold: true });
    table.column(sum, header, {
      role: 'plan',
      year,
      anyYear: mixed,
      alsoRoles: mixed ? ['budget', 'other', 'total'] : ['total'],
    });
    const short = scene.city.shorts.get(body.id)![scene.tongue === 'sv' ? 1 : 0];
    const plan = scene.say('KS', 'DP', 'Plan');
    const versions = mixed
      ? ([
          [plan, 'plan', year],
          [scene.say('TA', 'BU', 'Budget'), 'budget', year - 1],
        ] as const)
      : ([[plan, 'plan', year]] as const);
    let row = 1;
    for (const unit of random.sample(unitsOf(body), 5)) {
      const owner = withCentre
        ? table.unit({
            code: unit.code,
            name: '',
            level: 'operatingUnit',
            optional: true,
            alsoNames: [unit.code],
          })
        : null;
      for (const entity of withCentre ? unit.children : [unit]) {
        const level = withCentre ? ('costCentre' as const) : ('operatingUnit' as const);
        const drawn = table.unit({
          code: entity.code,
          name: '',
          alsoNames: [entity.code],
          level,
          parent: owner ? owner.code : short,
          alsoParents: owner ? [] : [null],
        });
        for (const [token, role, of] of versions)
          for (const line of accounts) {
            const cents = scene.ledger.amount(entity, line, { kind: role, year: of });
            if (cents === 0) continue;
            page.number(row, 0, of);
            page.text(row, 1, token);
            page.text(row, 2, short);
            scene.paintCode(page, row, 3, unit.code);
            if (withCentre) scene.paintCode(page, row, 4, entity.code);
            scene.paintCode(page, row, withCentre ? 5 : 4, accountCodes[line]);
            const label = withName ? scene.labels.line(line) : accountCodes[line];
            if (withName) page.text(row, sum - 1, label);
            const item = withName ? itemOf(line) : 'account';
            table.money(row, sum, drawn, line, cents, {
              label,
              role,
              year: of,
              item,
              alsoItems: withName ? [] : ['revenue', 'expense', 'personnel', 'grants'],
            });
            row++;
          }
      }
    }
    table.unit({ name: short, level: 'body', optional: true });
    return scene.finish([table.finish()]);
  },
};
