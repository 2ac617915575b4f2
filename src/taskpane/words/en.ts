import { count, inSentence } from './counting.ts';
import type { PaneWords } from './fi.ts';

const remarks = (n: number) => count(n, 'remark', 'remarks');

export const en: PaneWords = {
  check: 'Check',
  checkAgain: 'Check again',
  validate: 'Check before submission',
  goals: 'Insert goal table',
  goalTables: 'Goal tables',
  templates: 'Insert plan template',
  explain: 'Explain',
  explainedBy: (by, reason) => `Explanation: ${reason} (${by})`,
  stop: 'Stop',
  cancel: 'Cancel',
  retry: 'Try again',
  reload: 'Reload the pane',
  show: 'Show',
  why: 'Why?',
  fix: 'Fix…',
  fixTitle: 'Fix',
  fixOf: (message) => `Fix… ${message}`,
  fixAll: (n) => `Fix all safe ones (${n})`,
  undoFix: 'Undo the last fix…',
  fixed: (n) => `${count(n, 'cell', 'cells')} fixed and checked again.`,
  undone: (n) => `The fix was undone: ${count(n, 'cell', 'cells')} put back. Checked again.`,
  back: 'Back',
  language: 'Language',
  about: 'About and settings',
  tables: 'How I read the table',

  firstRun: {
    title: 'Does the plan hold?',
    text: 'Sitova reads the plan tables as they are, checks the sums and the binding level, and changes nothing without your permission.',
    next: 'Open the budget plan and choose Check.',
  },
  reading: (done, of) => (of === 0 ? 'Reading the workbook…' : `Reading ${done}/${of}\u00a0sheets…`),
  checking: 'Checking…',
  held: {
    'cell-edit': 'Finish editing the cell (Enter or Esc) and the check goes on.',
    slow: 'Excel is slow to answer. Wait a moment or stop.',
  },
  cancelled: 'The check was stopped.',
  changed: 'The workbook has changed since the check.',
  onRequest:
    'The workbook calculates formulas only on request, so its figures may be old. Calculate it (F9) and check again.',

  verdict: {
    errors: (verdict) => `Not ready for submission: ${count(verdict.errors, 'error', 'errors')}.`,
    nothing: () => 'This workbook holds no plan table.',
    partly: (verdict) =>
      verdict.warnings > 0
        ? `No errors were found, but not everything could be checked. ${remarks(verdict.warnings)} must also be explained.`
        : 'No errors were found, but not everything could be checked.',
    explain: (verdict) =>
      `Ready for submission once ${remarks(verdict.warnings)} ${verdict.warnings === 1 ? 'is' : 'are'} explained.`,
    holds: () => 'The plan holds.',
  },
  proved: (margins, totals, other) => {
    const parts = [
      margins > 0 && count(margins, 'unit margin', 'unit margins'),
      totals > 0 && count(totals, 'total', 'totals'),
      other > 0 && count(other, 'other calculation', 'other calculations'),
    ].filter((part) => part !== false);
    return parts.length === 0 ? 'Nothing could be proved.' : `Proved: ${inSentence(parts, 'and')}.`;
  },
  nothingNext: 'See below which sheets were found and why they were not read as a plan.',
  counts: {
    error: (n) => count(n, 'error', 'errors'),
    warning: (n) => count(n, 'to explain', 'to explain'),
    info: (n) => count(n, 'note', 'notes'),
    notChecked: (n) => `${n}\u00a0could not be checked`,
  },
  countsLabel: 'Filter the findings',
  andMoreSheets: (sheet, more) => `${sheet} and ${count(more, 'other sheet', 'other sheets')}`,
  checkedAt: (time) => `checked at\u00a0${time}`,
  unit: { 1: 'in euros', 1000: 'in thousands of euros', 1000000: 'in millions of euros' },
  sign: { negative: 'expenses −', positive: 'expenses +', unknown: 'sign of expenses unclear' },

  groups: {
    error: 'Errors',
    warning: 'Remarks to explain',
    info: 'Notes',
    notChecked: 'Could not be checked',
  },
  otherUnit: 'Whole table',
  related: 'Related cells',
  showCell: (place) => `Show cell ${place}`,
  whyOf: (message) => `Why? ${message}`,
  listHelp: 'Arrow keys move between findings, Enter shows the cell, Esc closes the finding.',
  sheetHidden: (sheet) =>
    `Sheet ${sheet} is hidden, so the cell cannot be shown. Unhide the sheet and try again.`,
  wholeSheet: 'whole sheet',
  listChanged: (added, removed) =>
    added + removed === 0
      ? 'Checked again: the findings are the same.'
      : `Checked again: ${count(added, 'new finding', 'new findings')}, ${count(removed, 'finding gone', 'findings gone')}.`,
  withdrawn: (n) =>
    `${n}\u00a0of the errors shown during the check ${n === 1 ? 'was' : 'were'} withdrawn: with the whole workbook read, ${n === 1 ? 'it' : 'they'} proved unfounded or had another cause.`,

  doubtful: (n) => `reading of ${count(n, 'table', 'tables')} uncertain`,
  readAnew: (added, removed) =>
    added + removed === 0
      ? 'The reading changed. Checked again: the findings are the same.'
      : `The reading changed. Checked again: ${count(added, 'new finding', 'new findings')}, ${count(removed, 'finding gone', 'findings gone')}.`,
  profile: 'City profile',
  profileLine: {
    units: (name, n) => `${name}: ${count(n, 'unit', 'units')} recognised`,
    aims: (name, n) => `${name}: ${count(n, 'aim', 'aims')} recognised`,
    chosen: (name) => `${name}: profile chosen by you`,
    none: 'No city profile',
    general: 'General profile: what is binding is not checked',
    sheet: (name) => `bindings from sheet ${name}`,
  },
  profileChosen: (added, removed) =>
    added + removed === 0
      ? 'Profile changed. Checked again: the findings are the same.'
      : `Profile changed. Checked again: ${count(added, 'new finding', 'new findings')}, ${count(removed, 'finding gone', 'findings gone')}.`,
  profileNotKept: 'The profile holds until the pane is closed. The choice could not be kept in the workbook.',
  profileLost: 'The profile kept in the workbook could not be used, so the workbook itself was asked.',
  remembered: 'The reading is confirmed and stored in the workbook.',
  forgotten: 'The confirmation has been removed from the workbook.',
  imported: (used, of) =>
    used === 0
      ? 'The tables of the file are not in this workbook, so nothing was changed.'
      : `The reading of the file is in use: ${used}/${of}\u00a0tables were found.`,
  readingFailed: {
    load: 'The reading confirmed earlier could not be had from the workbook, so the tables were read as they are.',
    save: 'The reading is in force until the pane is closed. It could not be stored in the workbook.',
    import: 'The reading of the file was not taken into use.',
    export: 'The reading was not saved to a file.',
    correct: 'The correction was not taken into use.',
  },

  opening: 'Opening…',
  rulePageMissing: 'The explanation could not be opened. Check the network connection and try again.',

  aboutPane: {
    version: 'Version',
    appearance: 'Appearance',
    appearances: { excel: 'Same as Excel', light: 'Light', dark: 'Dark' },
    privacyTitle: 'Privacy',
    privacy:
      'The workbook is handled on this machine. Its contents are sent nowhere and your use is not tracked. Only the language, the appearance and the grouping of findings you choose are stored on the machine.',
    accessibilityTitle: 'Accessibility',
    support: 'Support page',
  },

  notExcel: {
    title: 'Open Sitova in Excel',
    text: 'This page works in the task pane of Excel. Open the workbook in Excel and choose Open Sitova on the Home tab.',
  },
  oldExcel: {
    title: 'This Excel is too old',
    text: 'Sitova needs Excel 2021 or newer. Open the workbook in Excel on the web or ask your IT support for an update.',
  },
  crashed: {
    title: 'The pane stopped because of an error in Sitova',
    text: 'Nothing was written to the workbook. Reload the pane.',
  },
  code: (code) => `Code for support: ${code}`,
  failures: {
    'cell-edit': ['A cell is being edited', 'Finish editing it (Enter or Esc) and try again.'],
    protected: ['Excel did not let a protected sheet be used', 'Remove the protection or ask for access.'],
    'too-large': [
      'The sheet is too large to handle',
      'Delete empty areas below and to the right of the table and try again.',
    ],
    busy: ['Excel is busy', 'Wait a moment and try again.'],
    timeout: ['Excel does not answer', 'Nothing was left half written. Try again.'],
    'other-workbook-active': ['Another workbook is in front', 'Return to this workbook and try again.'],
    gone: ['The sheet or cell has been deleted or renamed', 'Check the workbook again.'],
    'not-supported': [
      'This Excel cannot do everything Sitova needs',
      'Open the workbook in Excel on the web or ask for an update.',
    ],
    session: ['The connection to the workbook was lost', 'Reload the page or open the workbook again.'],
    'read-only': ['The workbook is open for reading only', 'Save a copy and try again there.'],
    aborted: ['The check was stopped', 'Start the check again.'],
    unknown: ['Excel could not complete the task', 'Try again.'],
    'not-loaded': ['Parts of Sitova could not be loaded', 'Check the network connection and try again.'],
    internal: [
      'The check stopped because of an error in Sitova',
      'There is no result. Try again; if the error comes back, tell support.',
    ],
  },
};
