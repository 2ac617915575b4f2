import { MemoryWorkbook } from '../../../src/host/memory/workbook.ts';
import { describeHostWorkbook } from '../contract.ts';

describeHostWorkbook('MemoryWorkbook', (snapshot) => Promise.resolve(new MemoryWorkbook(snapshot)));
