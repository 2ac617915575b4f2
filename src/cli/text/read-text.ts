import type { ReportTable, WorkbookReport } from '../../check/report.ts';
import { sheetAddress } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import { unitTitle, type Item } from '../../model/table.ts';
import { formatNumber } from '../../wording/format.ts';
import type { Reading } from '../reading.ts';
import { paint, wrap, type Terminal } from '../terminal.ts';
import { words } from '../words/index.ts';
import { alignColumns } from './align.ts';
import { workbookHeading } from './heading.ts';
import { nothingRead } from './nothing-read.ts';

type WorkbookReading = Reading['workbooks'][number];
type ReportUnit = WorkbookReport['tables'][number]['units'][number];

const shownItems: readonly Item[] = ['revenue', 'expense', 'margin', 'depreciation', 'investment'];

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
  const certainty = table.confirmed ? say.confirmed : say.confidence(Math.round(table.confidence * 100));
  return [
    `\n  ${paint(terminal, 'strong', place)}  ${certainty}\n`,
    wrap(table.understood, terminal.width, 4),
    ...table.drift.map((sentence) => wrap(sentence, terminal.width, 4)),
    columnsText(table, terminal, language),
    unitsText(table, language),
  ].join('');
}

function columnsText(table: ReportTable, terminal: Terminal, language: Language): string {
  const say = words(language);
  const columns = table.columns.map(({ column, header, role, item, year }) => {
    const meaning = item ? say.item[item].toLowerCase() : say.role[role];
    const named = header ? `${column} ${header}` : column;
    return `${named} = ${meaning}${year && !header.includes(String(year)) ? ` ${year}` : ''}`;
  });
  return wrap(columns.join('; '), terminal.width, 4);
}

/** One line per unit with the figures of the plan, or of the first role that has figures where there is no plan. */
function unitsText(table: ReportTable, language: Language): string {
  const say = words(language);
  const amounts = table.units.flatMap((unit) => unit.amounts);
  const role = amounts.find((amount) => amount.role === 'plan')?.role ?? amounts[0]?.role;
  const found = shownItems.filter((item) =>
    amounts.some((amount) => amount.item === item && amount.role === role),
  );
  const figure = (unit: ReportUnit, item: Item) => {
    const amount = unit.amounts.find((each) => each.item === item && each.role === role);
    if (!amount) return '';
    return formatNumber(amount.euros, language, Number.isInteger(amount.euros) ? 0 : 2);
  };
  const rows = table.units.map((unit) => [unitTitle(unit), ...found.map((item) => figure(unit, item))]);
  const heading = role === undefined || role === 'plan' ? say.unit : `${say.unit} (${say.role[role]})`;
  return alignColumns([[heading, ...found.map((item) => say.item[item])], ...rows], 4);
}
