import type { HostSheet, OpenHostWorkbook } from '../../../src/host/workbook.ts';
import { contractBook } from './book.ts';
import { at, listen } from './support.ts';

export function describeSheets(open: OpenHostWorkbook): void {
  test('a renamed sheet is followed by formulas and names', async () => {
    const workbook = await open(contractBook());
    const told = listen(workbook);
    workbook.sheets[0]!.name = 'Uusi nimi';
    expect(workbook.sheets[2]!.read('formula', at(2, 2))).toEqual([["='Uusi nimi'!B2"]]);
    expect(workbook.names[0]!.formula).toBe("='Uusi nimi'!$B$2");
    expect(told).toEqual(['renamed Uusi nimi']);
  });

  test('a sheet is added at the end and deleted without leaving the active one', async () => {
    const workbook = await open(contractBook());
    const told = listen(workbook);
    const added = workbook.addSheet('Lisätty');
    expect(names(workbook.sheets)).toEqual(['KS 2025', 'Piilo', 'Toinen taulukko', 'Kaavio', 'Lisätty']);
    expect(workbook.activeSheet.name).toBe('KS 2025');
    added.setContents(at(0, 0), [[{ kind: 'number', number: 1 }]]);
    expect(added.read('value', at(0, 0))).toEqual([[1]]);
    workbook.deleteSheet(added);
    expect(names(workbook.sheets)).toEqual(['KS 2025', 'Piilo', 'Toinen taulukko', 'Kaavio']);
    expect(told).toEqual(['added Lisätty', 'changed Lisätty', 'deleted Lisätty']);
  });

  test('deleting the active sheet brings the next visible one to the front', async () => {
    const workbook = await open(contractBook());
    const told = listen(workbook);
    workbook.deleteSheet(workbook.sheets[0]!);
    expect(workbook.activeSheet.name).toBe('Toinen taulukko');
    expect(workbook.tables).toEqual([]);
    expect(told.map((one) => one.split(' ')[0])).toEqual(['deleted', 'deactivated', 'activated']);
  });

  test('sheets move, and the active one stays', async () => {
    const workbook = await open(contractBook());
    const told = listen(workbook);
    workbook.sheets[2]!.position = 0;
    expect(names(workbook.sheets)).toEqual(['Toinen taulukko', 'KS 2025', 'Piilo', 'Kaavio']);
    workbook.sheets[0]!.position = 3;
    expect(names(workbook.sheets)).toEqual(['KS 2025', 'Piilo', 'Kaavio', 'Toinen taulukko']);
    expect(workbook.activeSheet.name).toBe('KS 2025');
    expect(told).toEqual(['moved Toinen taulukko', 'moved Toinen taulukko']);
  });

  test('sheets hide and show without taking the front', async () => {
    const workbook = await open(contractBook());
    const [first, second, third] = workbook.sheets;
    second!.visibility = 'visible';
    third!.visibility = 'veryHidden';
    expect([second!.visibility, third!.visibility]).toEqual(['visible', 'veryHidden']);
    expect(workbook.activeSheet).toBe(first);
    first!.visibility = 'hidden';
    expect(workbook.activeSheet).toBe(second);
  });

  test('each sheet has a selection of its own', async () => {
    const workbook = await open(contractBook());
    const told = listen(workbook);
    workbook.select(at(1, 1, 2, 2));
    expect(workbook.selection).toEqual({ area: at(1, 1, 2, 2), activeCell: { row: 1, column: 1 } });
    workbook.activate(workbook.sheets[2]!);
    expect(workbook.selection.area).toEqual(at(0, 0));
    workbook.activate(workbook.sheets[0]!);
    expect(workbook.selection.area).toEqual(at(1, 1, 2, 2));
    workbook.select(at(0, 2, 1_048_575, 2));
    expect(workbook.selection.area).toEqual(at(0, 2, 1_048_575, 2));
    expect(told).toEqual([
      'selectionChanged KS 2025',
      'deactivated KS 2025',
      'activated Toinen taulukko',
      'deactivated Toinen taulukko',
      'activated KS 2025',
      'selectionChanged KS 2025',
    ]);
  });
}

function names(sheets: readonly HostSheet[]): string[] {
  return sheets.map((sheet) => sheet.name);
}
