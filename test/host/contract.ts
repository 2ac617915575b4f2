import { writeContents, writeFormat } from '../../src/host/executor/classes/range-writing.ts';
import type {
  CellProperties,
  FormatProperty,
  HostEvent,
  HostSheet,
  HostWorkbook,
  OpenHostWorkbook,
} from '../../src/host/workbook.ts';
import { areaAddress, parseArea } from '../../src/model/address.ts';
import { contractWorkbook } from './contract-workbook.ts';

/**
 * What every workbook of the host must do, as Excel does it. Uses `describe`, `test` and `expect` of whoever runs it:
 * jest for the workbook in memory, a page of a browser for the grid. The workbook's language is Finnish.
 */
export function describeHostWorkbook(name: string, open: OpenHostWorkbook): void {
  let workbook: HostWorkbook;

  const cases = (title: string, define: () => void) => describe(`${name}: ${title}`, define);
  const check = (title: string, run: () => void | Promise<void>) =>
    test(title, async () => {
      workbook = await open(contractWorkbook());
      await run();
    });
  const sheet = (title: string) => workbook.sheets.find((one) => one.name === title)!;
  const plan = () => sheet('KS 2025');
  const titles = () => workbook.sheets.map((one) => one.name);

  cases('reading cells', () => {
    check('values are plain, a blank cell is an empty text', () => {
      expect(read(plan(), 'value', 'A2:D4')).toEqual([
        ['Tili', 'TP 2023', 'TA 2024', ''],
        ['Toimintatuotot', 1_184_300, 0.25, ''],
        ['Toimintakulut', -2_000_000.5, true, ''],
      ]);
    });

    check(
      'the type tells an error from a text that spells one, and an empty formula from a blank cell',
      () => {
        expect(read(plan(), 'value', 'A7:C7')).toEqual([['#REF!', '#REF!', '']]);
        expect(read(plan(), 'valueType', 'A7:D7')).toEqual([['Error', 'String', 'String', 'Empty']]);
        expect(read(plan(), 'valueType', 'A4:C4')).toEqual([['String', 'Double', 'Boolean']]);
      },
    );

    check('a formula is given as written; other cells give their value', () => {
      expect(read(plan(), 'formula', 'A5:C5')).toEqual([['Toimintakate', '=SUM(B3:B4)', '']]);
      expect(read(plan(), 'value', 'B5')).toEqual([[-815_700.5]]);
      expect(read(plan(), 'formula', 'B3')).toEqual([[1_184_300]]);
    });

    check('text of digits or with a leading equals sign stays text', () => {
      expect(read(plan(), 'value', 'A8:B8')).toEqual([['0045', '=A1']]);
      expect(read(plan(), 'valueType', 'A8:B8')).toEqual([['String', 'String']]);
    });

    check('formats are codes in English, looks come with the cells', () => {
      expect(read(plan(), 'numberFormat', 'B3:D3')).toEqual([['#,##0', '0.0%', 'General']]);
      expect(read(plan(), 'bold', 'A2:A4')).toEqual([[true], [false], [false]]);
      expect(read(plan(), 'indent', 'A2:A4')).toEqual([[0], [2], [0]]);
    });

    check('text is as a Finnish workbook shows it', () => {
      expect(read(plan(), 'text', 'A3:C3')).toEqual([['Toimintatuotot', '1\u00a0184\u00a0300', '25,0%']]);
      expect(read(plan(), 'text', 'B4')).toEqual([['-2000000,5']]);
      expect(read(plan(), 'text', 'C6:D6')).toEqual([['22.11.2026', '']]);
    });

    check('cells far outside what was ever written are blank', () => {
      expect(read(plan(), 'value', 'XFD1048576')).toEqual([['']]);
      expect(read(plan(), 'numberFormat', 'XFD1048576')).toEqual([['General']]);
    });
  });

  cases('writing cells', () => {
    check('values of every type come back as they were written', async () => {
      await put('F1:H2', [
        ['Lautakunta', -12.5, true],
        [0, 1e21, false],
      ]);
      expect(read(plan(), 'value', 'F1:H2')).toEqual([
        ['Lautakunta', -12.5, true],
        [0, 1e21, false],
      ]);
    });

    check('text is read as if it were typed', async () => {
      await put('F1:M1', [['12', '1,234.50', '-3', 'TRUE', '#N/A', '=B3', '+B3', ' 7 ']]);
      expect(read(plan(), 'valueType', 'F1:J1')).toEqual([
        ['Double', 'Double', 'Double', 'Boolean', 'Error'],
      ]);
      expect(read(plan(), 'value', 'F1:J1')).toEqual([[12, 1234.5, -3, true, '#N/A']]);
      expect(read(plan(), 'formula', 'K1:L1')).toEqual([['=B3', '=+B3']]);
      expect(read(plan(), 'value', 'M1')).toEqual([[7]]);
    });

    check('text that is no number, formula or error stays text', async () => {
      const texts = ['E1', '1 234', '22.11.2026', '12 kpl', '- eritellään', '=', '.', '--'];
      await put('F1:M1', [texts]);
      expect(read(plan(), 'value', 'F1:M1')).toEqual([texts]);
      expect(read(plan(), 'valueType', 'F1:M1')).toEqual([texts.map(() => 'String')]);
    });

    check('the text format keeps text', async () => {
      writeFormat({ sheet: plan(), area: area('F1:H1') }, 'numberFormat', '@');
      await put('F1:H1', [['0045', '=B3', 5]]);
      expect(read(plan(), 'value', 'F1:H1')).toEqual([['0045', '=B3', 5]]);
      expect(read(plan(), 'valueType', 'F1:H1')).toEqual([['String', 'String', 'Double']]);
    });

    check('a leading apostrophe makes text and is not part of it', async () => {
      await put('F1:H1', [["'0045", "'=B3", "''x"]]);
      expect(read(plan(), 'value', 'F1:H1')).toEqual([['0045', '=B3', "'x"]]);
      expect(read(plan(), 'valueType', 'F1')).toEqual([['String']]);
    });

    check('an empty text clears the content and leaves the looks', async () => {
      await put('B3:C3', [['', '']]);
      expect(read(plan(), 'valueType', 'B3:C3')).toEqual([['Empty', 'Empty']]);
      expect(read(plan(), 'numberFormat', 'B3:C3')).toEqual([['#,##0', '0.0%']]);
    });

    check('null leaves a cell as it is', async () => {
      await put('A3:C3', [[null, 7, null]]);
      expect(read(plan(), 'value', 'A3:C3')).toEqual([['Toimintatuotot', 7, 0.25]]);
    });

    check('a value takes the place of a formula', async () => {
      await put('B5', 5);
      expect(read(plan(), 'formula', 'B5')).toEqual([[5]]);
    });

    check('looks are written without touching content', async () => {
      format('B3', 'numberFormat', '0.00');
      format('A3', 'bold', true);
      format('A3', 'indent', 4);
      await workbook.settled();
      expect(read(plan(), 'text', 'B3')).toEqual([['1184300,00']]);
      expect(read(plan(), 'bold', 'A3')).toEqual([[true]]);
      expect(read(plan(), 'indent', 'A3')).toEqual([[4]]);
      expect(read(plan(), 'value', 'A3:B3')).toEqual([['Toimintatuotot', 1_184_300]]);
    });

    check('clearing takes the contents, the formats or both', async () => {
      plan().clear(area('A3:B3'), 'contents');
      plan().clear(area('C3'), 'formats');
      plan().clear(area('A2'), 'all');
      await workbook.settled();
      expect(read(plan(), 'value', 'A3:C3')).toEqual([['', '', 0.25]]);
      expect(read(plan(), 'numberFormat', 'B3:C3')).toEqual([['#,##0', 'General']]);
      expect(read(plan(), 'value', 'A2')).toEqual([['']]);
      expect(read(plan(), 'bold', 'A2')).toEqual([[false]]);
    });

    check('cells beyond the used area can be written', async () => {
      await put('AB500', 'kaukana');
      expect(read(plan(), 'value', 'AB500')).toEqual([['kaukana']]);
      expect(used(plan(), true)).toBe('A1:AB500');
    });
  });

  cases('the used area', () => {
    check('holds what has content, a formula of empty text too; with formats it may be larger', () => {
      expect(used(plan(), true)).toBe('A1:C8');
      expect(used(sheet('Tyhjä'), true)).toBe(null);
      format('E12', 'numberFormat', '0.00');
      expect(used(plan(), true)).toBe('A1:C8');
      expect(used(plan(), false)).toBe('A1:E12');
    });

    check('shrinks when the outermost content goes', async () => {
      await put('A8:B8', [['', '']]);
      expect(used(plan(), true)).toBe('A1:C7');
    });
  });

  cases('rows, columns and merged cells', () => {
    check('hidden ones are known and can be changed', () => {
      expect([3, 4, 5].map((row) => plan().isRowHidden(row))).toEqual([false, true, false]);
      expect([1, 2, 3].map((column) => plan().isColumnHidden(column))).toEqual([false, true, false]);
      plan().setRowsHidden(4, 4, false);
      plan().setRowsHidden(6, 7, true);
      plan().setColumnsHidden(2, 2, false);
      plan().setColumnsHidden(0, 0, true);
      expect([4, 5, 6, 7, 8].map((row) => plan().isRowHidden(row))).toEqual([
        false,
        false,
        true,
        true,
        false,
      ]);
      expect([0, 1, 2].map((column) => plan().isColumnHidden(column))).toEqual([true, false, false]);
      expect(plan().isRowHidden(1_048_575)).toBe(false);
    });

    check('merging keeps the top left content only', async () => {
      expect(plan().merges.map(areaAddress)).toEqual(['A1:C1']);
      plan().merge(area('A3:B4'));
      await workbook.settled();
      expect(plan().merges.map(areaAddress)).toEqual(['A1:C1', 'A3:B4']);
      expect(read(plan(), 'value', 'A3:B4')).toEqual([
        ['Toimintatuotot', ''],
        ['', ''],
      ]);
    });

    check('unmerging undoes every merge that it touches', () => {
      plan().merge(area('A3:B4'));
      plan().unmerge(area('B1:B3'));
      expect(plan().merges).toEqual([]);
    });
  });

  cases('what the workbook holds', () => {
    check('sheets in tab order with their visibility, kind and protection', () => {
      expect(workbook.sheets.map((one) => [one.name, one.visibility, one.position])).toEqual([
        ['KS 2025', 'visible', 0],
        ["Hallitus'n luvut", 'visible', 1],
        ['Piilossa', 'hidden', 2],
        ['Syvällä', 'veryHidden', 3],
        ['Tyhjä', 'visible', 4],
      ]);
      expect(workbook.sheets.map((one) => one.protected)).toEqual([false, true, false, false, false]);
      expect(sheet('Piilossa').filter).toEqual({ enabled: true, filtering: true });
      expect(workbook.structureProtected).toBe(false);
      expect(new Set(workbook.sheets.map((one) => one.id)).size).toBe(5);
    });

    check('tables lie where they are', () => {
      expect(
        workbook.tables.map(({ id, sheet, area, ...table }) => [areaAddress(area), sheet === plan(), table]),
      ).toEqual([['A2:C5', true, { name: 'Luvut', showHeaders: true, showTotals: true }]]);
    });

    check('names belong to the workbook or to a sheet', () => {
      const names = workbook.names.map((one) => [
        one.name,
        one.sheet?.name ?? null,
        one.formula,
        one.visible,
      ]);
      expect(names).toHaveLength(3);
      expect(names).toContainEqual(['Kate', null, "='KS 2025'!$B$5", true]);
      expect(names).toContainEqual(['Vuosi', "Hallitus'n luvut", '=2025', true]);
      expect(names).toContainEqual(['Salainen', null, "='Hallitus''n luvut'!$A$1", false]);
    });

    check('a sheet is the same object at every reading', () => {
      expect(workbook.sheets[1] === workbook.sheets[1]).toBe(true);
      expect(workbook.activeSheet === plan()).toBe(true);
    });
  });

  cases('sheets come, go and move', () => {
    check('a new sheet is last, empty and visible, and does not come to the front', () => {
      const added = workbook.addSheet('Raportti');
      expect(titles().at(-1)).toBe('Raportti');
      expect([added.visibility, added.kind, used(added, false)]).toEqual(['visible', 'cells', null]);
      expect(workbook.activeSheet.name).toBe('KS 2025');
      writeContents({ sheet: added, area: area('A1') }, 'Tulos');
      expect(read(sheet('Raportti'), 'value', 'A1')).toEqual([['Tulos']]);
    });

    check('a deleted sheet takes its tables and names along; the next one comes to the front', async () => {
      workbook.deleteSheet(plan());
      await pause();
      expect(titles()).toEqual(["Hallitus'n luvut", 'Piilossa', 'Syvällä', 'Tyhjä']);
      expect(workbook.tables).toEqual([]);
      expect(workbook.activeSheet.name).toBe("Hallitus'n luvut");
      workbook.deleteSheet(workbook.activeSheet);
      await pause();
      expect(workbook.names.filter((one) => one.name === 'Vuosi')).toEqual([]);
      expect(workbook.activeSheet.name).toBe('Tyhjä');
    });

    check('formulas and names follow a new name, and only that name', async () => {
      plan().name = 'Suunnitelma';
      await pause();
      expect(titles()[0]).toBe('Suunnitelma');
      expect(read(sheet("Hallitus'n luvut"), 'formula', 'B1:B2')).toEqual([
        ['=Suunnitelma!B5*2'],
        ["='Oma KS 2025'!B5"],
      ]);
      expect(workbook.names.find((one) => one.name === 'Kate')?.formula).toBe('=Suunnitelma!$B$5');
    });

    check('tabs move', () => {
      sheet('Tyhjä').position = 0;
      expect(titles()).toEqual(['Tyhjä', 'KS 2025', "Hallitus'n luvut", 'Piilossa', 'Syvällä']);
      sheet('Tyhjä').position = 2;
      expect(titles()).toEqual(['KS 2025', "Hallitus'n luvut", 'Tyhjä', 'Piilossa', 'Syvällä']);
    });

    check('visibility changes; hiding the sheet in front brings the next one', async () => {
      sheet('Piilossa').visibility = 'visible';
      sheet('Tyhjä').visibility = 'veryHidden';
      sheet('Syvällä').visibility = 'hidden';
      expect(workbook.activeSheet.name).toBe('KS 2025');
      plan().visibility = 'hidden';
      await pause();
      expect(workbook.sheets.map((one) => one.visibility)).toEqual([
        'hidden',
        'visible',
        'visible',
        'hidden',
        'veryHidden',
      ]);
      expect(workbook.activeSheet.name).toBe("Hallitus'n luvut");
    });
  });

  cases('selecting', () => {
    check('starts at the first cell', () => {
      expect(areaAddress(workbook.selection.area)).toBe('A1');
    });

    check('the active cell is the top left one; every sheet keeps its selection', async () => {
      workbook.select(area('B3:C5'));
      await pause();
      expect(areaAddress(workbook.selection.area)).toBe('B3:C5');
      expect(workbook.selection.activeCell).toEqual({ row: 2, column: 1 });
      workbook.activate(sheet('Tyhjä'));
      workbook.select(area('D4'));
      await pause();
      expect(workbook.activeSheet.name).toBe('Tyhjä');
      workbook.activate(plan());
      await pause();
      expect(areaAddress(workbook.selection.area)).toBe('B3:C5');
    });

    check('whole columns can be selected', async () => {
      workbook.select(area('B:C'));
      await pause();
      expect(areaAddress(workbook.selection.area)).toBe('B1:C1048576');
    });
  });

  cases('events', () => {
    check("a change of content is told with its area and as code's; one of looks is not", async () => {
      const events = listen();
      await put('B3:C4', 1);
      format('B3', 'bold', true);
      await pause();
      expect(events.filter(({ kind }) => kind === 'changed')).toEqual([
        { kind: 'changed', sheet: plan(), area: area('B3:C4'), by: 'code' },
      ]);
    });

    check('clearing content is a change', async () => {
      const events = listen();
      plan().clear(area('B3'), 'contents');
      await pause();
      expect(kinds(events)).toContainEqual('changed KS 2025');
    });

    check('activating tells both sheets, leaving first', async () => {
      const events = listen();
      workbook.activate(sheet('Tyhjä'));
      await pause();
      const told = kinds(events).filter((kind) => kind.includes('activated'));
      expect(told).toEqual(['deactivated KS 2025', 'activated Tyhjä']);
    });

    check('activating the sheet in front tells nothing', async () => {
      const events = listen();
      workbook.activate(plan());
      await pause();
      expect(events).toEqual([]);
    });

    check('selecting tells where', async () => {
      const events = listen();
      workbook.select(area('C4'));
      await pause();
      expect(events).toEqual([{ kind: 'selectionChanged', sheet: plan(), area: area('C4') }]);
    });

    check('adding, renaming, moving, hiding and deleting are told once each', async () => {
      const events = listen();
      const added = workbook.addSheet('Uusi');
      added.name = 'Uudempi';
      added.position = 0;
      added.visibility = 'hidden';
      workbook.deleteSheet(added);
      await pause();
      expect(events.map(({ kind, sheet }) => [kind, sheet === added])).toEqual([
        ['added', true],
        ['renamed', true],
        ['moved', true],
        ['visibilityChanged', true],
        ['deleted', true],
      ]);
    });

    check('nothing is told any more once listening has stopped', async () => {
      const events: HostEvent[] = [];
      const stop = workbook.listen((event) => events.push(event));
      stop();
      await put('B3', 1);
      await pause();
      expect(events).toEqual([]);
    });
  });

  cases('calculating', () => {
    check('settles with and without something to calculate', async () => {
      await workbook.settled();
      await put('B3', 5);
      workbook.calculate();
      await workbook.settled();
      expect(read(plan(), 'formula', 'B5')).toEqual([['=SUM(B3:B4)']]);
    });

    check('the mode is kept', () => {
      expect(workbook.calculationMode).toBe('automatic');
      workbook.calculationMode = 'manual';
      expect(workbook.calculationMode).toBe('manual');
    });
  });

  /** As `range.values = …` does. */
  async function put(address: string, values: unknown): Promise<void> {
    writeContents({ sheet: plan(), area: area(address) }, values);
    await workbook.settled();
  }

  function format(address: string, property: FormatProperty, value: unknown): void {
    writeFormat({ sheet: plan(), area: area(address) }, property, value);
  }

  function listen(): HostEvent[] {
    const events: HostEvent[] = [];
    workbook.listen((event) => events.push(event));
    return events;
  }
}

function read<P extends keyof CellProperties>(sheet: HostSheet, property: P, address: string) {
  return sheet.read(property, area(address));
}

function used(sheet: HostSheet, valuesOnly: boolean): string | null {
  const found = sheet.usedArea(valuesOnly);
  return found && areaAddress(found);
}

function area(address: string) {
  return parseArea(address)!;
}

function kinds(events: readonly HostEvent[]): string[] {
  return events.map(({ kind, sheet }) => `${kind} ${sheet.name}`);
}

/** Events may come a moment later than what they tell of. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}
