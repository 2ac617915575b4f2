import type { ExportingWords } from './fi.ts';

export const en: ExportingWords = {
  menu: 'Export report',
  formats: {
    html: 'HTML, to print',
    xlsx: 'Excel workbook',
    csv: 'CSV table',
    json: 'JSON for other programs',
    sarif: 'SARIF for other programs',
  },
  insert: 'New sheet in this workbook',
  fileName: 'check-report',
  workbook: 'Workbook',
  working: 'Making the report…',
  offered: (file) =>
    `Report ${file} was handed over for saving. If it cannot be saved in this Excel, copy the text or insert the findings as a new sheet.`,
  offeredWorkbook: (file) =>
    `Report ${file} was handed over for saving. If it cannot be saved in this Excel, insert the findings as a new sheet.`,
  failed: 'The report could not be made.',
  showText: 'Show the text to copy',
  text: 'The report as text',
  copyHelp: 'Select all (Ctrl+A), copy (Ctrl+C) and paste it into Notepad, for example.',
  added: (sheet) => `The findings were inserted on sheet ${sheet}. Sitova does not check it.`,
};
