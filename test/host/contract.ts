import type { OpenHostWorkbook } from '../../src/host/workbook.ts';
import { describeCells } from './contract/cells.ts';
import { describeDisplay } from './contract/display.ts';
import { describeEvents } from './contract/events.ts';
import { describeReading } from './contract/reading.ts';
import { describeSheets } from './contract/sheets.ts';
import { describeTyping } from './contract/typing.ts';
import { describeWriting } from './contract/writing.ts';

/**
 * What every workbook of the host must do, as Excel does it. Uses `describe`, `test` and `expect` of whoever runs it:
 * jest for the workbook in memory, a page of a browser for the grid. `open` gives a workbook in Finnish.
 */
export function describeHostWorkbook(name: string, open: OpenHostWorkbook): void {
  describe(name, () => {
    describe('reading', () => describeReading(open));
    describe('display', () => describeDisplay(open));
    describe('writing', () => describeWriting(open));
    describe('cells', () => describeCells(open));
    describe('typing', () => describeTyping(open));
    describe('sheets', () => describeSheets(open));
    describe('events', () => describeEvents(open));
  });
}
