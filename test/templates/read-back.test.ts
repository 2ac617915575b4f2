import { UniverCalculator } from '../../src/host/univer/calculator.ts';
import type { TableLanguage } from '../../src/model/goal-layout.ts';
import type { OrganisationNode } from '../../src/model/organisation.ts';
import type { TableReading } from '../../src/model/table.ts';
import { findProfile, profileIds } from '../../src/profiles/index.ts';
import type { TemplateRequest } from '../../src/templates/request.ts';
import { findUnit, unitsOf } from '../../src/templates/units.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { fillIn, readBack, template, type Typed } from './support.ts';

const calculator = new UniverCalculator();
afterAll(() => calculator.dispose());

type Case = readonly [language: TableLanguage, city: string, unit: string, year: number];

const units = profileIds.flatMap((id) => {
  const city = findProfile(id)!;
  const own = unitsOf(city, 2026).map(({ node }) => node!.id);
  return own.length > 0 ? own.map((unit) => [id, unit] as const) : [[id, '4410 Kirjasto'] as const];
});
/** A board that prints a plan of its own. */
const more = [['iisalmi', 'keskusvaalilautakunta'] as const];
/** The year before has other frames: a few units tell. */
const everyUnit = [...units, ...more].flatMap(([city, unit], at): Case[] => [
  ['fi', city, unit, 2026],
  ...(city === 'iisalmi' && at % 4 === 0 ? [['fi', city, unit, 2025] as const] : []),
]);
/** The words differ in Swedish, the units do not: one of each city tells. */
const cases = [
  ...everyUnit,
  ...profileIds.flatMap((id): Case[] => {
    const [, city, unit, year] = everyUnit.find(([, city]) => city === id)!;
    return [['sv', city, unit, year]];
  }),
];

function request([language, city, unit, year]: Case): TemplateRequest {
  const organisation = findProfile(city);
  return { organisation, unit: findUnit(organisation, unit), year, language, costCentres: 3 };
}

const decided = { revenue: 30_000, expense: -300_000, margin: -270_000, depreciation: -9000 } as const;

/** Amounts that add up to what is decided, the last part taking what is left. */
function evenly({ parts, decidedFor }: Awaited<ReturnType<typeof template>>, over = 0): Typed {
  return ({ block, item, kind }) => {
    const whole = decidedFor(item) ?? decided[item];
    if (kind === 'frame') return whole;
    const share = Math.trunc(whole / parts / 100) * 100;
    const amount = block === parts - 1 ? whole - share * (parts - 1) : share;
    if (kind === 'budget') return Math.round(amount * 0.9);
    return amount - (item === 'expense' && block === 0 ? over : 0);
  };
}

/** What is true of a sheet that nobody has filled in yet: amounts that are decided are not reached. */
const open: Readonly<Record<number, readonly string[]>> = {
  2026: ['depreciation-missing'],
  2025: ['depreciation-missing', 'revenue-shortfall', 'overspend-net', 'net-ok-gross-note'],
};

test.each(cases)('%s %s %s %i: blank, it is read as the table it is', async (...one) => {
  const asked = request(one);
  const { table, bytes, titles } = await template(asked);
  const { tables, report } = readBack(await readXlsx(bytes), asked);
  expect(tables).toHaveLength(1);
  expectTable(tables[0]!, asked, { area: table, titles });
  expect(report.notChecked.map(({ reason }) => reason)).toEqual(['not-filled-in']);
  const rules = report.findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => !open[asked.year]!.includes(rule))).toEqual([]);
});

test.each(cases)('%s %s %s %i: filled in, it holds', async (...one) => {
  const asked = request(one);
  const drawn = await template(asked);
  const { tables, report } = readBack(await fillIn(drawn.sheet, evenly(drawn), calculator), asked);
  const [reading] = tables;
  expect(tables).toHaveLength(1);
  expectTable(reading!, asked, { area: drawn.table, titles: null });
  expect(reading!.expenseSign).toBe('negative');
  for (const proof of ['margin-identity', 'sums-hold'] as const) {
    const evidence = reading!.evidence.find(({ kind }) => kind === proof)!;
    expect(evidence.holds).toBe(evidence.of);
  }
  expect(report.findings).toEqual([]);
  expect(report.notChecked).toEqual([]);
  expect(report.verdict).toBe('pass');
});

const bound = cases.filter(([, city, unit]) => city === 'iisalmi' && /^\d/.test(unit));

test.each(bound)('%s %s %s %i: an overspend is found at the binding level', async (...one) => {
  const asked = request(one);
  const drawn = await template(asked);
  const { report } = readBack(await fillIn(drawn.sheet, evenly(drawn, 12_300), calculator), asked);
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([
    { rule: asked.unit.code === '1520' ? 'overspend-gross' : 'overspend-net', unit: asked.unit.code },
  ]);
  expect(errors[0]!.message).toContain('12\u00a0300');
  expect(errors[0]!.binding).not.toBeNull();
});

test.each<Case>([
  ['sv', 'iisalmi', '1520', 2025],
  ['fi', 'default', '4410 Kirjasto', 2026],
])('%s %s %s %i: month by month the year is the sum of the months, and it holds', async (...one) => {
  const asked = { ...request(one), months: true };
  const drawn = await template(asked);
  const blank = readBack(await readXlsx(drawn.bytes), asked);
  expect(blank.report.notChecked.map(({ reason }) => reason)).toEqual(['not-filled-in']);
  const yearly = evenly(drawn);
  // Eleven months alike, and the last one what is left.
  const monthly: Typed = (place) => {
    if (place.kind !== 'month') return yearly(place);
    const whole = yearly({ ...place, kind: 'plan' })!;
    const share = Math.trunc(whole / 12 / 10) * 10;
    return place.month === 11 ? whole - 11 * share : share;
  };
  const { tables, report } = readBack(await fillIn(drawn.sheet, monthly, calculator), asked);
  expect(tables).toHaveLength(1);
  expect(tables[0]!.columns.filter(({ role }) => role === 'month')).toHaveLength(12);
  expect(tables[0]!.columns.filter(({ role }) => role === 'plan')).toHaveLength(1);
  expect(report).toMatchObject({ findings: [], notChecked: [], verdict: 'pass' });
});

test('cost centres the city names are printed and not to be named', async () => {
  const iisalmi = findProfile('iisalmi')!;
  const node = (code: string, name: string, validTo: string | null): OrganisationNode => ({
    ...iisalmi.nodes.find(({ id }) => id === '1280')!,
    id: code,
    code,
    names: [name],
    parent: '1280',
    level: 'costCentre',
    includedInTotalOf: ['1280'],
    validTo,
    expectedInPlan: false,
  });
  const centres = [node('12801', 'Palkanlaskenta', null), node('12802', 'Työsuojelu', null)];
  const gone = node('12803', 'Arkisto', '2025-12-31');
  const organisation = { ...iisalmi, nodes: [...iisalmi.nodes, ...centres, gone] };
  const unit = findUnit(organisation, '1280 Henkilöstöpalvelut');
  const asked: TemplateRequest = { organisation, unit, year: 2026, language: 'fi', costCentres: 3 };
  const drawn = await template(asked);
  const { tables, report } = readBack(await fillIn(drawn.sheet, evenly(drawn), calculator), asked);
  const titles = ['12801 Palkanlaskenta', '12802 Työsuojelu', '1280 Henkilöstöpalvelut'];
  expectTable(tables[0]!, asked, { area: drawn.table, titles });
  expect(report.verdict).toBe('pass');
});

test('cost centres that are not needed stay empty without a remark', async () => {
  const asked = request(['fi', 'iisalmi', '1280', 2026]);
  const drawn = await template(asked);
  const typed: Typed = (place) =>
    place.kind !== 'frame' && place.block > 0 ? null : evenly({ ...drawn, parts: 1 })(place);
  const { report } = readBack(await fillIn(drawn.sheet, typed, calculator), asked);
  expect(report.findings).toEqual([]);
});

function expectTable(
  { area, kind, year, scale, columns, units: read, confidence }: TableReading,
  { unit, year: planYear, organisation }: TemplateRequest,
  wanted: { area: TableReading['area']; titles: readonly string[] | null },
): void {
  expect({ area, kind, year, scale }).toEqual({ area: wanted.area, kind: 'plan', year: planYear, scale: 1 });
  expect(confidence).toBeGreaterThan(0.9);
  const roles = columns.slice(0, 4).map(({ role, year: said }) => [role, said]);
  expect(roles).toEqual([
    ['name', null],
    ['budget', planYear - 1],
    ['plan', planYear],
    ['variance', planYear],
  ]);
  const own = read.at(-1)!;
  const level = unit.node?.level ?? own.level;
  expect(own).toMatchObject({ code: unit.code, name: unit.name, level, parent: null });
  expect(own.members).toEqual(read.slice(0, -1).map((_, at) => at));
  expect(organisation).not.toBeNull();
  const titles = read.map(({ code, name }) => [code, name].filter(Boolean).join(' '));
  expect(titles).toEqual(wanted.titles ?? titles);
}
