import { isMoneyRole, type Level } from '../../model/table.ts';
import type { ColumnHeading } from '../columns/column-facts.ts';
import type { DraftColumn } from '../draft.ts';
import { cellsBetween, isAmount, isYear, type Grid, type GridCell } from '../cells/grid.ts';
import { changeCell } from '../cells/grid-cells.ts';
import { Pile } from '../cells/pile.ts';
import { normalise } from '../cells/text.ts';
import { isField } from '../segments/fields.ts';
import { isPerson } from '../vocabulary/title-words.ts';
import { labelOf, readLabel } from '../cells/label.ts';
import type { LabelFacts } from '../cells/label-facts.ts';
import { countsRows, holdsCodes, isLetteredCode } from '../segments/lettered-codes.ts';
import { readHeading } from '../cells/heading.ts';
import { findLevelColumn } from '../columns/level-column.ts';
import type { Segment } from '../segments/segments.ts';
import { findLevel, isLevelWord } from '../vocabulary/levels.ts';
import { headsParties, speaksOfBinding } from '../vocabulary/column-kinds.ts';

/** A row of a table, its cells sorted by what their columns hold. */
export interface BodyRow {
  readonly row: number;
  /** Label cells left of, or between, the figures. */
  readonly labels: readonly GridCell[];
  readonly codes: readonly GridCell[];
  /** Labels and codes outside the main column. */
  readonly beside: readonly GridCell[];
  /** Cells in the money columns; text that is no amount is left out. */
  readonly amounts: readonly GridCell[];
  /** Whose amounts they are. */
  readonly money: ReadonlyMap<number, DraftColumn>;
  /** Words where amounts belong: still open, or a remark. */
  readonly isRemarked: boolean;
  /** What a column of such words calls it: `Kustannuspaikka | 1101 | Kanslia`. */
  readonly level: Level | null;
  /** The label that says most, and what it says. */
  readonly main: GridCell | null;
  readonly facts: LabelFacts | null;
}

/** The label column whose words are quantities most often; else the one with the most names, sums left out. */
export function findMainColumn(
  grid: Grid,
  segment: Segment,
  accounts: readonly number[],
  headings: readonly ColumnHeading[],
): number | null {
  const firstFigure = Math.min(...segment.columns.filter((c) => c.use === 'figures').map((c) => c.column));
  const isOther = ({ facts }: ColumnHeading) =>
    speaksOfBinding(facts.text) || headsParties(facts.text) || speaksOfChange(facts);
  const binding = headings.filter(isOther).map((h) => h.column);
  const before = segment.columns.filter((c) => c.use === 'label' && c.column < firstFigure);
  const unbound = before.filter((c) => !binding.includes(c.column));
  const candidates = unbound.length > 0 ? unbound : before.slice(0, 1);
  const hidden = new Set(grid.sheet.hiddenColumns);
  const visible = candidates.filter((c) => !hidden.has(c.column));
  const left = visible.length > 0 ? visible : candidates;
  const pool = left.length > 0 ? left : segment.columns.filter((c) => c.use === 'label');
  if (pool.length === 1 && accounts.length === 0) return pool[0]!.column;
  let best: { column: number; score: number; quantities: number } | null = null;
  for (const { column } of pool) {
    const cells = segment.bodyRows.map((row) => grid.at(row, column)).filter((c) => c?.kind === 'label');
    const quantities = cells.filter((c) => labelOf(c!).quantity).length;
    const texts = [...new Set(cells.map((c) => c!.text))];
    const names = texts.filter((text) => !readLabel(text).isTotal).length;
    const score = quantities * 10 + names + texts.length / 1_000_000;
    if (!best || score > best.score) best = { column, score, quantities };
  }
  const named = accounts.find((column) => pool.some((c) => c.column === column));
  if (named !== undefined) return named;
  return best && best.quantities > 0 ? best.column : (accounts[0] ?? best?.column ?? null);
}

/** "Muutos" over words says what changes, not whose it is. */
function speaksOfChange({ word, strength }: ColumnHeading['facts']): boolean {
  return strength === 1 && (word === 'changeOrAmendment' || word === 'amendment' || word === 'text');
}

export function readBodyRows(
  grid: Grid,
  segment: Segment,
  columns: readonly DraftColumn[],
  mainColumn: number | null,
  namesBehind: ReadonlySet<number>,
): BodyRow[] {
  const money = new Map(columns.filter((c) => isMoneyRole(c.role)).map((c) => [c.column, c]));
  const running = segment.columns.filter((c) => c.use === 'running').map((c) => c.column);
  const hidden = new Set(grid.sheet.hiddenColumns.filter((column) => column !== mainColumn));
  const isCounted = (cell: GridCell) => running.includes(cell.column) && /^\d/.test(cell.text.trim());
  const codeColumns = new Set(segment.columns.filter((c) => c.use === 'code').map((c) => c.column));
  const remarks = new Set(columns.filter(({ role }) => role === 'text').map(({ column }) => column));
  for (const { column } of segment.columns)
    if (column !== mainColumn && countsRows(grid, segment, column)) remarks.add(column);
  const lettered = segment.columns.filter(
    (c) =>
      c.column !== mainColumn &&
      !hidden.has(c.column) &&
      !remarks.has(c.column) &&
      holdsCodes(grid, segment, c),
  );
  const letteredColumns = new Set(lettered.map((c) => c.column));
  const levelColumn = findLevelColumn(grid, segment, mainColumn);
  if (levelColumn !== null) remarks.add(levelColumn);
  const firstMoney = Math.min(...money.keys());
  const namesSum = ({ row, text }: GridCell) =>
    mainColumn !== null && grid.at(row, mainColumn) === null && readLabel(text).isTotal;
  const piles = {
    labels: new Pile<GridCell>(),
    codes: new Pile<GridCell>(),
    amounts: new Pile<GridCell>(),
    said: new Pile<GridCell>(),
    beside: new Pile<GridCell>(),
  };
  return segment.bodyRows
    .filter((row) => !isRowOfPercents(grid.cellsOf(row), money))
    .map((row) => {
      let isRemarked = false;
      for (const cell of cellsBetween(grid.cellsOf(row), segment.area.left, segment.area.right)) {
        const column = money.get(cell.column);
        if (column && isAmount(cell)) piles.amounts.add(cell);
        else if (column) isRemarked = true;
        if (letteredColumns.has(cell.column) && isLetteredCode(cell)) piles.codes.add(cell);
        else if (cell.kind !== 'label' && !(cell.column === mainColumn && isYear(cell))) {
          if (codeColumns.has(cell.column) && !isCodeRange(cell) && !isDepth(cell)) piles.codes.add(cell);
        } else if (
          !column &&
          !hidden.has(cell.column) &&
          !isCounted(cell) &&
          !(remarks.has(cell.column) && cell.column !== mainColumn && !namesSum(cell)) &&
          (cell.column < firstMoney || cell.column === mainColumn || namesBehind.has(cell.column))
        )
          piles.labels.add(cell);
        else if (saysCode(cell)) piles.said.add(cell);
      }
      const [labels, codes] = [piles.labels.take(), piles.codes.take()];
      const [amounts, said] = [piles.amounts.take(), piles.said.take()];
      if (amounts.length === 0) codes.push(...said);
      const named = codes.length > 0 ? [...labels, ...codes] : labels;
      const given = named.find((c) => c.column === mainColumn) ?? labels.at(-1) ?? null;
      const opens = given !== null && amounts.length === 0 && labels.includes(given);
      const main = opens ? withValue(given, grid.cellsOf(row)) : given;
      if (main !== given) {
        labels.splice(labels.indexOf(given!), 1, main!);
        isRemarked = false;
      }
      for (const cell of named) if (cell.column !== mainColumn) piles.beside.add(cell);
      return {
        row,
        labels,
        codes,
        beside: piles.beside.take(),
        amounts,
        money,
        isRemarked,
        level: levelColumn === null ? null : findLevel(grid.at(row, levelColumn)?.text ?? ''),
        main,
        facts: main ? labelOf(main) : null,
      };
    });
}

/** "muutos %" below a unit, where its columns hold money. */
function isRowOfPercents(cells: readonly GridCell[], money: ReadonlyMap<number, DraftColumn>): boolean {
  let figures = 0;
  for (const cell of cells) {
    if (!isAmount(cell) || !money.has(cell.column)) continue;
    if (!cell.percent) return false;
    figures++;
  }
  return figures > 0 && cells.some(saysPercent);
}

function saysPercent({ kind, text }: GridCell): boolean {
  return kind === 'label' && readHeading(text).percent;
}

/** `2200–2220` beside a sum says which units it adds up. */
function isCodeRange({ kind, text }: GridCell): boolean {
  if (kind === 'number') return false;
  const [, from, to] = /^\s*(\d{3,8})\s?[–-]\s?(\d{3,8})\s*$/.exec(text) ?? [];
  return from !== undefined && from.length === to!.length && Number(to) > Number(from);
}

/** `***` beside a sum says how deep it stands in the export. */
function isDepth({ kind, text }: GridCell): boolean {
  return kind !== 'number' && /^\s*\*+\s*$/.test(text);
}

/** A code cell as text: `1200`, also when it was stored as 1200 or typed as `1 200`. */
export function codeText(cell: GridCell): string {
  if (cell.kind === 'number') return String(cell.value);
  const said = cell.kind === 'label' ? labelOf(cell) : null;
  if (said?.code && said.name === '') return said.code;
  return cell.text
    .trim()
    .replace(/(?<=\d)[ \u00a0](?=\d{3})/g, '')
    .replace(/\.0$/, '');
}

/** `Yksikkö | 4110 Kirjasto` and `Vastuuhenkilö: | Maija Mäki` over the lines of a unit are said in two cells. */
function withValue(main: GridCell, cells: readonly GridCell[]): GridCell {
  const [label, value] = cells;
  const word = main.text.trim().replace(/\s*:$/, '');
  if (label !== main || !isField(cells) || !(isLevelWord(word) || isPerson(normalise(word)))) return main;
  return changeCell(main, { text: `${word}: ${value!.text}` });
}

/** `kp 4110` at the end of a row that names a unit. */
function saysCode({ kind, text }: GridCell): boolean {
  if (kind !== 'label' || !/^\s*\p{L}[^\d]{0,40}\d{3,8}\s*$/u.test(text)) return false;
  const { code, name, isTotal } = readLabel(text);
  return code !== null && name === '' && !isTotal;
}

/** Leading spaces count as indent, two to a step. */
export function indentOf(cell: GridCell): number {
  const { text, indent } = cell;
  let spaces = 0;
  while (text[spaces] === ' ' || text[spaces] === '\u00a0') spaces++;
  return indent + Math.floor(spaces / 2) + (text.startsWith('\t') ? 1 : 0);
}
