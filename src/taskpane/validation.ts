/** The validation record; a chunk of its own. */
export { writeRecord } from '../excel/write-record.ts';
export { planRecord } from '../exports/record-sheet.ts';
export { sumOfWorkbook } from '../record/sums.ts';
export { verifyRecord } from '../record/verify.ts';
