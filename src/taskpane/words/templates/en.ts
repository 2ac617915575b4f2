import { count } from '../counting.ts';
import type { TemplatesWords } from './fi.ts';

export const en: TemplatesWords = {
  about:
    'Choose operating units and a year. Each unit gets a sheet of its own, in Finnish, to fill in its plan. Nothing is overwritten.',
  read: 'Read the workbook',
  units: 'Operating units',
  all: (n) => `All (${n})`,
  unit: 'Operating unit',
  unitHint: 'Code and name, for example 4410 Kirjasto.',
  year: 'Plan year',
  costCentres: 'Number of cost centres',
  costCentresHint:
    'How many cost centres the template has room for where the city profile does not name them.',
  months: 'Month by month: the plan of the year is the sum of the months',
  wrongCount: (most) => `Write a whole number from 1 to ${most}.`,
  nothingChosen: 'Choose at least one operating unit.',
  preview: (unit) => `Preview: ${unit}`,
  willAdd: (sheets, n) => `New ${n === 1 ? 'sheet' : 'sheets'}: ${sheets}.`,
  more: (n) => `And ${count(n, 'cost centre', 'cost centres')} more.`,
  toFill: 'to fill in',
  formula: 'formula',
  changed: 'The workbook has changed. Refresh the preview before inserting.',
  refresh: 'Refresh the preview',
  insert: (n) => (n > 1 ? `Insert ${n} templates` : 'Insert the template'),
  writing: 'Writing and verifying…',
  inserted: 'The plan template has been inserted',
  stands: (places) => `To be filled in: ${places}.`,
  next: 'Fill in the yellow cells, then check the workbook. The other cells are locked, without a password.',
  goTo: 'Go to the template',
  undo: 'Undo the insertion',
  another: 'Insert another template',
  undone: 'The insertion has been undone. The workbook is as it was before.',
  filled:
    'The template has already been filled in or changed, so the insertion is not undone. Delete the sheet yourself if you do not need it.',
  untouched: 'Nothing was written.',
  restored: 'Excel did not finish writing. The workbook has been put back as it was.',
  halfway:
    'Excel did not finish writing, and not everything could be put back. See whether an unfinished sheet was left, and delete it.',
  obstacles: {
    'read-only': () => 'The workbook is open for reading only. Save a copy and insert the template there.',
    'structure-protected': () =>
      'The structure of the workbook is protected, so no sheet can be added. Remove the protection and try again.',
    other: (place) =>
      `The workbook is no longer as in the preview (${place}). Refresh the preview and try again.`,
  },
};
