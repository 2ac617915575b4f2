import { count } from '../counting.ts';
import type { FixingWords } from './fi.ts';

export const en: FixingWords = {
  safe: 'These fixes do not change what the cells say. Look through the list and accept it.',
  review: 'This fix changes a figure or a formula. Look at the proposal before you accept it.',
  undo: 'The cells get back what they held before the fix. Later changes are not overwritten.',
  nothing: 'There is nothing left to fix. Check the workbook again.',
  cell: 'Cell',
  now: 'Now',
  fixed: 'Fixed',
  more: (n) => `And ${count(n, 'more cell', 'more cells')}.`,
  apply: (n) => `Fix ${count(n, 'cell', 'cells')}`,
  putBack: (n) => `Put back ${count(n, 'cell', 'cells')}`,
  writing: 'Writing and verifying…',
  untouched: 'Nothing was written.',
  restored: 'Excel did not finish the fix. The cells have been put back.',
  halfway:
    'Excel did not finish the fix, and not all cells could be put back. Check the workbook again and compare the cells with the list above.',
  obstacles: {
    'read-only': () => 'The workbook is open for reading only. Save a copy and fix that.',
    'sheet-missing': (place) => `Sheet ${place} is no longer there. Check the workbook again.`,
    protected: (place) => `Cell ${place} is protected. Unprotect the sheet and try again.`,
    filtered: (place) => `The sheet of cell ${place} is filtered. Clear the filter and try again.`,
    changed: (place) => `Cell ${place} has changed since the check or the fix. Check the workbook again.`,
    merged: (place) => `Cell ${place} is part of a merged cell. Unmerge it and try again.`,
    spill: (place) => `What cell ${place} holds comes from another cell’s formula. Fix that formula.`,
    other: (place) => `Cell ${place} cannot be written. Check the workbook again.`,
  },
};
