import { count } from '../counting.ts';
import type { ValidationWords } from './fi.ts';

export const en: ValidationWords = {
  first: 'Check the workbook first.',
  changed: 'The workbook has changed since it was checked. Check it again before submission.',
  blocked: (n) => `Not yet ready for submission: ${count(n, 'error blocks', 'errors block')} it.`,
  waiting: (n) => `Ready for submission once ${count(n, 'finding has', 'findings have')} been explained.`,
  nothing: 'Not ready for submission: the workbook holds no plan whose figures could be proved.',
  ready: 'Ready for submission.',
  readyPartly: 'Ready for submission, but not everything could be checked. Check these places yourself.',
  others: (n) => `And ${count(n, 'other place', 'other places')}.`,
  reason: 'Explanation',
  name: 'Your name',
  save: 'Save the explanation',
  stale: 'Outdated explanations',
  explained: 'The explanation has been saved in the workbook.',
  notSaved: 'The explanation was not saved.',
  record: 'Validation record',
  recordAbout:
    'The record is written on a sheet of its own. It holds the result, the time, your name, the explanations and a checksum by which the record can be verified later.',
  write: 'Write the validation record',
  written: 'The validation record has been written into the workbook. Save the workbook.',
  'changed-meanwhile':
    'The validation record was written, but the workbook has changed since it was checked. Check again.',
  notWritten: 'The validation record was not written.',
  refused:
    'The structure of the workbook is protected, so no sheet can be added. Remove the protection and try again.',
  recordIs: {
    valid: 'The validation record is valid.',
    changed: 'The validation record is no longer valid: the workbook has changed.',
    altered: 'The validation record cannot be trusted: the record itself has been changed.',
  },
  signed: (at, by) => `(${at}, ${by})`,
};
