import type { ExportingWords } from './fi.ts';

export const sv: ExportingWords = {
  menu: 'Exportera rapport',
  formats: {
    html: 'HTML, för utskrift',
    xlsx: 'Excelarbetsbok',
    csv: 'CSV-tabell',
    json: 'JSON för andra program',
    sarif: 'SARIF för andra program',
  },
  insert: 'Nytt blad i denna arbetsbok',
  fileName: 'granskningsrapport',
  workbook: 'Arbetsbok',
  working: 'Rapporten görs…',
  offered: (file) =>
    `Rapporten ${file} har getts att spara. Om det inte lyckas i detta Excel kan du kopiera texten eller infoga anmärkningarna som ett nytt blad.`,
  offeredWorkbook: (file) =>
    `Rapporten ${file} har getts att spara. Om det inte lyckas i detta Excel kan du infoga anmärkningarna som ett nytt blad.`,
  failed: 'Rapporten kunde inte göras.',
  showText: 'Visa texten för kopiering',
  text: 'Rapporten som text',
  copyHelp: 'Markera allt (Ctrl+A), kopiera (Ctrl+C) och klistra in till exempel i Anteckningar.',
  added: (sheet) => `Anmärkningarna infogades på bladet ${sheet}. Sitova granskar inte det.`,
};
