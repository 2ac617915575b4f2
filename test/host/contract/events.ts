import type { OpenHostWorkbook } from '../../../src/host/workbook.ts';
import { contractBook } from './book.ts';
import { at, listen } from './support.ts';

const one = { kind: 'number', number: 1 } as const;

export function describeEvents(open: OpenHostWorkbook): void {
  test('clearing content is a change, clearing looks is none', async () => {
    const workbook = await open(contractBook());
    const told = listen(workbook);
    workbook.sheets[2]!.clear(at(2, 2), 'formats');
    expect(told).toEqual([]);
    workbook.sheets[2]!.clear(at(2, 2), 'contents');
    expect(told).toEqual(['changed Toinen taulukko']);
  });

  test('activating the sheet in front tells nothing', async () => {
    const workbook = await open(contractBook());
    const told = listen(workbook);
    workbook.activate(workbook.activeSheet);
    expect(told).toEqual([]);
  });

  test('hiding the sheet in front tells which one comes', async () => {
    const workbook = await open(contractBook());
    const told = listen(workbook);
    workbook.sheets[0]!.visibility = 'hidden';
    await workbook.settled();
    expect(told).toEqual(['visibilityChanged KS 2025', 'deactivated KS 2025', 'activated Toinen taulukko']);
  });

  test('a change between hidden and very hidden is told', async () => {
    const workbook = await open(contractBook());
    const told = listen(workbook);
    workbook.sheets[1]!.visibility = 'hidden';
    expect(workbook.sheets[1]!.visibility).toBe('hidden');
    expect(told).toEqual(['visibilityChanged Piilo']);
  });

  test('nothing is told to a listener that has stopped', async () => {
    const workbook = await open(contractBook());
    const told: string[] = [];
    const stop = workbook.listen(({ kind }) => told.push(kind));
    stop();
    workbook.sheets[2]!.setContents(at(0, 0), [[one]]);
    await workbook.settled();
    expect(told).toEqual([]);
  });

  test('a calculation settles whether or not there was something to calculate', async () => {
    const workbook = await open(contractBook());
    await workbook.settled();
    workbook.sheets[0]!.setContents(at(1, 1), [[one]]);
    workbook.calculate();
    await workbook.settled();
    expect(workbook.sheets[0]!.read('formula', at(2, 1))).toEqual([['=B2*2']]);
  });

  test('the calculation mode is kept', async () => {
    const workbook = await open(contractBook());
    expect(workbook.calculationMode).toBe('automatic');
    workbook.calculationMode = 'manual';
    expect(workbook.calculationMode).toBe('manual');
  });
}
