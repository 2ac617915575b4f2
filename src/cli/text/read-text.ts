import type { ReportTable } from '../../check/report.ts';
import { sheetAddress } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import type { Reading } from '../reading.ts';
import { paint, wrap, type Terminal } from '../terminal.ts';
import { words } from '../words/index.ts';
import { workbookHeading } from './heading.ts';
import { nothingRead } from './nothing-read.ts';
import { unitsText } from './units-text.ts';

type WorkbookReading = Reading['workbooks'][number];

/** What was understood of each workbook: every table with its columns and the figures of its units in euros. */
export function readText(reading: Reading, terminal: Terminal, language: Language): string {
  return reading.workbooks
    .filter((workbook) => nothingRead(workbook, language) === null)
    .map((workbook) => workbookText(workbook, terminal, language))
    .join('\n');
}

function workbookText(workbook: WorkbookReading, terminal: Terminal, language: Language): string {
  const parts = [workbookHeading(workbook, terminal, language)];
  parts.push(...workbook.tables.map((table) => tableText(table, terminal, language)));
  for (const { sheet, cell, message } of workbook.notChecked) {
    parts.push(`\n  ${cell ? sheetAddress(sheet, cell) : sheet}\n${wrap(message, terminal.width, 4)}`);
  }
  return parts.join('');
}

function tableText(table: ReportTable, terminal: Terminal, language: Language): string {
  const say = words(language);
  const place = sheetAddress(table.sheet, table.range);
  const isList = table.kind === 'list';
  const confidence = isList ? '' : say.confidence(Math.round(table.confidence * 100));
  const certainty = table.confirmed ? say.confirmed : confidence;
  const heading = [
    `\n  ${paint(terminal, 'strong', place)}  ${certainty}`.trimEnd() + '\n',
    wrap(table.understood, terminal.width, 4),
    ...table.drift.map((sentence) => wrap(sentence, terminal.width, 4)),
  ];
  // What the columns of something else seemed to be tells nobody anything.
  if (isList) return heading.join('');
  return [...heading, columnsText(table, terminal, language), unitsText(table, language)].join('');
}

/** What each column holds; a run of months in one phrase. */
function columnsText(table: ReportTable, terminal: Terminal, language: Language): string {
  const say = words(language);
  const phrases: string[] = [];
  for (const [at, column] of table.columns.entries()) {
    const { role, item, year, header } = column;
    const isMonth = (other: typeof column | undefined) => other?.role === 'month' && other.item === null;
    if (isMonth(column) && isMonth(table.columns[at - 1])) {
      if (!isMonth(table.columns[at + 1]))
        phrases.push(`${phrases.pop()!} – ${nameOf(column)} = ${say.role.month}`);
      continue;
    }
    const meaning = item ? say.item[item].toLowerCase() : say.role[role];
    if (isMonth(column) && isMonth(table.columns[at + 1])) phrases.push(nameOf(column));
    else
      phrases.push(
        `${nameOf(column)} = ${meaning}${year && !header.includes(String(year)) ? ` ${year}` : ''}`,
      );
  }
  return wrap(phrases.join('; '), terminal.width, 4);
}

function nameOf({ column, header }: ReportTable['columns'][number]): string {
  return header ? `${column} ${header}` : column;
}
