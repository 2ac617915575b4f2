import { readTables, toConfirmedTable } from '../../src/layouts/index.ts';
import type { ConfirmedUnit } from '../../src/model/confirmed-reading.ts';
import { drawSheet } from '../support/draw-sheet.ts';

const sheet = drawSheet(`
  Yksikkö             | Tuotot  | Kulut    | Netto
  Kirjasto            | 20 000  | −310 000 | −290 000
  Museo               | 15 000  | −120 000 | −105 000
  Liikunta            | 40 000  | −200 000 | −160 000
  Vapaa-aika yhteensä | 75 000  | −630 000 | −555 000`).snapshot;
const [plain] = readTables(sheet);
const confirmed = toConfirmedTable(plain!);

/** `name < parent` of every unit, when a person has said so of the units. */
function parents(said: (unit: ConfirmedUnit) => Partial<ConfirmedUnit>): string[] {
  const units = confirmed.units.map((unit) => ({ ...unit, ...said(unit) }));
  const [table] = readTables(sheet, { confirmed: { tables: [{ ...confirmed, units }] } });
  return table!.units.map(
    ({ name, parent }) => `${name} < ${parent === null ? '' : table!.units[parent]!.name}`,
  );
}

test('a unit gets the parent and level that a person gave it', () => {
  expect(parents(({ name }) => (name === 'Museo' ? { parent: 'Kirjasto' } : {}))[1]).toBe('Museo < Kirjasto');
  const units = confirmed.units.map((unit) => ({ ...unit, level: 'costCentre' as const }));
  const [table] = readTables(sheet, { confirmed: { tables: [{ ...confirmed, units }] } });
  expect(table!.units.map(({ level }) => level)).toEqual(units.map(() => 'costCentre'));
});

test('what would let units enclose each other is not done', () => {
  expect(parents(({ name }) => ({ parent: name === 'Museo' ? 'Kirjasto' : 'Museo' }))).toEqual([
    'Kirjasto < Museo',
    'Museo < Vapaa-aika',
    'Liikunta < Museo',
    'Vapaa-aika < ',
  ]);
  expect(parents(({ name }) => ({ parent: name }))).toEqual(parents(() => ({})));
});

test('a parent that is not there any more leaves the one that was read', () => {
  expect(parents(() => ({ parent: 'Poistettu' }))).toEqual(
    plain!.units.map(({ name, parent }) => `${name} < ${parent === null ? '' : plain!.units[parent]!.name}`),
  );
});

test('of units called alike the one among its old neighbours is meant', () => {
  const nested = (rows: string) =>
    drawSheet(`
  Yksikkö            | KS 2026
  ${rows}
  Yhteensä           | −900`).snapshot;
  const before = `Sivistyslautakunta | −500
  > Hallinto         | −200
  > Koulut           | −300
  Tekninen lautakunta | −400
  > Hallinto         | −100
  > Kadut            | −300`;
  const said = toConfirmedTable(readTables(nested(before))[0]!);
  const at = said.units.findLastIndex(({ name }) => name === 'Hallinto');
  const units = said.units.map((unit, i) => (i === at ? { ...unit, level: 'project' as const } : unit));
  const after = `Perusturva | −300
  > Hallinto         | −300
  ${before}`;
  const [table] = readTables(nested(after), { confirmed: { tables: [{ ...said, units }] } });
  expect(table!.units.flatMap(({ name, level }) => (name === 'Hallinto' ? level : []))).toEqual([
    'operatingUnit',
    'operatingUnit',
    'project',
  ]);
  expect(table!.drift.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'unit-added Perusturva',
    'unit-added Hallinto',
  ]);
});

test('units whose codes were taken away are known by their names', () => {
  const coded = drawSheet(`
    Koodi | Yksikkö  | KS 2026
    2100  | Koulut   | −500
    2200  | Kirjasto | −300
    2300  | Museo    | −100
          | Yhteensä | −900`).snapshot;
  const bare = drawSheet(`
    Yksikkö  | KS 2026
    Koulut   | −500
    Kirjasto | −300
    Museo    | −100
    Yhteensä | −900`).snapshot;
  const said = toConfirmedTable(readTables(coded)[0]!);
  const units = said.units.map((unit) =>
    unit.name === 'Museo' ? { ...unit, level: 'project' as const, parent: '2200' } : unit,
  );
  const [table] = readTables(bare, { confirmed: { tables: [{ ...said, units }] } });
  expect(table!.units[2]).toMatchObject({ name: 'Museo', level: 'project', parent: 1 });
  expect(table!.drift.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['column-removed Koodi']);
});
