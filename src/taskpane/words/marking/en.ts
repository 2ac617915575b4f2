import { count } from '../counting.ts';
import type { MarkingWords } from './fi.ts';

export const en: MarkingWords = {
  mark: 'Mark in the sheet',
  unmark: 'Remove marks',
  working: 'Marking…',
  removing: 'Removing marks…',
  marked: (cells) =>
    `${count(cells, 'cell', 'cells')} marked. Errors have a full frame, warnings a dashed one and information a dotted one.`,
  left: (cells) => `${count(cells, 'cell', 'cells')} left unmarked, because there are many marks.`,
  unmarked: 'The marks have been removed. Your own formats are as they were.',
  locked: (sheets) => `Protected sheets were left as they are: ${sheets}.`,
  readOnly: 'The workbook is open for reading only, so the marks were not changed.',
  failed: 'No marks were made.',
  notRemoved: 'The marks could not be removed.',
};
