import { checkReading } from '../../src/check/check-workbook.ts';
import { readWorkbook } from '../../src/check/read-workbook.ts';
import { planTable } from '../../src/goal-tables/plan.ts';
import { undoOf } from '../../src/model/undo.ts';
import { offeredLayouts } from '../../src/profiles/index.ts';
import { readXlsx } from '../../src/xlsx/read.ts';
import { createXlsx, editXlsx } from '../../src/xlsx/write/edit-xlsx.ts';
import { readSchedule } from '../../src/layouts/goals/schedule.ts';
import { planLists } from '../../src/goal-tables/lists.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../support/libre-office.ts';
import { partsOf } from '../support/parts.ts';
import { unpackSnapshot } from '../support/unpack.ts';
import { insert, planned, request, typed } from './request.ts';

const ids = offeredLayouts.map(({ layout }) => layout.id);
const rows = [
  [
    'Asiakaspalvelu vastaa nopeasti',
    'Otetaan käyttöön yhteinen asiakaspalvelu',
    'Vastausaika enintään 3 vrk',
  ],
  ['Henkilöstö voi hyvin', 'Tehdään henkilöstökysely joka vuosi', 'Kyselyn tulos vähintään 4,2/5'],
];

test.each(ids)('%s: every column is understood as what it is, in both languages', async (id) => {
  for (const language of ['fi', 'sv'] as const) {
    const asked = request(id, { language, aims: [{ name: 'Sujuva palvelu', goals: [] }] });
    const { plan, bytes } = await insert(asked);
    const filled = asked.layout.columns.map(({ part }, i) => (part === 'amount' ? '' : `Teksti numero ${i}`));
    const edits = [typed(plan, [filled])];
    const amount = asked.layout.columns.findIndex(({ part }) => part === 'amount');
    const cell = { row: plan.table.top + 1, column: plan.table.left + amount };
    const at = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const number = { kind: 'number', number: 5000 } as const;
    if (amount >= 0) edits.push({ kind: 'setCells', sheet: plan.sheet, area: at, contents: [[number]] });
    const read = readWorkbook(await readXlsx(await editXlsx(bytes, edits)), { profile: null });
    const tables = read.tables.filter(({ kind }) => kind !== 'list');
    expect(tables.map(({ sheet }) => sheet)).toEqual([plan.sheet]);
    const [table] = tables;
    const isPot = amount >= 0;
    const parts = asked.layout.columns.map(({ part }) => part);
    expect(table!.kind).toBe(isPot ? 'reservations' : 'goals');
    expect(isPot ? table!.year : table!.columns.map(({ part }) => part)).toEqual(isPot ? 2025 : parts);
  }
});

test('the schedules to choose from are understood', async () => {
  const book = await readXlsx(await createXlsx('Plan', []));
  for (const language of ['fi', 'sv'] as const) {
    const { edits } = planLists(request('pieksamaki', { language }), book);
    const texts = edits.flatMap((edit) =>
      edit.kind === 'setCells' && edit.area.left === 0 ? edit.contents : [],
    );
    const [, ...items] = texts.map(([content]) => (content?.kind === 'text' ? content.text : ''));
    expect(items.map((item) => readSchedule(item)?.kind)).toEqual([
      'period',
      'period',
      'period',
      'continuous',
    ]);
  }
});

test('a table typed into is judged: what is missing is told, and nothing once it is filled in', async () => {
  const asked = request('general', { aims: [], responsible: ['Palvelupäällikkö'] });
  const { plan, bytes } = await insert(asked);
  const row = [
    'Sujuva palvelu',
    rows[0]![0]!,
    rows[0]![1]!,
    'Vastausaika, vrk',
    '',
    '2025',
    'Palvelupäällikkö',
  ];
  const findings = async (target: string) => {
    const cells = row.map((text, i) => (i === 4 ? target : text));
    const snapshot = await readXlsx(await editXlsx(bytes, [typed(plan, [cells])]));
    const reading = readWorkbook(snapshot, { profile: null });
    const { findings: told } = checkReading(snapshot, reading, { language: 'fi' });
    return told.map(({ rule }) => rule);
  };
  expect(await findings('')).toContain('metric-no-target');
  expect(await findings('enintään 3 vrk')).not.toContain('metric-no-target');
});

test('the second table of a workbook uses its lists and stands apart', async () => {
  const first = await insert(request('iisalmi', { unit: '1280 Henkilöstöpalvelut' }));
  const second = await insert(
    request('iisalmi', { unit: '1300 Talouspalvelut', place: { kind: 'below', sheet: first.plan.sheet } }),
    first.bytes,
  );
  const book = unpackSnapshot(await readXlsx(second.bytes));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Taul1', 'Tavoitteet 1280', 'Luettelot']);
  expect(book.names.map(({ name }) => name)).toEqual(['Luettelo_tavoitteet']);
  expect(book.sheets[1]!.tables.map(({ name }) => name)).toEqual(['Tavoitetaulukko', 'Tavoitetaulukko_2']);
  expect(second.plan.area.top).toBe(first.plan.area.bottom + 5);
});

describe('what is in the way', () => {
  const cell = (row: number, text: string) => ({
    kind: 'setCells' as const,
    sheet: 'Plan',
    area: { top: row, left: 0, bottom: row, right: 0 },
    contents: [[{ kind: 'text' as const, text }]],
  });
  const at = (row: number) => ({ kind: 'at', sheet: 'Plan', cell: { row, column: 0 } }) as const;

  test('a cell, with what it says and how many more', async () => {
    const book = await readXlsx(await createXlsx('Plan', [cell(2, 'Henkilöstö'), cell(3, 'Talous')]));
    expect(planTable(request('iisalmi', { place: at(0) }), book)).toMatchObject({
      kind: 'hindered',
      hindrance: { kind: 'cell', cell: { row: 2, column: 0 }, text: 'Henkilöstö', count: 2 },
    });
    expect(planTable(request('iisalmi', { place: at(4) }), book).kind).toBe('planned');
  });
  test.each([
    ['a table', { kind: 'table' }, 'Tavoitteet', 2],
    ['the edge of the sheet', { kind: 'no-room' }, 'Taul1', 1_048_570],
    ['no such sheet', { kind: 'no-sheet' }, 'Puuttuu', 0],
  ])('%s', async (_, hindrance, sheet, row) => {
    const { bytes } = await insert(request('iisalmi'));
    const place = { kind: 'at', sheet, cell: { row, column: 0 } } as const;
    expect(planTable(request('iisalmi', { place }), await readXlsx(bytes))).toMatchObject({ hindrance });
  });
  test('protection of the sheet or of the tabs, and a taken name', async () => {
    const book = await readXlsx(await createXlsx('Plan', [{ kind: 'protectSheet', sheet: 'Plan', to: {} }]));
    const hindrance = (given: Parameters<typeof request>[1], snapshot = book) =>
      planTable(request('iisalmi', given), snapshot);
    expect(hindrance({ place: at(0) })).toMatchObject({ hindrance: { kind: 'protected' } });
    expect(hindrance({}, { ...book, structureProtected: true })).toMatchObject({
      hindrance: { kind: 'structure-protected' },
    });
    expect(hindrance({ place: { kind: 'new-sheet', name: 'plan' } })).toMatchObject({
      hindrance: { kind: 'sheet-taken' },
    });
  });
});

test('inserting is undone, on a new sheet and on one in use', async () => {
  const note = {
    kind: 'setCells' as const,
    sheet: 'Plan',
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    contents: [[{ kind: 'text' as const, text: 'Muistio' }]],
  };
  const start = await createXlsx('Plan', [note]);
  const read = async (bytes: Uint8Array) => unpackSnapshot(await readXlsx(bytes));
  for (const place of [{ kind: 'new-sheet' }, { kind: 'below', sheet: 'Plan' }] as const) {
    const { edits } = planned(request('general', { place }), await readXlsx(start));
    const undone = await editXlsx(await editXlsx(start, edits), undoOf(edits)!);
    expect(await read(undone)).toEqual(await read(start));
  }
});

test('a screen reader says what the table is, in its own language', async () => {
  const { bytes } = await insert(request('iisalmi', { unit: '1280 Henkilöstöpalvelut' }));
  const swedish = await insert(request('iisalmi', { language: 'sv' }));
  const tables = [bytes, swedish.bytes].map((file) => partsOf(file).get('xl/tables/table1.xml'));
  expect(tables[0]).toContain(
    'altText="1280 Henkilöstöpalvelut: Tavoitteet ja mittarit, KS 2025" altTextSummary="Sarakkeet: Tavoite, Toimenpide, Mittarit."',
  );
  expect(tables[1]).toContain('altTextSummary="Kolumner: Mål, Åtgärd, Mätare."');
});

test('the rest of a file stays as it was, byte for byte', async () => {
  const start = await createXlsx('Plan', [{ kind: 'addSheet', sheet: 'Muu' }]);
  const { bytes } = await insert(request('iisalmi'), start);
  const [before, after] = [partsOf(start), partsOf(bytes)];
  for (const part of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
    expect(after.get(part)).toBe(before.get(part));
  }
});

describeInLibreOffice('LibreOffice opens every layout', () => {
  let opened = new Map<string, string>();
  beforeAll(async () => {
    const books = await Promise.all(
      ids.map(async (id) => {
        const { plan } = await insert(request(id));
        const edits = plan.edits.filter((edit) => edit.kind !== 'addSheet' || edit.sheet !== plan.sheet);
        return [`${id}.xlsx`, await createXlsx(plan.sheet, edits)] as const;
      }),
    );
    const files = await convertInLibreOffice(Object.fromEntries(books), 'fods');
    opened = new Map([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  }, slow);

  test.each(ids)('%s with its table, printed headings, page and widths', (id) => {
    const text = opened.get(`${id}.xlsx`)!;
    expect(text).toContain('table:name="Tavoitetaulukko"');
    expect(text).toContain('<table:table-header-rows>');
    expect(text).toContain('style:print-orientation="landscape"');
    expect(text).toContain('style:scale-to-X="1"');
    const widths = new Set(
      [...text.matchAll(/style:column-width="([\d.]+)in"/g)].map(([, width]) => Number(width)),
    );
    expect([...widths].some((width) => width > 2.5)).toBe(true);
  });
  test.each([
    ['iisalmi', ['Luettelo_tavoitteet']],
    ['pieksamaki', ['Luettelo_aikataulut', 'Luettelo_seuranta']],
    ['follow-up', ['Luettelo_aikataulut', 'Luettelo_seuranta', 'Luettelo_tilat']],
  ])('%s with its lists to choose from', (id, names) => {
    const text = opened.get(`${id}.xlsx`)!;
    for (const name of names) {
      expect(text).toContain(`of:cell-content-is-in-list(${name})`);
      expect(text).toContain(`table:name="${name}"`);
    }
  });
  test('hankeraha with its sums', () => {
    expect(opened.get('hankeraha.xlsx')).toContain('table:formula="of:=SUM([.C3:.C5])"');
  });
});
