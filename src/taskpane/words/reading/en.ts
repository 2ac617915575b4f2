import { count } from '../counting.ts';
import type { ReadingWords } from './fi.ts';

export const en: ReadingWords = {
  intro:
    'Check that I read the tables right. If something is wrong, correct it here: the workbook is checked again at once.',
  howToShow: 'Choosing a table, a column or a unit shows its range in the workbook.',
  questions: (n) => `${count(n, 'question waits', 'questions wait')} for an answer.`,
  none: 'No table was read.',

  standing: { asked: 'Uncertain', corrected: 'Corrected, not confirmed', confirmed: 'Confirmed' },
  guess: (understood) => `I think this is: ${understood}`,
  unchecked: 'The table was not checked, because the reading is a guess.',
  question: 'Is this right?',
  yes: 'Yes, confirm',
  fix: 'Correct',
  confirm: 'Confirm the reading',
  confirmAgain: 'Confirm again',
  restore: 'Restore what was read',
  restoreOne: (label, read) => `Restore what was read: ${label}, ${read}`,
  drift: 'Changed since it was confirmed',
  corrected: 'corrected',

  facts: 'About the table',
  kind: 'What this is',
  plan: 'Plan table',
  notPlan: 'Not a plan table',
  noFigures: 'No figures of units were found here, so it cannot be read as a plan.',
  planYear: 'Plan year',
  noYear: 'No year',
  scale: 'Unit of money',
  scales: { 1: 'In euros', 1000: 'In thousands of euros', 1000000: 'In millions of euros' },
  sign: 'Sign of expenses',
  signs: { negative: 'With a minus sign', positive: 'Without a minus sign', unknown: 'Not clear' },

  columns: 'Columns',
  noHeader: 'no heading',
  role: 'What the column holds',
  year: 'Year',
  item: 'Quantity',
  byRow: 'As the rows say',

  units: 'Units',
  level: 'Level',
  parent: 'Belongs to unit',
  noParent: 'Belongs to none',
  below: (unit) => `Units below: ${unit}`,
  showAll: (n) => `Show all ${count(n, 'row', 'rows')}`,
  showLess: 'Show fewer',
  short: { revenue: 'revenue', expense: 'expenses', margin: 'margin' },

  lists: 'Not read as a plan',
  missing: 'Confirmed, but no longer in the workbook',
  forget: 'Forget the confirmation',
  forgetTable: (place) => `Forget the confirmation: ${place}`,

  files: 'The reading as a file',
  filesHelp: 'The file holds the confirmed readings without figures. It can be used in another workbook.',
  save: 'Save the reading to a file',
  open: 'Open a reading from a file',
  file: 'Reading file',
  confirmFirst: 'Confirm at least one table first.',
};
